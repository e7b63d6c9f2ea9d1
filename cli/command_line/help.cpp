// SPDX-License-Identifier: MIT
#include "cli/command_line/help.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace giamsat::cli {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

constexpr text::Message command_note{"`giamsat COMMAND --help` in các tùy chọn của một lệnh.",
                                     "`giamsat COMMAND --help` prints the options of a command."};
constexpr text::Message environment_note{"Mỗi tùy chọn có một biến môi trường: GIAMSAT_AS_OF thay cho --as-of.",
                                         "Each option has an environment variable, such as GIAMSAT_AS_OF for --as-of."};
constexpr text::Message workspace_note{
    "Tệp giamsat.yaml trong thư mục làm việc hoặc ở trên đặt sẵn: programme, plans, reports, received, language.",
    "A giamsat.yaml in the working directory or above it sets defaults: programme, plans, reports, received, "
    "language."};
constexpr text::Message status_note{
    "Mã thoát: 0 không có gì sai; 1 có lỗi phải sửa; 2 dùng sai lệnh, không có gì để làm; 3 không chạy được.",
    "Exit status: 0 nothing wrong; 1 problems found; 2 usage error, or nothing to do; 3 the run itself failed."};

// Two columns, the left one as wide as its longest entry. Beside an entry that exceeds the limit nothing fits: its text
// goes to the next line.
std::string table(const Rows& rows) {
    constexpr int widest_left = 36;
    int widest = 0;
    for (const auto& row : rows)
        if (const int width = text::display_width(row.first); width <= widest_left) widest = std::max(widest, width);
    std::string text;
    for (const auto& [left, right] : rows) {
        const int width = text::display_width(left);
        text += "  " + left + (width > widest ? "\n  " : "");
        text += std::string(static_cast<std::size_t>(width > widest ? widest : widest - width) + 2, ' ') + right + '\n';
    }
    return text;
}

Rows rows_of(const std::vector<Option>& options, text::Language language) {
    Rows rows;
    for (const auto& option : options) {
        std::string left = option.letter != 0 ? std::string{'-', option.letter, ',', ' '} : std::string(4, ' ');
        left += option.spelling();
        if (!option.is_flag()) left += ' ' + option.value.placeholder();
        rows.emplace_back(std::move(left), option.what.in(language));
    }
    return rows;
}

std::string section(const text::Message& heading, const Rows& rows, text::Language language) {
    return rows.empty() ? "" : '\n' + text::say(heading).in(language) + '\n' + table(rows);
}

std::string usage(const std::string& rest, text::Language language) {
    return text::say({"Cách dùng: giamsat {0}", "Usage: giamsat {0}"}, rest).in(language) + '\n';
}

std::string common_part(text::Language language) {
    return section({"Tùy chọn chung:", "Common options:"}, rows_of(common_options(), language), language) + '\n' +
           text::say(environment_note).in(language) + '\n' + text::say(workspace_note).in(language) + '\n' +
           text::say(status_note).in(language) + '\n';
}

}  // namespace

std::string program_help(std::span<const Command> commands, text::Language language) {
    Rows rows;
    for (const auto& command : commands) rows.emplace_back(command.name, text::say(command.what).in(language));
    return usage("COMMAND [OPTION]... [FILE|DIR]...", language) + section({"Lệnh:", "Commands:"}, rows, language) +
           common_part(language) + text::say(command_note).in(language) + '\n';
}

std::string command_help(const Command& command, text::Language language) {
    return usage(fmt::format("{} {}", command.name,
                             fmt::format(fmt::runtime(command.usage), command.operand.placeholder())),
                 language) +
           '\n' + text::say(command.what).in(language) + '\n' +
           section({"Tùy chọn:", "Options:"}, rows_of(command.options(), language), language) + common_part(language);
}

}  // namespace giamsat::cli
