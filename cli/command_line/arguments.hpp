// SPDX-License-Identifier: MIT
// The arguments of a run: from the command line, the environment variables and the workspace.
#pragma once

#include "cli/command_line/environment.hpp"
#include "cli/command_line/option.hpp"
#include "text/date.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

/// Where a value was written.
enum class Origin { command_line, environment, workspace };

/// A value as it was written, and its source: `--lang` or `GIAMSAT_LANG`.
struct Given {
    std::string text;
    std::string source;
    Origin origin = Origin::command_line;
};

class Arguments {
public:
    /// The words without a leading dash, in order.
    std::vector<std::string> operands;
    /// What is read if there are no operands: the workspace's directories.
    std::vector<Given> directories;

    void add(const Option& option, std::string value);
    /// For each option that was not given, the value of its environment variable, if that is set and not empty.
    void add_environment(const std::vector<Option>& options, const Environment& environment);

    /// The value that the workspace sets for an option, if the option was not given otherwise.
    void add_default(OptionId option, Given value);

    /// Every value, in order.
    const std::vector<Given>& all(OptionId option) const;
    /// The last value: a later one replaces an earlier one.
    std::optional<Given> last(OptionId option) const;
    /// Every value, split at commas.
    std::vector<Given> listed(OptionId option) const;
    /// Whether the flag is set. Throws UsageError for a value that is neither yes nor no.
    bool flag(OptionId option) const;

private:
    std::map<OptionId, std::vector<Given>> values_;
};

/// Throws UsageError if there are operands: for commands that read no files.
void refuse_operands(const Arguments& arguments);
/// The index among the choices. Throws UsageError, naming them, if the value is none of them.
std::size_t read_choice(const Given& given, const std::vector<std::string_view>& choices);
/// The same for the one operand that the command takes. Throws UsageError if there is none, or more than one.
std::size_t only_operand(const Arguments& arguments, std::string_view command,
                         const std::vector<std::string_view>& choices);
/// A decimal number from 1 to `most`. Throws UsageError.
unsigned read_number(const Given& given, unsigned most);
/// Throws UsageError.
text::Date read_day(const Given& given);

}  // namespace giamsat::cli
