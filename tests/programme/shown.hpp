// SPDX-License-Identifier: MIT
// Findings as text, so that a test can compare them completely.
#pragma once

#include "finding/finding.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::tests {

/// The code points of the line from one column to another.
inline std::string slice(std::string_view line, int from, int to) {
    std::string result;
    int column = 0;
    for (const char c : line) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++column;
        if (column >= from && column < to) result += c;
    }
    return result;
}

/// `rule file:line:column "text at that place" pointer`, then message and hint in both languages.
inline std::string shown(const finding::Finding& finding) {
    const auto& [start, end] = finding.place.range;
    auto text = finding.rule + " " + finding.file + ":" + std::to_string(start.line) + ":" +
                std::to_string(start.column) + " \"" + slice(finding.excerpt, start.column, end.column) + "\"";
    if (!finding.place.pointer.empty()) text += " " + finding.place.pointer;
    text +=
        "\n  " + finding.message.vi + "\n  " + finding.hint.vi + "\n  " + finding.message.en + "\n  " + finding.hint.en;
    for (const auto& suggestion : finding.suggestions) text += "\n  ~ " + suggestion;
    for (const auto& related : finding.related)
        text += "\n  @ " + related.file + ":" + std::to_string(related.range.start.line) + ":" +
                std::to_string(related.range.start.column) + " " + related.message.vi + " | " + related.message.en;
    return text + "\n";
}

inline std::string shown(const std::vector<finding::Finding>& findings) {
    std::string text;
    for (const auto& finding : findings) text += shown(finding);
    return text;
}

}  // namespace giamsat::tests
