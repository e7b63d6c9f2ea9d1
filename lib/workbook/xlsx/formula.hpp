// SPDX-License-Identifier: MIT
// Live formulas with the results that a spreadsheet program computes for them.
#pragma once

#include "workbook/page/sheet.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace giamsat::workbook {

/// A cell that a formula reads, and the number in it; none where the cell is empty or holds a text.
struct Operand {
    Address at;
    std::optional<std::int64_t> value;
};

/// What is shown where nothing arose: a share of none.
inline constexpr const char* none_arose_mark = "–";

/// The sum of the cells that hold a number.
std::optional<std::int64_t> total(std::span<const Operand> operands);
/// The sum of the cells that hold a number; an empty text where none does: unknown, not 0.
Formula sum_of(std::span<const Operand> operands);
/// The same over a whole area, whose numbers come to `sum`.
Formula sum_over(const Area& area, std::optional<std::int64_t> sum);
/// One number and another.
Formula sum_of(const Formula& one, const Formula& other);
/// `whole` less `part`; both hold numbers.
Formula difference_of(const Operand& whole, const Operand& part);
/// `now` less `then`; an empty text where either is unknown.
Formula change_of(const Operand& now, const Operand& then);
/// The same as a share of `then`, rounded to hundredths of a percent; a dash where that is 0.
Formula change_share_of(const Operand& now, const Operand& then);
/// Part of whole, rounded to hundredths of a percent but 100 % only where it is reached; a dash where the whole is 0,
/// an empty text where either is unknown.
Formula share_of(const Operand& part, const Operand& whole);
/// The same of numbers that need not be whole.
Formula share_of(Address part, std::optional<double> part_value, Address whole, std::optional<double> whole_value);
/// The same of the sum of an area, which holds numbers.
Formula share_of_sum(const Area& parts, std::int64_t sum, const Operand& whole);
/// 1 where the cell holds a number, else 0.
Formula known_in(const Operand& operand);
/// The number in a cell of another sheet; an empty text where it holds none.
Formula number_of(const std::string& sheet, Address at, std::optional<double> value);
/// How many cells of the area hold that text.
Formula count_of(const Area& area, const std::string& text, int count);

/// The same in another sheet.
Formula count_of(const std::string& sheet, const Area& area, const std::string& text, int count);

}  // namespace giamsat::workbook
