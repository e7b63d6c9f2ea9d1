// SPDX-License-Identifier: MIT
// What each measure has to say for itself, a file a measure. What one lacks does not compile: tally.cpp, asked.cpp,
// how_to_state.cpp, where_judged.cpp, lacks.cpp and sample.cpp visit all of them.
#pragma once

#include "target/lacks.hpp"
#include "target/sample.hpp"
#include "target/tally.hpp"
#include "target/where_judged.hpp"
#include "text/message.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace giamsat::target {

namespace measure = programme::measure;

/// Some of a unit's activities.
using Activities = std::vector<const submission::Activity*>;

/// What is asked of a unit, to be put into words.
struct Asking {
    const programme::Programme& programme;
    const programme::Target& target;
    std::int64_t number;  ///< the unit's

    const programme::Expectation& expect() const { return target.expect; }
};

/// The activities of one window that match, to be counted.
struct Counting {
    const programme::Programme& programme;
    const programme::Target& target;
    programme::UnitIndex unit;
    Activities activities;
    text::Days window;
    std::int64_t asked;  ///< of the unit

    const programme::Expectation& expect() const { return target.expect; }
};

// The sentence: "ít nhất 1 đoàn giám sát trong năm".
text::Bilingual sentence(const measure::Count& count, const Asking& asking);
text::Bilingual sentence(const measure::Sum& sum, const Asking& asking);
text::Bilingual sentence(const measure::Subjects& subjects, const Asking& asking);
text::Bilingual sentence(const measure::Partners& partners, const Asking& asking);
text::Bilingual sentence(const measure::Figure& figure, const Asking& asking);
text::Bilingual sentence(const measure::Share& share, const Asking& asking);
text::Bilingual sentence(const measure::Units& units, const Asking& asking);
text::Bilingual sentence(const measure::Header& header, const Asking& asking);
text::Bilingual sentence(const measure::Submitted& submitted, const Asking& asking);

// The same in a few characters: "≥ 1 mỗi quý".
text::Bilingual number_in_short(const Asking& asking);
text::Bilingual percentage_in_short(const Asking& asking);
template <measure::OfActivities M>
text::Bilingual in_short(const M&, const Asking& asking) {
    return number_in_short(asking);
}
text::Bilingual in_short(const measure::Figure& figure, const Asking& asking);
text::Bilingual in_short(const measure::Share& share, const Asking& asking);
text::Bilingual in_short(const measure::Units& units, const Asking& asking);
text::Bilingual in_short(const measure::Header& header, const Asking& asking);
text::Bilingual in_short(const measure::Submitted& submitted, const Asking& asking);

// Where a file states it. Of activities: the keys that say which, with those that say how much.
text::Bilingual with_details(const measure::Count& count, const programme::Programme&, const text::Bilingual& keys);
text::Bilingual with_details(const measure::Sum& sum, const programme::Programme&, const text::Bilingual& keys);
text::Bilingual with_details(const measure::Subjects& subjects, const programme::Programme& programme,
                             const text::Bilingual& keys);
text::Bilingual with_details(const measure::Partners& partners, const programme::Programme&,
                             const text::Bilingual& keys);
text::Bilingual stated_as(const measure::Figure& figure, const programme::Programme& programme);
text::Bilingual stated_as(const measure::Share& share, const programme::Programme& programme);
text::Bilingual stated_as(const measure::Units& units, const programme::Programme&);
text::Bilingual stated_as(const measure::Header& header, const programme::Programme&);
text::Bilingual stated_as(const measure::Submitted& submitted, const programme::Programme&);

// What one file can show of it. A month's report shows what is asked of each month, if it covers a calendar month.
template <class M>
requires measure::OfActivities<M> WhereJudged shown_by(const M&, const programme::Programme& programme, bool monthly) {
    return {.in_plan = true, .in_month = monthly && programme.month_rule == text::MonthRule::calendar};
}
WhereJudged shown_by(const measure::Figure& figure, const programme::Programme&, bool monthly);
WhereJudged shown_by(const measure::Share& share, const programme::Programme&, bool monthly);
WhereJudged shown_by(const measure::Units& units, const programme::Programme&, bool monthly);
WhereJudged shown_by(const measure::Header& header, const programme::Programme&, bool monthly);
WhereJudged shown_by(const measure::Submitted& submitted, const programme::Programme& programme, bool monthly);

// Of activities only: what they come to in a window.
Tally tally_of(const measure::Count& count, const Counting& counting);
Tally tally_of(const measure::Sum& sum, const Counting& counting);
Tally tally_of(const measure::Subjects& subjects, const Counting& counting);
Tally tally_of(const measure::Partners& partners, const Counting& counting);

// Of activities only: what is said if there are some in the window, but not enough.
std::vector<Lack> lacks_of(const measure::Count& count, const Lacking& lacking);
std::vector<Lack> lacks_of(const measure::Sum& sum, const Lacking& lacking);
std::vector<Lack> lacks_of(const measure::Subjects& subjects, const Lacking& lacking);
std::vector<Lack> lacks_of(const measure::Partners& partners, const Lacking& lacking);

// Of activities only: an example of one.
Sample sample_of(const measure::Count& count, const Sampling& sampling);
Sample sample_of(const measure::Sum& sum, const Sampling& sampling);
Sample sample_of(const measure::Subjects& subjects, const Sampling& sampling);
Sample sample_of(const measure::Partners& partners, const Sampling& sampling);

}  // namespace giamsat::target
