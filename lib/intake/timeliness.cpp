// SPDX-License-Identifier: MIT
#include "intake/timeliness.hpp"

#include "submission/draft.hpp"
#include "text/counted.hpp"

#include <algorithm>
#include <string>

namespace giamsat {
namespace {

constexpr Message first_was_late{"Bản gửi lần đầu nộp ngày {0}, trễ hạn {1} (hạn cuối: {2})",
                                 "The first revision was submitted on {0}, {1} late (the last day was {2})"};
constexpr Message first_was_received_late{
    "Bản gửi lần đầu nộp ngày {0} (sổ nhận, dòng {3}), trễ hạn {1} (hạn cuối: {2})",
    "The first revision was submitted on {0} (the register of receipt, line {3}), {1} late (the last day was "
    "{2})"};
constexpr Message all_were_late{
    "Nộp ngày {0}, trễ hạn {1} (hạn cuối: {2}); các bản gửi trước chưa ghi ngày nộp",
    "Submitted on {0}, {1} late (the last day was {2}); the revisions before it have no date"};
constexpr Message tell_superior{"báo lý do cho Hội cấp trên", "tell the union above why"};

bool is_about_due_date(const Programme& programme, const Finding& finding) {
    return std::any_of(programme.targets.begin(), programme.targets.end(), [&](const Target& target) {
        return target.measure.kind == Measure::Kind::submitted && finding.rule == "target." + target.id;
    });
}

// In time, but for a revision that has not been sent: that is all there is to say.
void make_draft(Finding& finding) {
    finding.rule = rule("submission.draft").id;
    finding.severity = Severity::warning;
    finding.message = say(draft_text);
    finding.clause.clear();
    finding.explain.clear();
    finding.actual = {};
    finding.expected = {};
}

void make_late(Finding& finding, const Identity& file, Date submitted, Date last) {
    const auto days = counted((submitted - last).count(), nouns::day);
    const auto& received = file.first_received;
    finding.severity = Severity::error;
    if (submitted == file.submitted)
        finding.message = say(all_were_late, shown(submitted), days, shown(last));
    else if (received && received->date == submitted)
        finding.message = say(first_was_received_late, shown(submitted), days, shown(last), received->line);
    else
        finding.message = say(first_was_late, shown(submitted), days, shown(last));
    finding.hint = say(tell_superior);
    finding.actual = iso(submitted);
}

}  // namespace

void settle_timeliness(const Programme& programme, const Revisions& revisions, const Identity& file,
                       std::vector<Finding>& findings) {
    if (file.revision <= 1 || findings.empty() || !revisions.has_earlier(file)) return;
    const auto first = revisions.first_submitted(file);
    if (!first) return;
    std::erase_if(findings, [&](Finding& finding) {
        if (!is_about_due_date(programme, finding)) return false;
        const auto last = parse_date(std::get<std::string>(finding.expected)).value;
        if (*first <= last && file.submitted) return true;
        if (*first <= last)
            make_draft(finding);
        else
            make_late(finding, file, *first, last);
        return false;
    });
}

}  // namespace giamsat
