// SPDX-License-Identifier: MIT
#include "report/rollup/text.hpp"

#include "report/rollup/left_out.hpp"
#include "report/rollup/page.hpp"

#include <algorithm>

namespace giamsat::report {
namespace {

void put_head(RollupPage& page) {
    const auto& rollup = page.rollup();
    page.title(text::say({"{0} · {1} · tính đến ngày {2}", "{0} · {1} · as of {2}"},
                         rollup.programme->unit(rollup.unit).name, text::shown(rollup.period),
                         text::shown(rollup.as_of)));
}

void put_lines(RollupPage& page, const text::Bilingual& title, const std::vector<text::Bilingual>& lines) {
    if (lines.empty()) return;
    page.title(title);
    for (const auto& text : lines) page.line(text);
}

void put_left_out(RollupPage& page) {
    put_lines(page, {"Chưa được tính", "Not counted"}, left_out_lines(page.rollup(), page.hints()));
    put_lines(page, {"Cần xem lại (số liệu vẫn được tính)", "To be checked (counted all the same)"},
              counted_lines(page.rollup(), page.hints()));
}

// Whether a target is not met for a reason other than time, so that --explain has something to show.
bool has_causes_to_show(const rollup::Rollup& rollup) {
    return !rollup.causes && std::ranges::any_of(rollup.targets, [&](const rollup::TargetRow& row) {
        return row.unit == rollup.unit &&
               (row.status == target::Status::behind || row.status == target::Status::missed ||
                row.status == target::Status::unknown);
    });
}

void put_next_steps(RollupPage& page) {
    if (page.quiet()) return;
    const auto& hints = page.hints();
    page.text({"\n", "\n"});
    if (!hints.with_causes.empty() && has_causes_to_show(page.rollup()))
        page.text(text::say({"Vì sao chưa đạt, ở đơn vị nào: thêm `{0}`.\n",
                             "Why targets are not met, and in which units: add `{0}`.\n"},
                            hints.with_causes));
    if (!hints.as_workbook.empty())
        page.text(
            text::say({"Sổ Excel có đủ các đơn vị: thêm `{0}`.\n", "All units, as an Excel workbook: add `{0}`.\n"},
                      hints.as_workbook));
}

}  // namespace

std::string rollup_as_text(const compare::Compared& compared, const Presentation& presentation) {
    RollupPage page(compared.rollup, presentation);
    put_head(page);
    put_submissions(page);
    put_targets(page);
    put_figures(page);
    if (compared.changes) put_changes(page, *compared.changes);
    put_left_out(page);
    put_next_steps(page);
    return page.take();
}

std::string changes_as_text(const compare::Compared& compared, const Presentation& presentation) {
    RollupPage page(compared.rollup, presentation);
    if (compared.changes) put_changes(page, *compared.changes);
    return page.take();
}

}  // namespace giamsat::report
