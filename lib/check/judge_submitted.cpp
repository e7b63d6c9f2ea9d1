// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "submission/draft.hpp"
#include "submission/owed.hpp"
#include "target/sentences.hpp"
#include "text/counted.hpp"

namespace giamsat::check {
namespace {

constexpr text::Message sent_late{"Nộp ngày {0}, trễ hạn {1} (phải nộp {2})",
                                  "Submitted on {0}, {1} late (it was due {2})"};
constexpr text::Message correct_or_explain{
    "nếu ghi nhầm ngày thì sửa `submitted`; nếu nộp trễ, báo cho Hội cấp trên",
    "correct `submitted` where the date is wrong; where it is late, tell the union above"};
constexpr text::Message revision_sent_late{
    "Bản gửi lại nộp ngày {0}, sau hạn {1} (phải nộp {2}); hạn nộp tính theo bản gửi lần đầu, không có trong lần "
    "kiểm tra này",
    "This revision was submitted on {0}, {1} after the last day (it was due {2}); the first one's date counts, "
    "and it is not among these files"};
constexpr text::Message check_with_first{"kiểm tra cùng với tệp của bản gửi lần đầu",
                                         "check it together with the file of the first"};
constexpr text::Message not_sent{"Chưa nộp, đã quá hạn {0} (phải nộp {1})",
                                 "Not submitted, {0} past the due date (it was due {1})"};
constexpr text::Message send_now{"gửi ngay và ghi `submitted: …`", "send it now and write `submitted: …`"};
constexpr text::Message last_day{"Chưa ghi ngày nộp; hôm nay là ngày cuối (phải nộp {0})",
                                 "Not submitted yet; today is the last day (it is due {0})"};
constexpr text::Message days_left{"Chưa ghi ngày nộp; còn {0} (phải nộp {1})",
                                  "Not submitted yet; {0} left (it is due {1})"};

Shortfall late(const Context& context, const programme::Duty& duty, text::Date last) {
    const auto& s = context.submission;
    const auto days = text::counted((*s.submitted - last).count(), text::nouns::day);
    const auto due = target::due_phrase(duty, last);
    Shortfall result{value_place(*s.node, "submitted"),
                     text::say(sent_late, text::shown(*s.submitted), days, due),
                     text::say(correct_or_explain),
                     text::iso(*s.submitted),
                     text::iso(last),
                     false,
                     {}};
    if (s.revision > 1) {
        result.message = text::say(revision_sent_late, text::shown(*s.submitted), days, due);
        result.hint = text::say(check_with_first);
        result.severity = finding::Severity::warning;
    }
    return result;
}

Shortfall unsent(const Context& context, const programme::Duty& duty, text::Date last) {
    const auto due = target::due_phrase(duty, last);
    const auto place = nearest_key(*context.submission.node, {"submitted"});
    const auto left = (last - context.as_of).count();
    if (left == 0)
        return {place,
                text::say(last_day, due),
                text::say(submission::date_the_draft),
                text::iso(context.as_of),
                text::iso(last),
                true,
                finding::Severity::notice};
    if (left > 0)
        return {place,
                text::say(days_left, text::counted(left, text::nouns::day), due),
                text::say(submission::date_the_draft),
                text::iso(context.as_of),
                text::iso(last),
                true,
                finding::Severity::notice};
    return {place,
            text::say(not_sent, text::counted(-left, text::nouns::day), due),
            text::say(send_now),
            text::iso(context.as_of),
            text::iso(last),
            true,
            {}};
}

}  // namespace

std::vector<Shortfall> judge_submitted(const Context& context, const programme::measure::Submitted& submitted,
                                       const JudgedUnit& unit) {
    const auto& s = context.submission;
    const auto& duty = context.programme.duties[submitted.duty];
    if (!unit.is_own || !context.is_plan() || submission::duty_of(context.programme, s) != &duty) return {};
    const auto last = programme::last_day_in_time(duty, s.days);
    if (!last || !s.submitted_readable) return {};
    if (!s.submitted) return {unsent(context, duty, *last)};
    if (*s.submitted <= *last) return {};
    return {late(context, duty, *last)};
}

}  // namespace giamsat::check
