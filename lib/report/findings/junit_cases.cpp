// SPDX-License-Identifier: MIT
#include "report/findings/junit_cases.hpp"

#include "report/findings/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace giamsat::report {
namespace {

using Outcome = JUnitCase::Outcome;

// A file with one of these findings has not been judged.
constexpr std::array not_judged{finding::rule("file.foreign").id, finding::rule("programme.other").id,
                                finding::rule("submission.copy").id, finding::rule("submission.superseded").id};

// Everything known about one file.
struct OfFile {
    bool unreadable = false;
    std::vector<finding::Finding> failing;
    std::vector<finding::Finding> others;
};

bool fails(const finding::Finding& finding, bool strict) {
    return finding.severity == finding::Severity::error || (strict && finding.severity == finding::Severity::warning);
}

bool says_not_judged(const finding::Finding& finding) {
    return std::ranges::find(not_judged, finding.rule) != not_judged.end();
}

std::map<std::string, OfFile> by_file(const intake::Validation& validation, bool strict) {
    std::map<std::string, OfFile> files;
    for (const auto& file : validation.files)
        if (file.unreadable)
            files[file.file].unreadable = true;
        else
            files[file.file];
    for (const auto& finding : validation.findings) {
        auto& file = files[finding.file];
        (fails(finding, strict) ? file.failing : file.others).push_back(finding);
    }
    return files;
}

// Without the empty line at the end, which elsewhere separates findings.
std::string text_of(const std::vector<finding::Finding>& findings, const Presentation& shown) {
    auto text = findings_as_text(findings, shown);
    if (!text.empty()) text.pop_back();
    return text;
}

text::Bilingual message_of(const std::vector<finding::Finding>& failing) {
    const auto& first = failing.front().message;
    if (failing.size() == 1) return first;
    return text::say({"{0} (và {1} vấn đề khác)", "{0} (and {1} more)"}, first, failing.size() - 1);
}

JUnitCase case_of(const std::string& name, const OfFile& file, const Presentation& shown) {
    JUnitCase one{.name = name, .output = text_of(file.others, shown)};
    const auto why_not_judged = std::ranges::find_if(file.others, says_not_judged);
    if (!file.failing.empty()) {
        one.outcome = file.unreadable ? Outcome::error : Outcome::failure;
        one.type = file.failing.front().rule;
        one.message = message_of(file.failing).in(shown.language);
        one.details = text_of(file.failing, shown);
    } else if (why_not_judged != file.others.end()) {
        one.outcome = Outcome::skipped;
        one.message = why_not_judged->message.in(shown.language);
    } else if (file.unreadable) {
        one.outcome = Outcome::skipped;
        one.message = text::say(text::Message{"Tệp không đọc được nên chưa được kiểm tra",
                                              "The file could not be read and was not checked"})
                          .in(shown.language);
    }
    return one;
}

}  // namespace

std::vector<JUnitCase> junit_cases(const intake::Validation& validation, const Presentation& presentation) {
    auto shown = presentation;
    shown.colour = shown.quiet = false;
    std::vector<JUnitCase> cases;
    for (const auto& missing : validation.missing) {
        const auto& text = missing.in(shown.language);
        cases.push_back({.name = text, .outcome = Outcome::error, .message = text, .details = text});
    }
    for (const auto& [name, file] : by_file(validation, presentation.strict))
        cases.push_back(case_of(name, file, shown));
    return cases;
}

}  // namespace giamsat::report
