// SPDX-License-Identifier: MIT
// Makes values safe for a workbook. Everything written to one passes through here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace giamsat::workbook {

// Excel's limits; for texts in UTF-16 units.
inline constexpr int most_rows = 1'048'576;
inline constexpr int most_columns = 16'384;
inline constexpr int longest_text = 32'767;
inline constexpr int longest_sheet_name = 31;
inline constexpr int longest_formula = 8'192;
inline constexpr int longest_link = 2'079;
inline constexpr int most_links = 65'530;  ///< per sheet

/// The text for a cell: well-formed UTF-8, control characters (except line feeds) replaced by spaces, cut at the limit
/// (then it ends in "…"), and without anything that Excel reads as an escaped character (`_x0041_`).
std::string clean_text(std::string_view text);
/// A valid name for a sheet: not empty, none of []:*?/\ or control characters, no apostrophe at either end.
std::string clean_sheet_name(std::string_view name);
/// The number; none if it is not finite.
std::optional<double> clean_number(double number);

}  // namespace giamsat::workbook
