// SPDX-License-Identifier: MIT
// The units of a level that meet targets.
#include "target/measures/words.hpp"

namespace giamsat::target {
namespace {

constexpr text::Message units_meet{"{0} {1} đạt các chỉ tiêu: {2}", "{0} of the units ({1}) meet: {2}"};
constexpr text::Message by_the_units{"không ghi ở tệp nào: tính từ kết quả của các đơn vị",
                                     "in no file: it is calculated from the units' results"};

}  // namespace

text::Bilingual sentence(const measure::Units& units, const Asking& asking) {
    const auto ids = text::join(units.meeting, ", ", [&](auto other) { return asking.programme.targets[other].id; });
    return text::say(units_meet, percentage_asked(asking.number), level_name(asking.programme, units.level), ids);
}

text::Bilingual in_short(const measure::Units&, const Asking& asking) {
    return percentage_in_short(asking);
}

text::Bilingual stated_as(const measure::Units&, const programme::Programme&) {
    return text::say(by_the_units);
}

// In roll-ups only.
WhereJudged shown_by(const measure::Units&, const programme::Programme&, bool) {
    return {.in_plan = false, .in_month = false};
}

}  // namespace giamsat::target
