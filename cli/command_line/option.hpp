// SPDX-License-Identifier: MIT
// Options and commands as tables: parsing, help and environment variables come from them.
#pragma once

#include "text/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

class Arguments;
struct Run;

struct Option {
    std::string name;   ///< the long name, without dashes
    char letter = 0;    ///< the short name; 0: none
    std::string value;  ///< what stands for the value in help; empty: a flag
    text::Bilingual what;
    bool from_environment = true;

    bool is_flag() const { return value.empty(); }
    /// `--as-of`.
    std::string spelling() const { return "--" + name; }
    /// `GIAMSAT_AS_OF`.
    std::string variable() const;
};

struct Command {
    std::string_view name;
    std::string_view operands;  ///< as help shows them
    text::Message what;
    std::vector<Option> (*options)();  ///< its own, beside the common ones
    int (*run)(const Arguments& arguments, const Run& run);
};

/// Those that every command takes.
std::vector<Option> common_options();
/// The command's own, then the common ones.
std::vector<Option> options_of(const Command& command);

}  // namespace giamsat::cli
