// SPDX-License-Identifier: MIT
#include "report/text_table.hpp"

#include "report/safe_text.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat {
namespace {

using Cells = std::vector<std::string>;
using Widths = std::vector<int>;

Cells safe(const Cells& cells) {
    Cells result;
    for (const auto& cell : cells) {
        result.push_back(safe_text(cell));
        std::replace(result.back().begin(), result.back().end(), '\t', ' ');
    }
    return result;
}

void widen(Widths& widths, const Cells& cells) {
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], display_width(cells[i]));
}

// A line ends with the last cell that holds something.
std::string line(const Cells& cells, const Widths& widths) {
    constexpr std::size_t between = 2;
    std::string text;
    std::size_t blanks = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto missing = static_cast<std::size_t>(widths[i] - display_width(cells[i]));
        if (!cells[i].empty()) {
            text += std::string(blanks, ' ') + cells[i];
            blanks = 0;
        }
        blanks += missing + between;
    }
    return text;
}

}  // namespace

std::string table_as_text(const TextTable& table, bool colour) {
    const auto heads = safe(table.heads);
    Widths widths(heads.size(), 0);
    widen(widths, heads);
    std::vector<Cells> rows;
    for (const auto& row : table.rows) widen(widths, rows.emplace_back(safe(row)));
    const auto first = line(heads, widths);
    std::string text = (colour ? "\x1b[1m" + first + "\x1b[0m" : first) + '\n';
    for (const auto& row : rows) text += line(row, widths) + '\n';
    return text;
}

}  // namespace giamsat
