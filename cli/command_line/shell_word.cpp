// SPDX-License-Identifier: MIT
#include "cli/command_line/shell_word.hpp"

#include <algorithm>

namespace giamsat::cli {
namespace {

constexpr std::string_view plain_signs = "_-./,:+@%=";

// Non-ASCII letters have no special meaning in a shell.
bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80 ||
           plain_signs.find(c) != plain_signs.npos;
}

}  // namespace

std::string shell_word(std::string_view text) {
    if (!text.empty() && std::ranges::all_of(text, is_plain)) return std::string(text);
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace giamsat::cli
