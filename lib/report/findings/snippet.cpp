// SPDX-License-Identifier: MIT
#include "report/findings/snippet.hpp"

#include "report/safe_text.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace giamsat::report {
namespace {

// One code point for display.
struct Cell {
    std::string text;
    int width = 0;
};

std::vector<Cell> cells_of(std::string_view line) {
    const auto text = safe_text(line);
    std::vector<Cell> cells;
    for (std::size_t start = 0; start < text.size();) {
        auto end = start + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
        auto character = text.substr(start, end - start);
        if (character == "\t") character = "    ";
        const int width = text::display_width(character);
        cells.push_back({std::move(character), width});
        start = end;
    }
    return cells;
}

int width_of(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
    int width = 0;
    for (auto i = first; i < last; ++i) width += cells[i].width;
    return width;
}

// Cells from first up to, but not including, last.
struct Window {
    std::size_t first = 0;
    std::size_t last = 0;
};

// Starts with the marked cells, adds a little context on the left, then grows in both directions as far as there is
// room.
Window visible(const std::vector<Cell>& cells, const Window& marked) {
    constexpr int context = 20;
    Window window{marked.first, marked.first};
    int width = 0;
    const auto grow_left = [&](int most) {
        while (window.first > 0 && width + cells[window.first - 1].width <= most) width += cells[--window.first].width;
    };
    grow_left(context);
    while (window.last < cells.size() && width + cells[window.last].width <= widest_snippet)
        width += cells[window.last++].width;
    grow_left(widest_snippet);
    return window;
}

std::string joined(const std::vector<Cell>& cells, const Window& window) {
    std::string text;
    for (auto i = window.first; i < window.last; ++i) text += cells[i].text;
    return text;
}

std::size_t index_of_column(int column, std::size_t size) {
    return std::min(static_cast<std::size_t>(std::max(column - 1, 0)), size);
}

}  // namespace

Snippet snippet(std::string_view line, const text::Range& range) {
    const auto cells = cells_of(line);
    Window marked{index_of_column(range.start.column, cells.size()), cells.size()};
    if (range.end.line == range.start.line) marked.last = index_of_column(range.end.column, cells.size());
    const bool whole = width_of(cells, 0, cells.size()) <= widest_snippet;
    const auto shown = whole ? Window{0, cells.size()} : visible(cells, marked);
    marked.last = std::clamp(marked.last, marked.first, shown.last);

    const bool cut_left = shown.first > 0;
    const int before = width_of(cells, shown.first, marked.first) + (cut_left ? 1 : 0);
    const int width = std::max(width_of(cells, marked.first, marked.last), 1);
    return {(cut_left ? "…" : "") + joined(cells, shown) + (shown.last < cells.size() ? "…" : ""),
            std::string(static_cast<std::size_t>(before), ' ') + std::string(static_cast<std::size_t>(width), '^')};
}

}  // namespace giamsat::report
