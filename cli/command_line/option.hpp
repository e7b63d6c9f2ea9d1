// SPDX-License-Identifier: MIT
// Options and commands as tables: parsing, help and environment variables come from them.
#pragma once

#include "cli/command_line/value_type.hpp"
#include "text/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

class Arguments;
struct Run;

/// Every option of every command.
enum class OptionId {
    programme,
    lang,
    as_of,
    color,
    jobs,
    quiet,
    directory,
    help,
    version,
    period,
    unit,
    level,
    format,
    output,
    out,
    emit,
    strict,
    force,
    rule,
    ignore,
    received,
    year,
    from,
    explain,
    annex,
    no_wait,
    fail_on,
    compare,
    previous,
    stdin_name,
    write,
};

/// The long name, without dashes: `as-of`.
std::string_view name_of(OptionId id);

struct Option {
    OptionId id = OptionId::help;
    char letter = 0;  ///< the short name; 0: none
    ValueType value;  ///< nothing: a flag
    text::Bilingual what;
    bool from_environment = true;

    std::string name() const { return std::string(name_of(id)); }
    bool is_flag() const { return value.empty(); }
    /// `--as-of`.
    std::string spelling() const { return "--" + name(); }
    /// `GIAMSAT_AS_OF`.
    std::string variable() const;
};

struct Command {
    std::string_view name;
    std::string_view usage;  ///< what follows the name in help; {} stands for an operand
    ValueType operand = {};  ///< nothing: it takes none
    bool repeated = false;   ///< it takes more than one operand
    text::Message what;
    std::vector<Option> (*options)();  ///< the command's own, besides the common ones
    int (*run)(const Arguments& arguments, const Run& run);
};

/// The options that every command takes.
std::vector<Option> common_options();
/// The command's own, then the common ones.
std::vector<Option> options_of(const Command& command);

/// How a command runs: what was asked is read once, before any file is; past that point nobody sees the arguments.
template <auto read, auto run_with>
int read_and_run(const Arguments& arguments, const Run& run) {
    return run_with(read(arguments), run);
}

}  // namespace giamsat::cli
