// SPDX-License-Identifier: MIT
// Submissions and periods as people name them in a table: "báo cáo tháng", "tháng 4/2023".
#pragma once

#include "programme/programme.hpp"
#include "text/parsed.hpp"

#include <string_view>

namespace giamsat::submission {

/// The duty of that id, or the first one that is meant by the words; null if there is none. Duties that the same words
/// mean differ only in the levels that owe them.
const programme::Duty* duty_named(const programme::Programme& programme, std::string_view words);

/// A period as in files, or in words; words without a year mean that year.
text::Parsed<text::Period> period_named(std::string_view words, int year);

/// Whether a spreadsheet seems to have made a day of a month: `Apr-23`, `1/4/2023`, `45017`.
bool is_changed_by_spreadsheet(std::string_view period);

}  // namespace giamsat::submission
