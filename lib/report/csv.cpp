// SPDX-License-Identifier: MIT
#include "report/csv.hpp"

#include "report/json_values.hpp"

#include <algorithm>
#include <array>

namespace giamsat::report {
namespace {

// The last four are the full-width = + - @, which some spreadsheet programs treat like the normal ones.
constexpr std::array<std::string_view, 11> formula_starts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool may_be_formula(std::string_view text) {
    return std::ranges::any_of(formula_starts, [&](std::string_view start) { return text.starts_with(start); });
}

std::string in_quotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) result.append(c == '"' ? 2 : 1, c);
    return result + '"';
}

}  // namespace

void CsvWriter::cell(std::string_view text) {
    const auto harmless = may_be_formula(text) ? "'" + std::string(text) : std::string(text);
    written(harmless.find_first_of(",\"\r\n") == harmless.npos ? harmless : in_quotes(harmless));
}

void CsvWriter::cell(double number) {
    written(json_number(number).dump());
}

void CsvWriter::written(std::string_view cell) {
    if (row_begun_) text_ += ',';
    text_ += cell;
    row_begun_ = true;
}

void CsvWriter::end_row() {
    text_ += "\r\n";
    row_begun_ = false;
}

}  // namespace giamsat::report
