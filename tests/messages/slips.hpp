// SPDX-License-Identifier: MIT
// The table of slips, read: tests/messages/slips.txt says how it is written.
#pragma once

#include "golden/escapes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::messages {

struct Row {
    int number;                        ///< its line in the table
    std::string base;                  ///< the name of the file that the slip is made in
    std::string slip;                  ///< as in the table
    std::string text;                  ///< the whole file with the slip
    std::vector<std::string> named;    ///< what one message with its hint must contain
    std::vector<std::string> avoided;  ///< what none may contain
    int line_of_finding = 0;           ///< 0: any
};

struct Base {
    std::string name;
    std::string before;
    std::string indent;
    std::string after;
    int line = 0;  ///< of the slip
};

inline std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == text.npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

inline std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    for (auto at = text.find(separator); at != text.npos; at = text.find(separator)) {
        parts.push_back(trimmed(text.substr(0, at)));
        text.remove_prefix(at + separator.size());
    }
    parts.push_back(trimmed(text));
    return parts;
}

inline std::vector<std::string> lines_of_slip(std::string_view slip) {
    std::vector<std::string> lines;
    for (auto at = slip.find("\\n"); at != slip.npos; at = slip.find("\\n")) {
        lines.emplace_back(slip.substr(0, at));
        slip.remove_prefix(at + 2);
    }
    lines.emplace_back(slip);
    return lines;
}

inline std::string inserted(const Base& base, std::string_view slip) {
    std::string lines;
    for (const auto& line : lines_of_slip(slip))
        lines += (line.starts_with('<') ? line.substr(1) : base.indent + line) + "\n";
    return base.before + golden::unescape(lines) + base.after;
}

inline Row row_of(const Base& base, int number, std::string_view line) {
    const auto arrow = line.find(" => ");
    if (arrow == line.npos) throw std::runtime_error("slips.txt:" + std::to_string(number) + ": no ` => `");
    Row row{number, base.name, trimmed(line.substr(0, arrow)), inserted(base, trimmed(line.substr(0, arrow))), {}, {}};
    for (const auto& piece : split(line.substr(arrow + 4), " | ")) {
        if (piece.starts_with('@'))
            row.line_of_finding = base.line - 1 + std::stoi(piece.substr(1));
        else if (piece.starts_with('!'))
            row.avoided.push_back(piece.substr(1));
        else
            row.named.push_back(piece);
    }
    return row;
}

inline void add_to(Base& base, std::string_view line) {
    if (base.line != 0 || trimmed(line) != "@") {
        (base.line == 0 ? base.before : base.after) += std::string(line) + "\n";
        return;
    }
    base.indent = std::string(line.substr(0, line.find('@')));
    base.line = static_cast<int>(std::ranges::count(base.before, '\n')) + 1;
}

inline std::vector<Row> read_slips(std::string_view table) {
    std::vector<Row> rows;
    Base base;
    bool in_base = false;
    int number = 0;
    for (const auto line : text::lines(table)) {
        ++number;
        if (line.starts_with("=== ")) {
            base = {std::string(line.substr(4)), {}, {}, {}};
            in_base = true;
        } else if (line == "---") {
            in_base = false;
        } else if (in_base) {
            add_to(base, line);
        } else if (!base.name.empty() && !line.empty() && !line.starts_with("# ")) {
            rows.push_back(row_of(base, number, line));
        }
    }
    return rows;
}

}  // namespace giamsat::messages
