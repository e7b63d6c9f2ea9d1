// SPDX-License-Identifier: MIT
#include "cli/command_line/command_line.hpp"

#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include <array>

namespace giamsat::cli {
namespace {

using Words = std::vector<std::string>;

const std::array commands{validate_command(), rollup_command()};

CommandLine read(const Words& words) {
    return read_command_line(words, commands);
}

// The values given for the option, in order.
Words given(const CommandLine& line, OptionId option) {
    Words texts;
    for (const auto& value : line.arguments.all(option)) texts.push_back(value.text);
    return texts;
}

std::string command_of(const CommandLine& line) {
    return line.command == nullptr ? "" : std::string(line.command->name);
}

TEST_CASE("options and operands may be mixed, and options may come before the command") {
    const auto line = read({"--lang", "en", "validate", "a", "--strict", "b", "--format=json", "-", "-j", "4", "c d"});
    CHECK(command_of(line) == "validate");
    CHECK(line.arguments.operands == Words{"a", "b", "-", "c d"});
    CHECK(given(line, OptionId::lang) == Words{"en"});
    CHECK(given(line, OptionId::format) == Words{"json"});
    CHECK(given(line, OptionId::jobs) == Words{"4"});
    CHECK(line.arguments.flag(OptionId::strict));
    CHECK(!line.arguments.flag(OptionId::quiet));
}

TEST_CASE("short options may be written together and with their value") {
    const auto line = read({"validate", "-qj010", "-Cdir", "x"});
    CHECK(line.arguments.flag(OptionId::quiet));
    CHECK(given(line, OptionId::jobs) == Words{"010"});
    CHECK(given(line, OptionId::directory) == Words{"dir"});
    CHECK(line.arguments.operands == Words{"x"});
}

TEST_CASE("an option takes one value, also if it may be repeated") {
    const auto line = read({"validate", "--rule", "a", "b", "--rule", "c", "--lang", "vi", "--lang", "en"});
    CHECK(given(line, OptionId::rule) == Words{"a", "c"});
    CHECK(line.arguments.operands == Words{"b"});
    CHECK(line.arguments.last(OptionId::lang)->text == "en");
}

TEST_CASE("after -- everything is an operand") {
    const auto line = read({"validate", "a", "--", "--strict", "-x.yaml", "-h"});
    CHECK(line.arguments.operands == Words{"a", "--strict", "-x.yaml", "-h"});
    CHECK(!line.arguments.flag(OptionId::strict));
    CHECK(!line.help);
}

TEST_CASE("operands are taken as they are") {
    const Words odd{"rollup", "validate", "[x]", "", "a,b", "%%", "=", "tháng 4.yaml"};
    auto words = odd;
    words.insert(words.begin(), "validate");
    const auto line = read(words);
    CHECK(command_of(line) == "validate");
    CHECK(line.arguments.operands == odd);
}

TEST_CASE("help is shown wherever it is asked for, even if the rest is wrong") {
    for (const auto& words : {Words{"-h"}, Words{"--help"}, Words{"--bogus", "-h"}}) {
        CHECK(read(words).help);
        CHECK(command_of(read(words)) == "");
    }
    for (const auto& words : {Words{"validate", "-h"}, Words{"-h", "validate"}, Words{"validate", "--format", "--help"},
                              Words{"validate", "x", "--bogus", "-h"}, Words{"validate", "-qh"}}) {
        CHECK(read(words).help);
        CHECK(command_of(read(words)) == "validate");
    }
}

TEST_CASE("the version may be asked for without a command") {
    CHECK(read({"--version"}).version);
    CHECK(read({"validate", "--version"}).version);
    CHECK(!read({"validate"}).version);
}

TEST_CASE("no words, no command") {
    const auto line = read({});
    CHECK(command_of(line) == "");
    CHECK(!line.help);
}

TEST_CASE("each option in the table has a unique name") {
    for (const auto& command : commands) {
        std::vector<std::string> names;
        std::vector<char> letters;
        for (const auto& option : options_of(command)) {
            CHECK_MESSAGE(std::ranges::find(names, option.name()) == names.end(), option.name());
            names.push_back(option.name());
            if (option.letter == 0) continue;
            CHECK_MESSAGE(std::ranges::find(letters, option.letter) == letters.end(), option.name());
            letters.push_back(option.letter);
        }
    }
}

}  // namespace
}  // namespace giamsat::cli
