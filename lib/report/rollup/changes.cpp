// SPDX-License-Identifier: MIT
#include "report/rollup/page.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace giamsat::report {
namespace {

bool is_same(const compare::Change& a, const compare::Change& b) {
    return a.unit == b.unit && a.figure == b.figure && a.was == b.was && a.is == b.is && a.files == b.files;
}

std::string name_of_unit(const RollupPage& page, const std::string& id) {
    const auto unit = page.rollup().programme->roster.by_id(id);
    return unit == programme::no_unit ? id : page.names().of(unit);
}

std::string name_of_figure(const RollupPage& page, const std::string& path) {
    const auto& programme = *page.rollup().programme;
    for (const auto field : programme.fields.indices())
        if (programme.field_path(field) == path)
            return page.words(programme.group(programme.fields[field].group).name) + ": " +
                   page.words(programme.fields[field].name);
    return path;
}

text::Bilingual columns_of(const rollup::Rollup& rollup, const compare::Change& change, bool both) {
    if (both) return text::say({"{0} và từ đầu năm", "{0} and year to date"}, text::shown(rollup.period));
    if (change.column == compare::Change::Column::period) return text::shown(rollup.period);
    return {"từ đầu năm", "year to date"};
}

// With the units that contribute to the number, if those changed.
text::Bilingual shown_total(const rollup::Total& total, bool with_units) {
    const auto number = number_or_dash(total.value);
    return with_units ? text::say(text::both("{0} ({1})"), number, text::counted(total.reported, text::nouns::unit))
                      : text::same(number);
}

std::vector<std::string> cells_of(const RollupPage& page, const compare::Change& change, bool both) {
    const bool with_units = change.was.reported != change.is.reported;
    auto files = text::join(change.files, ", ");
    if (!change.gone.empty())
        text::add_to(files, "; ", page.words(text::say({"không còn: {0}", "gone: {0}"}, fmt::join(change.gone, ", "))));
    return {name_of_unit(page, change.unit),
            name_of_figure(page, change.figure),
            page.words(columns_of(page.rollup(), change, both)),
            page.words(shown_total(change.was, with_units)),
            page.words(shown_total(change.is, with_units)),
            files};
}

}  // namespace

void put_changes(RollupPage& page, const std::vector<compare::Change>& changes) {
    if (changes.empty())
        return page.title({"So với lần trước: không có số liệu nào thay đổi",
                           "Compared with the earlier roll-up: no figure has changed"});
    TextTable table{{page.words({"Đơn vị", "Unit"}), page.words({"Số liệu", "Figure"}), page.words({"Kỳ", "Period"}),
                     page.words({"Trước", "Was"}), page.words({"Nay", "Is"}), page.words({"Tệp", "Files"})},
                    {}};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool both = i + 1 < changes.size() && is_same(changes[i], changes[i + 1]);
        table.rows.push_back(cells_of(page, changes[i], both));
        i += both ? 1 : 0;
    }
    page.title({"Thay đổi so với lần trước", "Changes since the earlier roll-up"});
    for (const std::size_t column : {3U, 4U}) align_right(table, column);
    page.put(table);
}

}  // namespace giamsat::report
