// SPDX-License-Identifier: MIT
#include "workbook/page/row_heights.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <sstream>
#include <string_view>

namespace giamsat::workbook {

namespace {

constexpr double width_font_size = 11;      // a column's width counts digits of this size
constexpr double line_height = 1.25;        // times the font size
constexpr double highest_row = 409;         // points: Excel's limit
constexpr double line_gap = 2;              // points, above and below
constexpr double setting_allowance = 1.05;  // spreadsheet programs differ in text layout
constexpr double space_width = 0.55;
constexpr double bold_width = 1.06;
constexpr double indent_width = 1.3;

// The width of a letter relative to a digit, in Times New Roman; an average for letters with marks.
double width_of_letter(unsigned char letter, bool in_capitals) {
    constexpr std::string_view thin = " ijlt.,:;'/()[]!|";
    constexpr std::string_view narrow = "frsacez-I\"";
    if (letter >= 0x80) return in_capitals ? 1.45 : 1;
    if (thin.find(static_cast<char>(letter)) != std::string_view::npos) return 0.6;
    if (narrow.find(static_cast<char>(letter)) != std::string_view::npos) return 0.85;
    if (letter == 'm' || letter == 'w' || letter == 'M' || letter == 'W') return 1.8;
    return letter >= 'A' && letter <= 'Z' ? 1.4 : 1;
}

bool is_capital(unsigned char letter) {
    return letter >= 'A' && letter <= 'Z';
}

// In units of a digit's width.
double width_of_text(std::string_view text) {
    const bool capitals = std::ranges::count_if(text, is_capital) > 1;
    double width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U) width += width_of_letter(byte, capitals);
    }
    return width * setting_allowance;
}

// The number of lines of one paragraph.
int lines_of_paragraph(const std::string& text, double columns) {
    int lines = 1;
    double used = 0;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const double length = width_of_text(word);
        if (used > 0 && used + space_width + length > columns) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space_width : 0) + length;
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

double width_of_line(const std::string& text, int size) {
    constexpr double padding = 1;
    return width_of_text(text) * size / width_font_size + padding;
}

double width_of_longest_word(const std::string& text, int size) {
    double longest = 0;
    std::istringstream words(text);
    for (std::string word; words >> word;) longest = std::max(longest, width_of_text(word));
    return longest * bold_width * size / width_font_size;
}

double wrapped_height(const std::string& text, double width, int size) {
    const double columns = std::max(1.0, width * width_font_size / size);
    return std::min(lines_of(text, columns) * size * line_height + line_gap, highest_row);
}

void fit_row_heights(Sheet& sheet) {
    std::map<Address, Address> last_of;
    for (const Area& area : sheet.merges) last_of[area.first] = area.last;
    for (const Cell& cell : sheet.cells) {
        const auto* text = std::get_if<std::string>(&cell.value);
        const auto merged = last_of.find(cell.at);
        const Address last = merged == last_of.end() ? cell.at : merged->second;
        if (text == nullptr || !cell.style.wrap || cell.style.upright || last.row != cell.at.row) continue;
        auto& height = sheet.rows[cell.at.row].height;
        height =
            std::max(height.value_or(0), wrapped_height(*text, room_for(cell, sheet, last.column), cell.style.size));
    }
}

double width_of(const Sheet& sheet, int first, int last) {
    return std::accumulate(sheet.widths.begin() + first, sheet.widths.begin() + last + 1, 0.0);
}

}  // namespace giamsat::workbook
