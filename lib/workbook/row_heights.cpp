// SPDX-License-Identifier: MIT
#include "workbook/row_heights.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <sstream>

namespace giamsat::workbook {

namespace {

constexpr double width_font_size = 11;  // a column's width counts digits of this size
constexpr double line_height = 1.25;    // of the font's size
constexpr double line_gap = 2;          // points, above and below
constexpr double letter_width = 0.9;    // of a digit's, on average, in Times New Roman
constexpr double bold_width = 1.06;
constexpr double indent_width = 1.3;

/// How many lines the words of one paragraph fill.
int lines_of_paragraph(const std::string& text, double columns) {
    int lines = 1;
    double used = 0;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const double length = display_width(word);
        if (used > 0 && used + 1 + length > columns) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + length;
        if (used <= columns) continue;
        const double more = std::ceil(used / columns) - 1;  // a word that is longer than a line
        lines += static_cast<int>(more);
        used -= more * columns;
    }
    return lines;
}

int lines_of(const std::string& text, double columns) {
    int lines = 0;
    std::istringstream paragraphs(text);
    for (std::string one; std::getline(paragraphs, one);) lines += lines_of_paragraph(one, columns);
    return std::max(lines, 1);
}

double room_for(const Cell& cell, const Sheet& sheet, int last_column) {
    const double width = width_of(sheet, cell.at.column, last_column) - cell.style.indent * indent_width;
    return cell.style.bold ? width / bold_width : width;
}

}  // namespace

double wrapped_height(const std::string& text, double width, int size) {
    const double columns = std::max(1.0, width * width_font_size / size / letter_width);
    return lines_of(text, columns) * size * line_height + line_gap;
}

void fit_row_heights(Sheet& sheet) {
    std::map<Address, Address> last_of;
    for (const Area& area : sheet.merges) last_of[area.first] = area.last;
    for (const Cell& cell : sheet.cells) {
        const auto* text = std::get_if<std::string>(&cell.value);
        const auto merged = last_of.find(cell.at);
        const Address last = merged == last_of.end() ? cell.at : merged->second;
        if (text == nullptr || !cell.style.wrap || last.row != cell.at.row) continue;
        auto& height = sheet.rows[cell.at.row].height;
        height =
            std::max(height.value_or(0), wrapped_height(*text, room_for(cell, sheet, last.column), cell.style.size));
    }
}

double width_of(const Sheet& sheet, int first, int last) {
    return std::accumulate(sheet.widths.begin() + first, sheet.widths.begin() + last + 1, 0.0);
}

}  // namespace giamsat::workbook
