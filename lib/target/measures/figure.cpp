// SPDX-License-Identifier: MIT
// A figure.
#include "target/measures/words.hpp"

namespace giamsat::target {
namespace {

constexpr text::Message at_least_of_figure{"{0}: ít nhất {1} {2}", "{0}: at least {1} {2}"};
constexpr text::Message one_figure{"số liệu `{0}`", "the figure `{0}`"};

}  // namespace

text::Bilingual sentence(const measure::Figure& figure, const Asking& asking) {
    const auto& field = asking.programme.field(figure.of.part);
    const auto name = joined(group_if_needed(asking.programme, field), with_comma, in_sentence(field.name));
    return text::say(at_least_of_figure, name, asking.number, when_asked(asking.expect()));
}

text::Bilingual in_short(const measure::Figure&, const Asking& asking) {
    return number_in_short(asking);
}

text::Bilingual stated_as(const measure::Figure& figure, const programme::Programme& programme) {
    return text::say(one_figure, programme.field_path(figure.of.part));
}

WhereJudged shown_by(const measure::Figure&, const programme::Programme&, bool monthly) {
    return {.in_plan = true, .in_month = monthly};
}

}  // namespace giamsat::target
