// SPDX-License-Identifier: MIT
#include "report/text_table.hpp"

#include "report/safe_text.hpp"
#include "report/wrap.hpp"
#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <numeric>

namespace giamsat::report {
namespace {

using Cells = std::vector<std::string>;

struct Layout {
    std::vector<int> widths;
    int between = 2;

    int width() const {
        return std::accumulate(widths.begin(), widths.end(), 0) + between * (static_cast<int>(widths.size()) - 1);
    }
};

Cells safe(const Cells& cells) {
    Cells result;
    for (const auto& cell : cells) {
        result.push_back(safe_text(cell));
        std::ranges::replace(result.back(), '\t', ' ');
    }
    return result;
}

void narrow(const std::vector<Narrowing>& narrowed, Layout& layout, int page) {
    constexpr int least = 12;
    for (const auto& [column, width] : narrowed)
        if (width > 0) layout.widths[column] = std::min(layout.widths[column], width);
    for (const auto& [column, width] : narrowed)
        if (width == 0 && layout.width() > page)
            layout.widths[column] = std::max(least, layout.widths[column] - (layout.width() - page));
}

Layout layout_of(const TextTable& table, const std::vector<Cells>& rows, int page) {
    Layout layout{std::vector<int>(table.heads.size(), 0)};
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            layout.widths[i] = std::max(layout.widths[i], text::display_width(row[i]));
    if (table.tight && layout.width() > page) layout.between = 1;
    if (layout.width() > page) narrow(table.narrowed, layout, page);
    return layout;
}

// Further lines are aligned with the first.
Cells lines_of(const std::string& cell, int width) {
    if (text::display_width(cell) <= width) return {cell};
    const auto text = wrapped(cell, width, static_cast<int>(cell.find_first_not_of(' ')));
    const auto lines = text::lines(text);
    return {lines.begin(), lines.end()};
}

// The line ends with the last cell that is not empty.
std::string line(const Cells& cells, const Layout& layout, int indent) {
    std::string text;
    auto blanks = static_cast<std::size_t>(indent);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int used = text::display_width(cells[i]);
        if (!cells[i].empty()) {
            text += std::string(blanks, ' ') + cells[i];
            blanks = 0;
        }
        blanks += static_cast<std::size_t>(std::max(layout.widths[i] - used, 0) + layout.between);
    }
    return text + '\n';
}

std::string row_in_lines(const Cells& row, const Layout& layout, int indent) {
    std::vector<Cells> columns;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        columns.push_back(lines_of(row[i], layout.widths[i]));
        height = std::max(height, columns.back().size());
    }
    std::string text;
    for (std::size_t l = 0; l < height; ++l) {
        Cells cells;
        for (const auto& column : columns) cells.push_back(l < column.size() ? column[l] : "");
        text += line(cells, layout, indent);
    }
    return text;
}

}  // namespace

std::vector<std::string> table_in_rows(const TextTable& table, int indent) {
    std::vector<Cells> rows{safe(table.heads)};
    for (const auto& row : table.rows) rows.push_back(safe(row));
    const auto layout = layout_of(table, rows, page_width - indent);
    std::vector<std::string> texts;
    for (const auto& row : rows) texts.push_back(row_in_lines(row, layout, indent));
    return texts;
}

std::string table_as_text(const TextTable& table, bool colour) {
    auto rows = table_in_rows(table, 0);
    auto& heads = rows.front();
    if (colour) heads = "\x1b[1m" + heads.substr(0, heads.size() - 1) + "\x1b[0m\n";
    return std::accumulate(rows.begin(), rows.end(), std::string());
}

}  // namespace giamsat::report
