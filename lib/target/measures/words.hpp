// SPDX-License-Identifier: MIT
// Words that several measures use.
#pragma once

#include "target/measures/measures.hpp"
#include "target/sentences.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

namespace giamsat::target {

inline constexpr text::Message with_comma = text::both("{0}, {1}");
inline constexpr text::Message with_semicolon = text::both("{0}; {1}");
inline constexpr text::Message with_space = text::both("{0} {1}");
inline constexpr text::Message of_group = text::both("{0}: {1}");
inline constexpr text::Message at_least_short = text::both("≥ {0}");

/// The key under which an activity states the amount.
std::string_view key_to_type(const measure::Sum& sum);
/// "100 lượt người tham gia", "3 ngày".
text::Bilingual amount_in_words(const measure::Sum& sum, std::int64_t amount);

/// What activities are counted.
text::Bilingual noun_of(const measure::Selection& selection, const Asking& asking);
text::Bilingual level_name(const programme::Programme& programme, programme::LevelIndex level);
/// `after`, or both with the separator between them if there is something before.
text::Bilingual joined(const text::Bilingual& before, const text::Message& separator, const text::Bilingual& after);
/// The text with the time after it, unless that is simply the year.
text::Bilingual timed(const programme::Expectation& expect, const text::Bilingual& text,
                      const text::Message& separator);
/// "100%", "ít nhất 80%".
text::Bilingual percentage_asked(std::int64_t percent);
/// The figure's name, after its group's if several groups have a figure of that name.
text::Bilingual group_if_needed(const programme::Programme& programme, const programme::FigureField& field);

}  // namespace giamsat::target
