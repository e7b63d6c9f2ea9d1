// SPDX-License-Identifier: MIT
#include "workbook/page/sheet.hpp"

#include <algorithm>

namespace giamsat::workbook {

void put(Sheet& sheet, Address at, Value value, const Style& style) {
    sheet.cells.push_back({at, std::move(value), style, {}});
}

void put_link(Sheet& sheet, Address at, Value value, std::string file, Style style) {
    style.link = !file.empty();
    sheet.cells.push_back({at, std::move(value), std::move(style), std::move(file)});
}

void put_over(Sheet& sheet, const Area& area, Value value, const Style& style) {
    put(sheet, area.first, std::move(value), style);
    if (area.first != area.last) sheet.merges.push_back(area);
}

const Cell* find(const Sheet& sheet, Address at) {
    const auto cell = std::ranges::find(sheet.cells, at, &Cell::at);
    return cell == sheet.cells.end() ? nullptr : &*cell;
}

std::optional<double> stored_number(const Sheet& sheet, Address at) {
    const Cell* cell = find(sheet, at);
    if (cell == nullptr) return std::nullopt;
    if (const auto* number = std::get_if<double>(&cell->value)) return *number;
    const auto* formula = std::get_if<Formula>(&cell->value);
    const auto* result = formula == nullptr ? nullptr : std::get_if<double>(&formula->result);
    return result == nullptr ? std::nullopt : std::optional(*result);
}

std::string a1(Address address) {
    std::string letters;
    for (int rest = address.column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(address.row + 1);
}

std::string a1(const std::string& sheet, Address address) {
    std::string quoted;
    for (const char c : sheet) quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return "'" + quoted + "'!" + a1(address);
}

}  // namespace giamsat::workbook
