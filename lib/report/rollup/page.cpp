// SPDX-License-Identifier: MIT
#include "report/rollup/page.hpp"

#include "report/safe_text.hpp"
#include "report/wrap.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace giamsat::report {

RollupPage::RollupPage(const rollup::Rollup& rollup, const Presentation& presentation)
    : rollup_(rollup), presentation_(presentation), names_(rollup.programme->roster) {}

void RollupPage::title(const text::Bilingual& text) {
    if (!text_.empty()) text_ += '\n';
    auto lines = wrapped(safe_text(words(text)), page_width);
    if (presentation_.colour) lines = "\x1b[1m" + lines.substr(0, lines.size() - 1) + "\x1b[0m\n";
    text_ += lines;
}

void RollupPage::line(const text::Bilingual& text, int indent) {
    text_ += wrapped(safe_text(words(text)), page_width, indent, 2);
}

void RollupPage::put(const TextTable& table) {
    for (const auto& row_text : table_in_rows(table, table_indent)) row(row_text);
}

std::string number_or_dash(const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : std::string("–");
}

void align_right(TextTable& table, std::size_t column) {
    int widest = text::display_width(table.heads[column]);
    for (const auto& row : table.rows) widest = std::max(widest, text::display_width(row[column]));
    const auto pad = [&](std::string& cell) {
        if (cell.empty()) return;
        cell.insert(0, static_cast<std::size_t>(widest - text::display_width(cell)), ' ');
    };
    pad(table.heads[column]);
    for (auto& row : table.rows) pad(row[column]);
}

}  // namespace giamsat::report
