// SPDX-License-Identifier: MIT
#include "fix/parts.hpp"

#include <algorithm>
#include <optional>

namespace giamsat::fix {
namespace {

constexpr std::string_view blanks = " \t\r";

bool is_blank(std::string_view line) {
    return line.find_first_not_of(blanks) == line.npos;
}

// The text ends with the sign of a block of text: `note: |`, `- >-`.
bool opens_block(std::string_view text) {
    const auto end = text.find_last_not_of(" \t\r+-123456789");
    if (end == text.npos || (text[end] != '|' && text[end] != '>') || end == 0) return false;
    const auto before = text.find_last_not_of(blanks, end - 1);
    return before != text.npos && before + 1 < end && (text[before] == ':' || text[before] == '-');
}

// Reads line after line; a quote or a block may go on in the next one.
class Scanner {
public:
    Parts parts_of(std::string_view line) {
        parts_.clear();
        if (in_block(line)) return {{line, false}};
        begin_ = 0;
        at_ = quote_ == 0 ? 0 : end_of_quote(line, 0);
        close(line, at_, false);
        while (at_ < line.size() && quote_ == 0) step(line);
        close(line, line.size(), quote_ == 0 && !in_comment_);
        in_comment_ = false;
        if (!parts_.empty() && parts_.back().open && opens_block(line)) block_ = indentation_of(line);
        return parts_;
    }

private:
    bool in_block(std::string_view line) {
        if (!block_) return false;
        if (is_blank(line) || indentation_of(line) > *block_) return true;
        block_.reset();
        return false;
    }

    void step(std::string_view line) {
        const char sign = line[at_];
        if (sign == '#' && (at_ == 0 || blanks.find(line[at_ - 1]) != blanks.npos)) {
            close(line, at_, true);
            in_comment_ = true;
            at_ = line.size();
        } else if ((sign == '"' || sign == '\'') && starts_value(line)) {
            close(line, at_, true);
            quote_ = sign;
            at_ = end_of_quote(line, at_ + 1);
            close(line, at_, false);
        } else {
            ++at_;
        }
    }

    // Whether a value may begin here: after the sign of a list, a mapping or a key, or at the start of the line.
    bool starts_value(std::string_view line) const {
        const auto before = at_ == 0 ? line.npos : line.find_last_not_of(blanks, at_ - 1);
        return before == line.npos || std::string_view(":-,[{").find(line[before]) != std::string_view::npos;
    }

    // The offset after the closing quote; the line's end if it is not in this line.
    std::size_t end_of_quote(std::string_view line, std::size_t from) {
        for (auto at = from; at < line.size(); ++at) {
            if (quote_ == '"' && line[at] == '\\') {
                ++at;
            } else if (line[at] == quote_) {
                if (quote_ == '"' || at + 1 >= line.size() || line[at + 1] != '\'') {
                    quote_ = 0;
                    return at + 1;
                }
                ++at;  // two single quotes stand for one
            }
        }
        return line.size();
    }

    void close(std::string_view line, std::size_t end, bool open) {
        if (end > begin_) parts_.push_back({line.substr(begin_, end - begin_), open});
        begin_ = end;
    }

    Parts parts_;
    std::size_t begin_ = 0;  // of the part being read
    std::size_t at_ = 0;
    char quote_ = 0;  // the quote that is open; 0: none
    bool in_comment_ = false;
    std::optional<std::size_t> block_;  // the indentation of the line that opened a block
};

}  // namespace

std::size_t indentation_of(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

std::vector<Parts> parts_of(const std::vector<std::string_view>& lines) {
    Scanner scanner;
    std::vector<Parts> all;
    all.reserve(lines.size());
    for (const auto line : lines) all.push_back(scanner.parts_of(line));
    return all;
}

}  // namespace giamsat::fix
