// SPDX-License-Identifier: MIT
#include "report/rollup/left_out.hpp"

#include "finding/rule.hpp"
#include "report/sent_later.hpp"
#include "text/counted.hpp"

#include <map>
#include <set>
#include <string>

namespace giamsat::report {
namespace {

// By reason, then by name.
std::vector<text::Bilingual> whole_files(const rollup::Rollup& rollup) {
    std::map<std::string, std::vector<text::Bilingual>> by_reason;
    for (const auto& row : rollup.sources)
        if (row.is_fault) by_reason[row.why_not.vi].push_back(text::say(text::both("{0}: {1}"), row.file, row.why_not));
    std::vector<text::Bilingual> lines;
    for (const auto& [reason, files] : by_reason) lines.insert(lines.end(), files.begin(), files.end());
    return lines;
}

// Only errors in files that count: the others are listed as a whole.
std::vector<const finding::Finding*> errors_in_counted_files(const rollup::Rollup& rollup) {
    std::set<std::string> left_out;
    for (const auto& row : rollup.sources)
        if (row.is_fault) left_out.insert(row.file);
    std::vector<const finding::Finding*> errors;
    for (const auto& finding : rollup.findings)
        if (finding.severity == finding::Severity::error && !left_out.contains(finding.file))
            errors.push_back(&finding);
    return errors;
}

std::vector<std::string> sent_later(const rollup::Rollup& rollup) {
    std::vector<std::string> files;
    for (const auto& row : rollup.sources)
        if (row.sent_later) files.push_back(row.file);
    return files;
}

text::Bilingual faulty_items(std::size_t errors, std::size_t files, const Hints& hints) {
    const auto items =
        text::say({"số liệu, hoạt động có lỗi: {0} trong {1}", "faulty figures and activities: {0} in {1}"},
                  text::counted(errors, text::nouns::error), text::counted(files, text::nouns::file));
    return hints.validate.empty() ? items
                                  : text::say({"{0} (xem bằng `{1}`)", "{0} (see `{1}`)"}, items, hints.validate);
}

}  // namespace

std::vector<text::Bilingual> left_out_lines(const rollup::Rollup& rollup, const Hints& hints) {
    auto lines = whole_files(rollup);
    std::size_t errors = 0;
    std::set<std::string> files;
    for (const auto* finding : errors_in_counted_files(rollup)) {
        if (finding->rule == finding::rule("unit.missing").id) {
            lines.push_back(text::say(text::both("{0}: {1}"), finding->file, finding->message));
            continue;
        }
        ++errors;
        files.insert(finding->file);
    }
    if (errors > 0) lines.push_back(faulty_items(errors, files.size(), hints));
    if (const auto later = sent_later(rollup); !later.empty())
        lines.push_back(
            text::say({"gửi sau ngày {0}: {1}", "sent after {0}: {1}"}, text::shown(rollup.as_of), some_names(later)));
    return lines;
}

}  // namespace giamsat::report
