// SPDX-License-Identifier: MIT
// Live formulas with the results that a spreadsheet program will calculate.
#pragma once

#include "workbook/page/sheet.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace giamsat::workbook {

/// A cell that a formula reads, and the number in it; none if the cell is empty or contains text.
struct Operand {
    Address at;
    std::optional<std::int64_t> value;
};

/// Shown for a share of 0, when nothing arose.
inline constexpr const char* none_arose_mark = "–";

/// The sum of the cells that contain a number.
std::optional<std::int64_t> total(std::span<const Operand> operands);
/// The sum of the cells that contain a number; an empty text if none does: unknown, not 0. Nothing if there are no
/// cells.
Value sum_of(std::span<const Operand> operands);
/// The same over a whole area whose numbers add up to `sum`.
Formula sum_over(const Area& area, std::optional<std::int64_t> sum);
/// The sum of two formulas.
Formula sum_of(const Formula& one, const Formula& other);
/// `whole` minus `part`; both must contain numbers.
Formula difference_of(const Operand& whole, const Operand& part);
/// `now` minus `then`; an empty text if either is unknown.
Formula change_of(const Operand& now, const Operand& then);
/// The same as a share of `then`, rounded to hundredths of a percent; a dash if that is 0.
Formula change_share_of(const Operand& now, const Operand& then);
/// Part of whole, rounded to hundredths of a percent, but 100% only if it is really reached; a dash if the whole is 0,
/// an empty text if either is unknown.
Formula share_of(const Operand& part, const Operand& whole);
/// The same for numbers that need not be integers.
Formula share_of(Address part, std::optional<double> part_value, Address whole, std::optional<double> whole_value);
/// The same for the sum of an area of numbers.
Formula share_of_sum(const Area& parts, std::int64_t sum, const Operand& whole);
/// 1 if the cell contains a number, otherwise 0.
Formula known_in(const Operand& operand);
/// The number in a cell of another sheet; an empty text if it contains none.
Formula number_of(const std::string& sheet, Address at, std::optional<double> value);
/// The number of cells in the area with that text.
Formula count_of(const Area& area, const std::string& text, int count);

/// The same in another sheet.
Formula count_of(const std::string& sheet, const Area& area, const std::string& text, int count);

}  // namespace giamsat::workbook
