// SPDX-License-Identifier: MIT
// A part of a whole.
#include "target/measures/words.hpp"

namespace giamsat::target {
namespace {

constexpr text::Message comes_to{"{0} đạt {3} {1}, {2}", "{0} make up {3} of {1}, {2}"};
constexpr text::Message two_figures{"số liệu `{0}`, `{1}`", "the figures `{0}`, `{1}`"};

}  // namespace

text::Bilingual sentence(const measure::Share& share, const Asking& asking) {
    const auto& part = asking.programme.field(share.of.part);
    const auto& whole = asking.programme.field(share.of.whole);
    const auto text = text::say(comes_to, in_sentence(part.name), in_sentence(whole.name), when_asked(asking.expect()),
                                percentage_asked(asking.number));
    return joined(group_if_needed(asking.programme, part), of_group, text);
}

text::Bilingual in_short(const measure::Share&, const Asking& asking) {
    return percentage_in_short(asking);
}

text::Bilingual stated_as(const measure::Share& share, const programme::Programme& programme) {
    return text::say(two_figures, programme.field_path(share.of.part), programme.field_path(share.of.whole));
}

// A month shows how far a share of the year has come, too.
WhereJudged shown_by(const measure::Share&, const programme::Programme&, bool) {
    return {.in_plan = true, .in_month = true};
}

}  // namespace giamsat::target
