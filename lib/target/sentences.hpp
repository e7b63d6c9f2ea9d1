// SPDX-License-Identifier: MIT
// The nouns and phrases that a target's sentences are made of, from the programme's own names.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <string_view>
#include <vector>

namespace giamsat {

/// The text as it stands inside a sentence: its first letter in lower case, unless it begins an abbreviation.
Bilingual in_sentence(const Bilingual& name);
/// "Thành phố; Quận, huyện".
Bilingual level_names(const Programme& programme, const LevelSet& levels);
/// What a measure counts: "đoàn giám sát", "giám sát về phân loại rác tại nguồn".
Bilingual counted_noun(const Programme& programme, const Measure& measure);
/// The keys to type for it: "`kind: supervision`, `form: team`".
Bilingual keys_to_type(const Programme& programme, const Measure& measure);
/// "trong năm", "mỗi tháng", "trong tháng 4/2023".
Bilingual when_asked(const Expectation& expect);
/// "tháng 1/2023, tháng 2/2023": the windows by the names of the periods that they are cut from.
Bilingual names_of_windows(const Expectation& expect, int year, const std::vector<Days>& windows);
/// "trước ngày 20/02/2023", "chậm nhất ngày 05/05/2023".
Bilingual due_phrase(const Duty& duty, Date last_in_time);

}  // namespace giamsat
