// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "submission/owed.hpp"

namespace giamsat::check {

std::optional<text::Date> last_day_asked(const Context& context, const programme::Target& target,
                                         const JudgedUnit& unit) {
    const auto& submitted = std::get<programme::measure::Submitted>(target.measure);
    const auto& s = context.submission;
    const auto& duty = context.programme.duties[submitted.duty];
    if (!unit.is_own || !context.is_plan() || submission::duty_of(context.programme, s) != &duty) return std::nullopt;
    return programme::last_day_in_time(duty, s.days);
}

std::vector<Shortfall> judge_submitted(const Context& context, const programme::Target& target,
                                       const JudgedUnit& unit) {
    const auto& s = context.submission;
    const auto last = last_day_asked(context, target, unit);
    if (!last || !s.submitted_readable || (s.submitted && *s.submitted <= *last)) return {};
    Shortfall unkept;
    unkept.place = s.submitted ? value_place(*s.node, "submitted") : nearest_key(*s.node, {"submitted"});
    return {std::move(unkept)};
}

}  // namespace giamsat::check
