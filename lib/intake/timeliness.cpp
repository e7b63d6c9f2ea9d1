// SPDX-License-Identifier: MIT
#include "intake/timeliness.hpp"

#include "submission/draft.hpp"
#include "text/counted.hpp"

#include <algorithm>
#include <string>

namespace giamsat::intake {
namespace {

constexpr text::Message first_was_late{"Bản gửi lần đầu nộp ngày {0}, trễ hạn {1} (hạn cuối: {2})",
                                       "The first revision was submitted on {0}, {1} late (the last day was {2})"};
constexpr text::Message first_was_received_late{
    "Bản gửi lần đầu nộp ngày {0} (sổ nhận, dòng {3}), trễ hạn {1} (hạn cuối: {2})",
    "The first revision was submitted on {0} (the register of receipt, line {3}), {1} late (the last day was "
    "{2})"};
constexpr text::Message all_were_late{
    "Nộp ngày {0}, trễ hạn {1} (hạn cuối: {2}); các bản gửi trước chưa ghi ngày nộp",
    "Submitted on {0}, {1} late (the last day was {2}); the revisions before it have no date"};
constexpr text::Message tell_superior{"báo lý do cho Hội cấp trên", "tell the union above why"};

bool is_about_due_date(const programme::Programme& programme, const finding::Finding& finding) {
    return std::ranges::any_of(programme.targets, [&](const programme::Target& target) {
        return std::holds_alternative<programme::measure::Submitted>(target.measure) &&
               finding.rule == "target." + target.id;
    });
}

// In time, but for a revision that has not been sent: that is all there is to say.
void make_draft(finding::Finding& finding) {
    finding.rule = finding::rule("submission.draft").id;
    finding.severity = finding::Severity::warning;
    finding.message = text::say(submission::draft_text);
    finding.clause.clear();
    finding.explain.clear();
    finding.actual = {};
    finding.expected = {};
}

void make_late(finding::Finding& finding, const Identity& file, text::Date submitted, text::Date last) {
    const auto days = text::counted((submitted - last).count(), text::nouns::day);
    const auto& received = file.first_received;
    finding.severity = finding::Severity::error;
    if (submitted == file.submitted)
        finding.message = text::say(all_were_late, text::shown(submitted), days, text::shown(last));
    else if (received && received->date == submitted)
        finding.message =
            text::say(first_was_received_late, text::shown(submitted), days, text::shown(last), received->line);
    else
        finding.message = text::say(first_was_late, text::shown(submitted), days, text::shown(last));
    finding.hint = text::say(tell_superior);
    finding.actual = text::iso(submitted);
}

}  // namespace

void settle_timeliness(const programme::Programme& programme, const Revisions& revisions, const Identity& file,
                       std::vector<finding::Finding>& findings) {
    if (file.revision <= 1 || findings.empty() || !revisions.has_earlier(file)) return;
    const auto first = revisions.first_submitted(file);
    if (!first) return;
    std::erase_if(findings, [&](finding::Finding& finding) {
        if (!is_about_due_date(programme, finding)) return false;
        const auto last = text::parse_date(std::get<std::string>(finding.expected)).value;
        if (*first <= last && file.submitted) return true;
        if (*first <= last)
            make_draft(finding);
        else
            make_late(finding, file, *first, last);
        return false;
    });
}

}  // namespace giamsat::intake
