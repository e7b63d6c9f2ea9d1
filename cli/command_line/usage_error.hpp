// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <exception>
#include <string_view>
#include <utility>
#include <vector>

namespace giamsat::cli {

/// The command line asks for something that cannot be done.
struct UsageError : std::exception {
    explicit UsageError(text::Bilingual text, text::Bilingual advice = {})
        : message(std::move(text)), hint(std::move(advice)) {}
    const char* what() const noexcept override { return message.en.c_str(); }

    text::Bilingual message;
    text::Bilingual hint;
};

/// There is no such file; `source` is the option or operand that names it.
UsageError no_such_file(std::string_view source, std::string_view name);

/// Asks whether one of the names that are near to what was typed is meant; empty if none is near.
text::Bilingual did_you_mean(std::string_view typed, const std::vector<std::string_view>& names);

}  // namespace giamsat::cli
