// SPDX-License-Identifier: MIT
#include "cli/command_line/command_line.hpp"

#include "cli/command_line/usage_error.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace giamsat::cli {
namespace {

// The options of one level of the command line: before the command's name, or after it.
class Level {
public:
    Level(CLI::App& app, std::vector<Option> options) : app_(app), options_(std::move(options)) {
        app_.set_help_flag();
        app_.allow_extras();
        for (const auto& option : options_) parsed_.push_back(add(option));
    }

    // From here on words without a dash are operands.
    void take_operands() {
        // Always "more expected": otherwise the parser would hand the second one on, or (with extra arguments allowed)
        // cut up a name such as `[a,b]`.
        constexpr int most = CLI::detail::expected_max_vector_size;
        operands_ = app_.add_option("operands")->expected(most, most);
        operands_->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    void collect(Arguments& arguments) const {
        for (std::size_t i = 0; i < options_.size(); ++i)
            for (const auto& value : parsed_[i]->results()) arguments.add(options_[i], value);
    }

    // The first word that was not understood here; empty if there is none.
    std::string unknown() const {
        for (const auto& word : app_.remaining())
            if (word != "--") return word;
        return {};
    }

    std::vector<std::string> operands() const { return operands_->results(); }

    const std::vector<Option>& options() const { return options_; }

private:
    // Values are taken as complete text; their meaning is decided later.
    CLI::Option* add(const Option& option) {
        const auto names =
            (option.letter != 0 ? std::string{'-', option.letter, ','} : std::string()) + option.spelling();
        if (option.is_flag()) return app_.add_flag(names);
        auto* parsed = app_.add_option(names);
        return parsed->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    CLI::App& app_;
    std::vector<Option> options_;
    std::vector<CLI::Option*> parsed_;
    CLI::Option* operands_ = nullptr;
};

[[noreturn]] void refuse_option(const std::string& word, const std::vector<Option>& options) {
    const auto typed = word.substr(0, word.find('='));
    std::vector<std::string> spellings;
    for (const auto& option : options) spellings.push_back(option.spelling());
    throw UsageError(text::say({"không có tùy chọn `{0}`", "there is no option `{0}`"}, typed),
                     did_you_mean(typed, {spellings.begin(), spellings.end()}));
}

[[noreturn]] void refuse_command(const std::string& word, std::span<const Command> commands) {
    std::vector<std::string_view> names;
    for (const auto& command : commands) names.push_back(command.name);
    throw UsageError(text::say({"không có lệnh `{0}`", "there is no command `{0}`"}, word), did_you_mean(word, names));
}

[[noreturn]] void refuse(const std::string& word, const std::vector<Option>& options,
                         std::span<const Command> commands) {
    if (word.starts_with('-')) refuse_option(word, options);
    refuse_command(word, commands);
}

// The one mistake that the parser itself reports: its message begins with the option's name.
[[noreturn]] void refuse_parse(const CLI::ParseError& error) {
    const std::string_view text = error.what();
    const auto option = text.substr(0, text.find(':'));
    if (option.starts_with('-'))
        throw UsageError(text::say({"thiếu giá trị sau `{0}`", "missing value after `{0}`"}, option));
    throw UsageError({"không hiểu được dòng lệnh", "the command line cannot be understood"});
}

// Help is shown wherever it is asked for, even if the rest of the line is wrong.
bool asks_for_help(const std::vector<std::string>& words) {
    const auto end = std::ranges::find(words, "--");
    return std::find_if(words.begin(), end, [](const auto& word) { return word == "-h" || word == "--help"; }) != end;
}

const Command* command_named(const std::vector<std::string>& words, std::span<const Command> commands) {
    for (const auto& word : words)
        for (const auto& command : commands)
            if (word == command.name) return &command;
    return nullptr;
}

}  // namespace

CommandLine read_command_line(const std::vector<std::string>& words, std::span<const Command> commands) {
    if (asks_for_help(words)) return {.command = command_named(words, commands), .arguments = {}, .help = true};

    CLI::App app;
    app.require_subcommand(0, 1);
    const Level first(app, common_options());
    std::vector<Level> levels;
    for (const auto& command : commands) {
        auto* subcommand = app.add_subcommand(std::string(command.name));
        levels.emplace_back(*subcommand, options_of(command)).take_operands();
    }
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& error) {
        refuse_parse(error);
    }

    CommandLine line;
    first.collect(line.arguments);
    if (const auto word = first.unknown(); !word.empty()) refuse(word, first.options(), commands);
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (!app.got_subcommand(std::string(commands[i].name))) continue;
        if (const auto word = levels[i].unknown(); !word.empty()) refuse(word, levels[i].options(), commands);
        line.command = &commands[i];
        levels[i].collect(line.arguments);
        line.arguments.operands = levels[i].operands();
    }
    line.help = line.arguments.flag(OptionId::help);
    line.version = line.arguments.flag(OptionId::version);
    return line;
}

}  // namespace giamsat::cli
