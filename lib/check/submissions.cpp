// SPDX-License-Identifier: MIT
#include "check/family.hpp"
#include "submission/draft.hpp"
#include "submission/owed.hpp"
#include "submission/register.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace giamsat::check {
namespace {

constexpr text::Message not_owed{"Không ai yêu cầu {1} nộp {0}", "{1} was not asked for {0}"};
constexpr text::Message check_period_or_leave{"kiểm tra lại `period`; nếu gửi thêm thì giữ nguyên",
                                              "check `period`; if it is an extra submission, ignore this"};
constexpr text::Message check_unit_or_leave{"kiểm tra lại `unit`; nếu gửi thêm thì giữ nguyên",
                                            "check `unit`; if it is an extra submission, ignore this"};
constexpr text::Message not_asked_under{"Không ai yêu cầu {0} nộp `{1}` cho kỳ {2}",
                                        "{0} was not asked to submit `{1}` for {2}"};
constexpr text::Message choose_one{"chọn một trong: {0}", "choose one of: {0}"};
constexpr text::Message delete_key{"xóa mục `submission`, hoặc kiểm tra lại `unit` và `period`",
                                   "delete `submission`, or check `unit` and `period`"};
constexpr text::Message say_which{"{0} phải nộp nhiều bản cho kỳ {1}: {2}; tệp chưa ghi đây là bản nào",
                                  "{0} owes several submissions for {1}: {2}; the file does not say which this one is"};
constexpr text::Message add_submission{"thêm dòng `submission:` với mã của bản này, ví dụ `submission: {0}`",
                                       "add `submission:` with its id, such as `submission: {0}`"};
constexpr text::Message late{"Nộp ngày {0}, trễ hạn {1} (hạn: {2})", "Submitted on {0}, {1} late (due by {2})"};
constexpr text::Message send_in_time{"nếu ghi nhầm ngày thì sửa `submitted`",
                                     "correct `submitted` if the date is wrong"};

// Whether a target measures this due date; its finding must not be repeated here.
bool target_tells(const Context& context, const programme::Duty* duty) {
    if (duty == nullptr || !context.is_plan()) return false;
    const auto& targets = context.programme.targets;
    return std::ranges::any_of(targets, [&](const programme::Target& target) {
        const auto* submitted = std::get_if<programme::measure::Submitted>(&target.measure);
        return target.on_plan && submitted != nullptr && &context.programme.duties[submitted->duty] == duty;
    });
}

void check_draft(const Context& context, const programme::Duty* duty) {
    const auto& s = context.submission;
    if (s.submitted || !s.submitted_readable || target_tells(context, duty)) return;
    about(context.findings.add(finding::rule("submission.draft"), yaml::sound(*s.node),
                               nearest_key(*s.node, {"submitted"}), text::say(submission::draft_text),
                               text::say(submission::date_the_draft)),
          context.programme, s.unit);
}

void check_late(const Context& context, const programme::Duty* duty) {
    const auto& s = context.submission;
    if (duty == nullptr || !s.submitted || s.revision > 1 || target_tells(context, duty)) return;
    const auto last = programme::last_day_in_time(*duty, s.days);
    if (!last || *s.submitted <= *last) return;
    const auto days_late = text::counted((*s.submitted - *last).count(), text::nouns::day);
    auto& finding = context.findings.add(
        finding::rule("submission.late"), yaml::sound(*s.node), value_place(*s.node, "submitted"),
        text::say(late, text::shown(*s.submitted), days_late, text::shown(*last)), text::say(send_in_time));
    finding.actual = text::iso(*s.submitted);
    finding.expected = text::iso(*last);
    submission::cite_register(s.received, finding);
    about(finding, context.programme, s.unit);
}

std::string ids_asking(const Context& context) {
    const auto& s = context.submission;
    return text::join(submission::duties_asking(context.programme, s.kind, s.unit, s.period), ", ",
                      [&](programme::DutyIndex duty) { return context.programme.duties[duty].id; });
}

// What `submission` names must be asked for, and it must be there if two are.
void check_named(const Context& context) {
    const auto& s = context.submission;
    const auto* named = s.node->find("submission");
    const auto& unit = context.programme.unit(s.unit).name;
    const auto ids = ids_asking(context);
    const auto period = text::shown(s.period);
    if (named == nullptr && submission::must_name_duty(context.programme, s)) {
        const auto first = context.programme.duties[submission::duty_meant(context.programme, s)].id;
        context.findings.add(finding::rule("schema.missing-key"), yaml::sound(*s.node), value_place(*s.node, "period"),
                             text::say(say_which, unit, period, ids), text::say(add_submission, first));
    }
    if (named == nullptr || !s.named || submission::is_identified(context.programme, s)) return;
    context.findings.add(finding::rule("schema.value"), yaml::faulty(*named), yaml::at(*named),
                         text::say(not_asked_under, unit, context.programme.duties[s.named].id, period),
                         ids.empty() ? text::say(delete_key) : text::say(choose_one, ids));
}

}  // namespace

bool leaves_draft_to_target(const Context& context) {
    const auto& s = context.submission;
    return !s.submitted && s.submitted_readable && target_tells(context, submission::duty_of(context.programme, s));
}

void check_submission(const Context& context) {
    const auto& s = context.submission;
    const auto* duty = submission::duty_of(context.programme, s);
    check_draft(context, duty);
    if (!context.period_in_year()) return;
    check_named(context);
    if (!submission::is_identified(context.programme, s)) return;
    check_late(context, duty);
    // A unit that does not exist in the period owes nothing; unit.closed reports that already.
    if (submission::asked_for(context.programme, s) || !context.programme.unit(s.unit).exists_during(s.days)) return;
    about(
        context.findings.add(finding::rule("submission.not-owed"), yaml::sound(*s.node), value_place(*s.node, "period"),
                             text::say(not_owed, context.file_noun(), context.programme.unit(s.unit).name),
                             text::say(context.is_plan() ? check_unit_or_leave : check_period_or_leave)),
        context.programme, s.unit);
}

}  // namespace giamsat::check
