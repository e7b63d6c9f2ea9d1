// SPDX-License-Identifier: MIT
#include "cli/command_line/arguments.hpp"

#include "cli/command_line/usage_error.hpp"
#include "cli/program.hpp"

#include <doctest/doctest.h>

namespace giamsat::cli {
namespace {

const Option rule{OptionId::rule, 0, a_rule(), {}};
const Option stdin_name{OptionId::stdin_name, 0, a_name(), {}};
const Option strict{OptionId::strict, 0, nothing(), {}};
const Option help{OptionId::help, 'h', nothing(), {}, false};

// The thrown message in English; empty if nothing is thrown.
template <class Read>
std::string refusal(Read read) {
    try {
        read();
    } catch (const UsageError& error) {
        CHECK(error.message.vi != error.message.en);
        return error.hint.empty() ? error.message.en : error.message.en + "; " + error.hint.en;
    }
    return {};
}

TEST_CASE("an option's variable is made from its name") {
    CHECK(rule.variable() == "GIAMSAT_RULE");
    CHECK(stdin_name.variable() == "GIAMSAT_STDIN_NAME");
}

TEST_CASE("a variable is used if its option was not given") {
    const test::World world{
        .input = "",
        .variables = {
            {"GIAMSAT_RULE", "a"}, {"GIAMSAT_STDIN_NAME", "b"}, {"GIAMSAT_STRICT", ""}, {"GIAMSAT_HELP", "1"}}};
    Arguments arguments;
    arguments.add(rule, "given");
    arguments.add_environment({rule, stdin_name, strict, help}, test::environment_of(world));
    CHECK(arguments.all(OptionId::rule).size() == 1);
    CHECK(arguments.last(OptionId::rule)->text == "given");
    CHECK(arguments.last(OptionId::rule)->source == "--rule");
    CHECK(arguments.last(OptionId::rule)->origin == Origin::command_line);
    CHECK(arguments.last(OptionId::stdin_name)->text == "b");
    CHECK(arguments.last(OptionId::stdin_name)->origin == Origin::environment);
    CHECK(arguments.last(OptionId::stdin_name)->source == "GIAMSAT_STDIN_NAME");
    CHECK(!arguments.last(OptionId::strict));
    CHECK(!arguments.last(OptionId::help));
}

TEST_CASE("the workspace's value serves if nothing else does") {
    Arguments arguments;
    arguments.add(rule, "given");
    arguments.add_default(OptionId::rule, {"a", "giamsat.yaml", Origin::workspace});
    arguments.add_default(OptionId::stdin_name, {"b", "giamsat.yaml", Origin::workspace});
    CHECK(arguments.last(OptionId::rule)->origin == Origin::command_line);
    CHECK(arguments.last(OptionId::stdin_name)->origin == Origin::workspace);
    CHECK(arguments.last(OptionId::stdin_name)->source == "giamsat.yaml");
}

TEST_CASE("lists are split at commas") {
    Arguments arguments;
    arguments.add(rule, "a,b");
    arguments.add(rule, "c");
    arguments.add(rule, ",");
    std::vector<std::string> texts;
    for (const auto& given : arguments.listed(OptionId::rule)) texts.push_back(given.text);
    CHECK(texts == std::vector<std::string>{"a", "b", "c", "", ""});
    CHECK(arguments.listed(OptionId::strict).empty());
}

TEST_CASE("several words mean yes or no for a flag") {
    const auto flag = [](const char* word) {
        Arguments arguments;
        arguments.add(strict, word);
        return arguments.flag(OptionId::strict);
    };
    for (const auto* word : {"true", "1", "yes", "on"}) CHECK_MESSAGE(flag(word), word);
    for (const auto* word : {"false", "0", "no", "off"}) CHECK_MESSAGE(!flag(word), word);
    CHECK(refusal([&] { flag("maybe"); }) ==
          "--strict: unknown value `maybe` (choose one of: true, false, 1, 0, yes, no, on, off)");
}

TEST_CASE("choices must be written in full") {
    const auto read = [](const char* text) { return read_choice({text, "--color"}, {"auto", "always", "never"}); };
    CHECK(read("auto") == 0);
    CHECK(read("never") == 2);
    CHECK(refusal([&] { read("nevr"); }) ==
          "--color: unknown value `nevr` (choose one of: auto, always, never); did you mean `never`?");
    CHECK(refusal([&] { read(""); }) == "--color: unknown value `` (choose one of: auto, always, never)");
}

TEST_CASE("numbers are decimal, from 1") {
    const auto read = [](const char* text) { return read_number({text, "--jobs"}, 64); };
    CHECK(read("1") == 1);
    CHECK(read("010") == 10);
    CHECK(read("64") == 64);
    for (const std::string text : {"0", "65", "-1", "+1", "0x1", "1e1", "2.0", "", " 1", "99999999999999999999"})
        CHECK(refusal([&] { read(text.c_str()); }) == "--jobs: `" + text + "` is not a number from 1 to 64");
}

TEST_CASE("days are read as in the files") {
    const auto read = [](const char* text) { return read_day({text, "--as-of"}); };
    CHECK(read("2023-02-15") == text::make_date(2023, 2, 15));
    CHECK(read("5/2/2023") == text::make_date(2023, 2, 5));
    CHECK(refusal([&] { read("2023-02-30"); }) ==
          "--as-of: there is no date `2023-02-30` in the calendar; write it as 2023-02-15 or 15/02/2023");
    CHECK(refusal([&] { read("15.02.2023"); }) ==
          "--as-of: `15.02.2023` is not a date; write it as 2023-02-15 or 15/02/2023");
}

}  // namespace
}  // namespace giamsat::cli
