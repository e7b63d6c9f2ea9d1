// SPDX-License-Identifier: MIT
#include "target/measures/words.hpp"

#include <algorithm>

namespace giamsat::target {
namespace {

constexpr text::Message percent_at_least{"ít nhất {0}%", "at least {0}%"};
constexpr text::Message percent_short = text::both("≥ {0}%");
constexpr text::Message all = text::both("100%");
constexpr text::Message each_short{"≥ {0} mỗi hoạt động", "≥ {0} each"};
constexpr text::Message in_each_short{"≥ {0} mỗi {1}", "≥ {0} in each {1}"};
constexpr text::Message all_of_short{"đủ {0}", "all {0}"};
constexpr std::int64_t hundred = 100;

}  // namespace

text::Bilingual noun_of(const measure::Selection& selection, const Asking& asking) {
    return counted_noun(asking.programme, selection);
}

text::Bilingual level_name(const programme::Programme& programme, programme::LevelIndex level) {
    return in_sentence(programme.levels[level].name);
}

text::Bilingual joined(const text::Bilingual& before, const text::Message& separator, const text::Bilingual& after) {
    return before.empty() ? after : text::say(separator, before, after);
}

text::Bilingual timed(const programme::Expectation& expect, const text::Bilingual& text,
                      const text::Message& separator) {
    const bool any_time = expect.per == text::Cut::year && !expect.within && !expect.from;
    return any_time ? text : text::say(separator, text, when_asked(expect));
}

text::Bilingual percentage_asked(std::int64_t percent) {
    return percent == hundred ? text::say(all) : text::say(percent_at_least, percent);
}

text::Bilingual group_if_needed(const programme::Programme& programme, const programme::FigureField& field) {
    const auto same_name = [&](const programme::FigureField& other) { return other.name == field.name; };
    return std::ranges::count_if(programme.fields, same_name) > 1 ? in_sentence(programme.group(field.group).name)
                                                                  : text::Bilingual{};
}

text::Bilingual number_in_short(const Asking& asking) {
    const auto& expect = asking.expect();
    const auto& each = expect.each;
    if (each && !each->level) return timed(expect, text::say(each_short, each->at_least), with_space);
    text::Bilingual text;
    const auto included = std::max(expect.include.size(), expect.include_units.size());
    if (included > 0) text = text::say(all_of_short, included);
    if (expect.at_least) text = joined(text, with_semicolon, text::say(at_least_short, asking.number));
    if (expect.spread)
        text = joined(text, with_semicolon, text::say(in_each_short, 1, level_name(asking.programme, expect.spread)));
    if (each)
        text = joined(text, with_semicolon,
                      text::say(in_each_short, each->at_least, level_name(asking.programme, each->level)));
    return timed(expect, text, with_space);
}

text::Bilingual percentage_in_short(const Asking& asking) {
    return timed(asking.expect(), asking.number == hundred ? text::say(all) : text::say(percent_short, asking.number),
                 with_space);
}

}  // namespace giamsat::target
