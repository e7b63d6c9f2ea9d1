// SPDX-License-Identifier: MIT
#include "intake/timeliness.hpp"

#include "check/context.hpp"
#include "programme/needs.hpp"
#include "submission/draft.hpp"
#include "submission/register.hpp"
#include "target/sentences.hpp"
#include "text/counted.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace giamsat::intake {
namespace {

constexpr text::Message sent_late{"Nộp ngày {0}, trễ hạn {1} (phải nộp {2})",
                                  "Submitted on {0}, {1} late (it was due {2})"};
constexpr text::Message correct_or_explain{
    "nếu ghi nhầm ngày thì sửa `submitted`; nếu nộp trễ, báo cho Hội cấp trên",
    "correct `submitted` if the date is wrong; if it really is late, explain the delay to the Union at the next level"};
constexpr text::Message revision_sent_late{
    "Bản gửi lại nộp ngày {0}, sau hạn {1} (phải nộp {2}); hạn nộp tính theo bản gửi lần đầu, không có trong lần "
    "kiểm tra này",
    "This revision was submitted on {0}, {1} after the deadline (it was due {2}); the date of the first revision "
    "counts, but that is not among these files"};
constexpr text::Message check_with_first{"kiểm tra cùng với tệp của bản gửi lần đầu",
                                         "check it together with the file of the first revision"};
constexpr text::Message not_sent{"Chưa nộp, đã quá hạn {0} (phải nộp {1})",
                                 "Not submitted, {0} overdue (it was due {1})"};
constexpr text::Message send_now{"gửi ngay và ghi `submitted: …`", "send it now and add `submitted: …`"};
constexpr text::Message last_day{"Chưa ghi ngày nộp; hôm nay là ngày cuối (phải nộp {0})",
                                 "Not submitted yet; today is the last day (it is due {0})"};
constexpr text::Message days_left{"Chưa ghi ngày nộp; còn {0} (phải nộp {1})",
                                  "Not submitted yet; {0} left (it is due {1})"};
constexpr text::Message first_was_late{"Bản gửi lần đầu nộp ngày {0}, trễ hạn {1} (hạn cuối: {2})",
                                       "The first revision was submitted on {0}, {1} late (the last day was {2})"};
constexpr text::Message first_was_received_late{
    "Bản gửi lần đầu nộp ngày {0} (sổ nhận, dòng {3}), trễ hạn {1} (hạn cuối: {2})",
    "The first revision was submitted on {0} (the register of receipt, line {3}), {1} late (the last day was "
    "{2})"};
constexpr text::Message all_were_late{
    "Nộp ngày {0}, trễ hạn {1} (hạn cuối: {2}); các bản gửi trước chưa ghi ngày nộp",
    "Submitted on {0}, {1} late (the last day was {2}); the earlier revisions have no date"};
constexpr text::Message tell_superior{"báo lý do cho Hội cấp trên", "explain the delay to the Union at the next level"};

/// How a submission stands to a due date that one file of it does not keep.
enum class Timeliness {
    in_time,       // by its first revision
    draft,         // not known to be late by its first revision, but this one has not been sent
    unsent,        // nothing has been sent, as far as is known
    late,          // it is the first revision
    later_late,    // it is a later one, and when the first was sent is not known
    only_late,     // the revisions before it have no date
    first_late,    // by its first revision
    first_entered  // the same, as the register of receipt has it
};

struct Judged {
    Timeliness how = Timeliness::unsent;
    text::Date day;  // that is held against the last day in time
};

// A corrected revision is as timely as its first.
Judged judge(const KeptFile& file, text::Date last, const FirstSent& first, text::Date as_of) {
    if (!first.date && first.known) return {Timeliness::unsent, as_of};
    if (!first.date || (!first.known && !file.submitted)) return {Timeliness::draft, as_of};
    const auto day = *first.date;
    if (day <= last) return {file.submitted ? Timeliness::in_time : Timeliness::draft, day};
    if (!first.known) return {Timeliness::later_late, *file.submitted};
    if (first.date == file.submitted) return {file.revision > 1 ? Timeliness::only_late : Timeliness::late, day};
    const bool entered = file.first_received && file.first_received->date == day;
    return {entered ? Timeliness::first_entered : Timeliness::first_late, day};
}

struct Words {
    text::Bilingual message;
    text::Bilingual hint;
};

Words words_unsent(std::chrono::days left, const text::Bilingual& due) {
    if (left.count() == 0) return {text::say(last_day, due), text::say(submission::date_the_draft)};
    if (left.count() > 0)
        return {text::say(days_left, text::counted(left.count(), text::nouns::day), due),
                text::say(submission::date_the_draft)};
    return {text::say(not_sent, text::counted(-left.count(), text::nouns::day), due), text::say(send_now)};
}

Words words_late(const Judged& judged, text::Date last, const text::Bilingual& due, const KeptFile& file) {
    const auto day = text::shown(judged.day);
    const auto until = text::shown(last);
    const auto days = text::counted((judged.day - last).count(), text::nouns::day);
    switch (judged.how) {
        case Timeliness::late:
            return {text::say(sent_late, day, days, due), text::say(correct_or_explain)};
        case Timeliness::later_late:
            return {text::say(revision_sent_late, day, days, due), text::say(check_with_first)};
        case Timeliness::only_late:
            return {text::say(all_were_late, day, days, until), text::say(tell_superior)};
        case Timeliness::first_entered:
            return {text::say(first_was_received_late, day, days, until, file.first_received->line),
                    text::say(tell_superior)};
        default:
            return {text::say(first_was_late, day, days, until), text::say(tell_superior)};
    }
}

finding::Finding draft_finding(const programme::Programme& programme, const KeptFile& file, const check::DueDate& due,
                               text::Date as_of) {
    auto finding = finding::placed(finding::finding_of(finding::rule("submission.draft")), file.file, due.spot);
    finding.message = text::say(submission::draft_text);
    finding.hint = as_of > due.last ? text::say(send_now) : text::say(submission::date_the_draft);
    return std::move(check::about(finding, programme, file.unit));
}

finding::Finding target_finding(const programme::Programme& programme, const KeptFile& file, const check::DueDate& due,
                                const Judged& judged) {
    const auto& target = programme.targets[due.target];
    const auto phrase =
        target::due_phrase(programme.duties[std::get<programme::measure::Submitted>(target.measure).duty], due.last);
    auto finding =
        finding::placed(finding::finding_of(target.id, programme::row_of(target.need).missed), file.file, due.spot);
    if (judged.how == Timeliness::unsent && judged.day <= due.last) finding.severity = finding::Severity::notice;
    if (judged.how == Timeliness::later_late) finding.severity = std::min(finding.severity, finding::Severity::warning);
    auto words = judged.how == Timeliness::unsent ? words_unsent(due.last - judged.day, phrase)
                                                  : words_late(judged, due.last, phrase, file);
    finding.clause = target.clause;
    finding.message = std::move(words.message);
    finding.actual = text::iso(judged.day);
    finding.expected = text::iso(due.last);
    submission::cite_register(due.received, finding);
    // What the register has to be corrected for is the date of this file.
    const bool own_date = judged.how == Timeliness::late || judged.how == Timeliness::later_late;
    if (!due.received || !own_date) finding.hint = std::move(words.hint);
    return std::move(check::about(finding, programme, file.unit));
}

}  // namespace

std::vector<finding::Finding> due_date_findings(const programme::Programme& programme, const Revisions& revisions,
                                                const KeptFile& file, text::Date as_of) {
    std::vector<finding::Finding> findings;
    if (file.due_dates.empty()) return findings;
    const auto first = revisions.first_sent(file);
    for (const auto& due : file.due_dates) {
        const auto judged = judge(file, due.last, first, as_of);
        if (judged.how == Timeliness::draft) findings.push_back(draft_finding(programme, file, due, as_of));
        if (judged.how != Timeliness::draft && judged.how != Timeliness::in_time)
            findings.push_back(target_finding(programme, file, due, judged));
    }
    return findings;
}

}  // namespace giamsat::intake
