// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "submission/draft.hpp"
#include "submission/owed.hpp"
#include "target/sentences.hpp"
#include "text/counted.hpp"

namespace giamsat {
namespace {

constexpr Message sent_late{"Nộp ngày {0}, trễ hạn {1} (phải nộp {2})", "Submitted on {0}, {1} late (it was due {2})"};
constexpr Message correct_or_explain{
    "nếu ghi nhầm ngày thì sửa `submitted`; nếu nộp trễ, báo cho Hội cấp trên",
    "correct `submitted` where the date is wrong; where it is late, tell the union above"};
constexpr Message revision_sent_late{
    "Bản gửi lại nộp ngày {0}, sau hạn {1} (phải nộp {2}); hạn nộp tính theo bản gửi lần đầu, không có trong lần "
    "kiểm tra này",
    "This revision was submitted on {0}, {1} after the last day (it was due {2}); the first one's date counts, "
    "and it is not among these files"};
constexpr Message check_with_first{"kiểm tra cùng với tệp của bản gửi lần đầu",
                                   "check it together with the file of the first"};
constexpr Message not_sent{"Chưa nộp, đã quá hạn {0} (phải nộp {1})",
                           "Not submitted, {0} past the due date (it was due {1})"};
constexpr Message send_now{"gửi ngay và ghi `submitted: …`", "send it now and write `submitted: …`"};
constexpr Message last_day{"Chưa ghi ngày nộp; hôm nay là ngày cuối (phải nộp {0})",
                           "Not submitted yet; today is the last day (it is due {0})"};
constexpr Message days_left{"Chưa ghi ngày nộp; còn {0} (phải nộp {1})", "Not submitted yet; {0} left (it is due {1})"};

Shortfall late(const Context& context, const Duty& duty, Date last) {
    const auto& s = context.submission;
    const auto days = counted((*s.submitted - last).count(), nouns::day);
    const auto due = due_phrase(duty, last);
    Shortfall result{value_place(*s.node, "submitted"),
                     say(sent_late, shown(*s.submitted), days, due),
                     say(correct_or_explain),
                     iso(*s.submitted),
                     iso(last),
                     false,
                     {}};
    if (s.revision > 1) {
        result.message = say(revision_sent_late, shown(*s.submitted), days, due);
        result.hint = say(check_with_first);
        result.severity = Severity::warning;
    }
    return result;
}

Shortfall unsent(const Context& context, const Duty& duty, Date last) {
    const auto due = due_phrase(duty, last);
    const auto place = nearest_key(*context.submission.node, {"submitted"});
    const auto left = (last - context.as_of).count();
    if (left == 0)
        return {place, say(last_day, due), say(date_the_draft), iso(context.as_of), iso(last), true, Severity::notice};
    if (left > 0)
        return {place,
                say(days_left, counted(left, nouns::day), due),
                say(date_the_draft),
                iso(context.as_of),
                iso(last),
                true,
                Severity::notice};
    return {place, say(not_sent, counted(-left, nouns::day), due), say(send_now), iso(context.as_of), iso(last), true,
            {}};
}

}  // namespace

std::vector<Shortfall> judge_submitted(const Context& context, const Target& target, const JudgedUnit& unit) {
    const auto& s = context.submission;
    const auto& duty = context.programme.duties[static_cast<std::size_t>(target.measure.duty)];
    if (!unit.is_own || !context.is_plan() || duty_of(context.programme, s) != &duty) return {};
    const auto last = last_day_in_time(duty, s.days);
    if (!last || !s.submitted_readable) return {};
    if (!s.submitted) return {unsent(context, duty, *last)};
    if (*s.submitted <= *last) return {};
    return {late(context, duty, *last)};
}

}  // namespace giamsat
