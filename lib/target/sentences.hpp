// SPDX-License-Identifier: MIT
// The nouns and phrases for a target's sentences, from the names in the programme.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <string_view>
#include <vector>

namespace giamsat::target {

/// The text for use inside a sentence: its first letter in lower case, unless it begins an abbreviation.
text::Bilingual in_sentence(const text::Bilingual& name);
/// "Thành phố; Quận, huyện".
text::Bilingual level_names(const programme::Programme& programme, const programme::LevelSet& levels);
/// What is selected: "đoàn giám sát", "giám sát về phân loại rác tại nguồn".
text::Bilingual counted_noun(const programme::Programme& programme, const programme::measure::Selection& selection);
/// The keys to type for it: "`kind: supervision`, `form: team`".
text::Bilingual keys_to_type(const programme::Programme& programme, const programme::measure::Selection& selection);
/// "trong năm", "mỗi tháng", "trong tháng 4/2023".
text::Bilingual when_asked(const programme::Expectation& expect);
/// "tháng 1/2023, tháng 2/2023": the windows, by the names of the periods from which they are cut.
text::Bilingual names_of_windows(const programme::Expectation& expect, int year,
                                 const std::vector<text::Days>& windows);
/// "trước ngày 20/02/2023", "chậm nhất ngày 05/05/2023".
text::Bilingual due_phrase(const programme::Duty& duty, text::Date last_in_time);

}  // namespace giamsat::target
