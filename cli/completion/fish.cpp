// SPDX-License-Identifier: MIT
#include "cli/completion/completion.hpp"

#include <fmt/format.h>

namespace giamsat::cli {
namespace {

std::string fish_quoted(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\\' || c == '\'') result += '\\';
        result += c;
    }
    return result + "'";
}

std::string list_function(const CandidateList& list, text::Language language) {
    auto text = fmt::format("function __giamsat_{}\n    printf '%s\\t%s\\n'", list.name);
    for (const auto& [word, what] : list.words)
        text += fmt::format(" \\\n        {} {}", word, fish_quoted(what.in(language)));
    return text + "\nend\n\n";
}

// The value of `-a`: fixed words, and commands that print others.
std::string fish_words(const Place& place) {
    std::string text;
    const auto add = [&](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    for (const auto& word : place.words) add(word);
    for (const auto list : place.lists) add(fmt::format("(__giamsat_{})", list));
    for (const auto& ending : place.endings) add("(__fish_complete_suffix " + ending + ")");
    if (place.directories && !place.files) add("(__fish_complete_directories)");
    return place.listed ? fmt::format("(__fish_append , {})", text) : text;
}

// The arguments of `complete` for what may stand there: -x, this and nothing else; -r -F, files as well.
std::string arguments_for(const Place& place) {
    const auto words = fish_words(place);
    const bool any_file = (place.files && place.endings.empty()) || place.begun;
    std::string text = any_file ? " -r -F" : " -x";
    if (!place.endings.empty()) text += " -k";  // keep the order: files of that ending first
    return words.empty() ? text : text + " -a " + fish_quoted(words);
}

std::string option_lines(const std::string& condition, const std::vector<Option>& options, const Command& command,
                         text::Language language) {
    std::string text;
    for (const auto& option : options) {
        text += "complete -c giamsat" + condition;
        if (option.letter != 0) text += fmt::format(" -s {}", option.letter);
        text += " -l " + option.name();
        if (!option.is_flag()) text += arguments_for(value_place(option, command));
        text += " -d " + fish_quoted(option.what.in(language)) + "\n";
    }
    return text;
}

std::string operand_line(const std::string& condition, const Command& command) {
    const auto place = operand_place(command);
    if (place.shown.empty()) return {};
    const auto words = fish_words(place);
    auto text = "complete -c giamsat" + condition;
    if (place.files) text += " -F";
    return text + (words.empty() ? "" : " -a " + fish_quoted(words)) + "\n";
}

std::string command_lines(const Command& command, text::Language language) {
    const auto condition = fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name);
    return fmt::format("\ncomplete -c giamsat -n __giamsat_no_command -a {} -d {}\n", command.name,
                       fish_quoted(text::say(command.what).in(language))) +
           option_lines(condition, command.options(), command, language) + operand_line(condition, command);
}

}  // namespace

std::string fish_completion(const Completion& completion) {
    auto text = fmt::format("# giamsat completion fish: {}\n\n", completion.programme);
    for (const auto& list : completion.lists) text += list_function(list, completion.language);
    text += "function __giamsat_no_command\n    not __fish_seen_subcommand_from";
    for (const auto& command : completion.commands) text += fmt::format(" {}", command.name);
    text += "\nend\n\ncomplete -c giamsat -f\n";
    text += option_lines("", common_options(), completion.commands.front(), completion.language);
    for (const auto& command : completion.commands) text += command_lines(command, completion.language);
    return text;
}

}  // namespace giamsat::cli
