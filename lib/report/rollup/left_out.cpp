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

constexpr text::Message faulty_items{"số liệu, hoạt động có lỗi: {0} trong {1}",
                                     "faulty figures and activities: {0} in {1}"};
constexpr text::Message wrong_totals{"lệch số kiểm tra (`control_totals`): {0} trong {1}",
                                     "control totals that differ: {0} in {1}"};
constexpr text::Message other_errors{"lỗi khác: {0} trong {1}", "other errors: {0} in {1}"};

// Errors that are only counted.
struct Errors {
    std::size_t number = 0;
    std::set<std::string> files;

    void add(const finding::Finding& finding) {
        ++number;
        files.insert(finding.file);
    }
    void put_line(const text::Message& message, const Hints& hints, std::vector<text::Bilingual>& lines) const {
        if (number == 0) return;
        const auto line = text::say(message, text::counted(number, text::nouns::error),
                                    text::counted(files.size(), text::nouns::file));
        lines.push_back(hints.validate.empty()
                            ? line
                            : text::say({"{0} (xem bằng `{1}`)", "{0} (see `{1}`)"}, line, hints.validate));
    }
};

bool leaves_out(const finding::Finding& finding) {
    return finding.leaves_out || finding.family == finding::Family::yaml;
}

bool is_missing_entry(const finding::Finding& finding) {
    return finding.rule == finding::rule("unit.missing").id;
}

}  // namespace

std::vector<text::Bilingual> left_out_lines(const rollup::Rollup& rollup, const Hints& hints) {
    auto lines = whole_files(rollup);
    Errors faulty;
    for (const auto* finding : errors_in_counted_files(rollup)) {
        if (is_missing_entry(*finding))
            lines.push_back(text::say(text::both("{0}: {1}"), finding->file, finding->message));
        else if (leaves_out(*finding))
            faulty.add(*finding);
    }
    faulty.put_line(faulty_items, hints, lines);
    if (const auto later = sent_later(rollup); !later.empty())
        lines.push_back(
            text::say({"gửi sau ngày {0}: {1}", "sent after {0}: {1}"}, text::shown(rollup.as_of), some_names(later)));
    return lines;
}

std::vector<text::Bilingual> counted_lines(const rollup::Rollup& rollup, const Hints& hints) {
    Errors totals;
    Errors others;
    for (const auto* finding : errors_in_counted_files(rollup)) {
        if (is_missing_entry(*finding) || leaves_out(*finding)) continue;
        (finding->rule == finding::rule("figure.control-total").id ? totals : others).add(*finding);
    }
    std::vector<text::Bilingual> lines;
    totals.put_line(wrong_totals, hints, lines);
    others.put_line(other_errors, hints, lines);
    return lines;
}

}  // namespace giamsat::report
