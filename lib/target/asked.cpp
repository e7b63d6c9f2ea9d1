// SPDX-License-Identifier: MIT
#include "target/asked.hpp"

#include "target/measures/measures.hpp"
#include "text/join.hpp"

namespace giamsat::target {
namespace {

constexpr text::Message otherwise_asked{"{0} (riêng {1})", "{0} (but {1})"};
constexpr text::Message for_unit = text::both("{0}: {1}");

// With the numbers of the units that are asked for another one, if it is said for all.
text::Bilingual with_other_numbers(const Asking& asking, programme::UnitIndex unit, const text::Bilingual& text) {
    if (unit != programme::no_unit || asking.expect().by_unit.empty()) return text;
    const auto others = text::join(asking.expect().by_unit, ", ", [&](const auto& other) {
        return text::say(for_unit, asking.programme.unit(other.first).name, other.second);
    });
    return text::say(otherwise_asked, text, others);
}

}  // namespace

text::Bilingual what_is_asked(const programme::Programme& programme, const programme::Target& target,
                              programme::UnitIndex unit) {
    const Asking asking{programme, target, programme::asked_of(target.expect, unit)};
    return with_other_numbers(
        asking, unit, std::visit([&](const auto& measure) { return sentence(measure, asking); }, target.measure));
}

text::Bilingual threshold(const programme::Programme& programme, const programme::Target& target,
                          programme::UnitIndex unit) {
    const Asking asking{programme, target, programme::asked_of(target.expect, unit)};
    return with_other_numbers(
        asking, unit, std::visit([&](const auto& measure) { return in_short(measure, asking); }, target.measure));
}

}  // namespace giamsat::target
