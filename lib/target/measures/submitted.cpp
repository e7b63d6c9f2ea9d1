// SPDX-License-Identifier: MIT
// The day on which a submission was sent.
#include "target/measures/words.hpp"

namespace giamsat::target {
namespace {

constexpr text::Message submitted_plan{"nộp kế hoạch {0}", "the plan is submitted {0}"};
constexpr text::Message submitted_report{"nộp báo cáo {0}", "the report is submitted {0}"};
constexpr text::Message days_after{"chậm nhất {0} sau khi hết kỳ", "within {0} after the period"};
constexpr text::Message submitted_key{"`submitted:` ở đầu tệp", "`submitted:` at the top of the file"};

const programme::Duty& duty_of(const measure::Submitted& submitted, const programme::Programme& programme) {
    return programme.duties[submitted.duty];
}

// A due date counted from the period's end is no fixed day.
text::Bilingual due_words(const programme::Duty& duty) {
    if (duty.due_before) return due_phrase(duty, *duty.due_before);
    return text::say(days_after, text::counted(duty.due_days.value_or(0), text::nouns::day));
}

}  // namespace

text::Bilingual sentence(const measure::Submitted& submitted, const Asking& asking) {
    const auto& duty = duty_of(submitted, asking.programme);
    return text::say(duty.kind == programme::Duty::Kind::plan ? submitted_plan : submitted_report, due_words(duty));
}

text::Bilingual in_short(const measure::Submitted& submitted, const Asking& asking) {
    return due_words(duty_of(submitted, asking.programme));
}

text::Bilingual stated_as(const measure::Submitted&, const programme::Programme&) {
    return text::say(submitted_key);
}

WhereJudged shown_by(const measure::Submitted& submitted, const programme::Programme& programme, bool) {
    return {.in_plan = duty_of(submitted, programme).kind == programme::Duty::Kind::plan, .in_month = false};
}

}  // namespace giamsat::target
