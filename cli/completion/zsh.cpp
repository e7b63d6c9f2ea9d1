// SPDX-License-Identifier: MIT
#include "cli/completion/completion.hpp"

#include <fmt/format.h>

namespace giamsat::cli {
namespace {

constexpr std::string_view zsh_helpers = R"(
# Words that a file name follows without a space.
_giamsat_begun() {
    if compset -P '*='; then _files; else compadd -S '' -- "$@"; fi
}
)";

constexpr std::string_view zsh_main = R"(
_giamsat() {
    local curcontext=$curcontext state line ret=1
    typeset -A opt_args
    _arguments -C $_giamsat_common ': :_giamsat_commands' '*:: :->rest' && ret=0
    [[ $state == rest ]] || return ret
    local command=$words[1]
    (( $+functions[_giamsat_of_$command] )) && _giamsat_of_$command && ret=0
    return ret
}

if [[ $funcstack[1] == _giamsat ]]; then _giamsat "$@"; else compdef _giamsat giamsat; fi
)";

std::string escaped(std::string_view text, std::string_view special) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || special.find(c) != special.npos) result += '\\';
        result += c;
    }
    return result;
}

std::string zsh_quoted(std::string_view text) {
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string described_words(std::string_view name, const std::vector<Candidate>& words, text::Language language) {
    auto text = fmt::format("_giamsat_{0}() {{\n    local -a {0}=(\n", name);
    for (const auto& [word, what] : words)
        text += fmt::format("        {}\n", zsh_quoted(escaped(word, ":") + ":" + escaped(what.in(language), "")));
    return text + fmt::format("    )\n    _describe -t {0} {0} {0} \"$@\"\n}}\n", name);
}

std::string commands_function(const Completion& completion) {
    std::vector<Candidate> words;
    for (const auto& command : completion.commands)
        words.push_back({std::string(command.name), text::say(command.what)});
    return described_words("commands", words, completion.language);
}

std::string files_action(const Place& place) {
    if (!place.files) return place.directories ? "_files -/" : "";
    std::string pattern;
    for (const auto& ending : place.endings) pattern += (pattern.empty() ? "" : "|") + ("*" + ending);
    return pattern.empty() ? "_files" : fmt::format("_files -g \"({})(-.)\"", pattern);
}

// The `_arguments` action for the place; a blank if nothing can be offered. An action that begins with a blank is run
// as it stands.
std::string action(const Place& place) {
    std::string words;
    for (const auto& word : place.words) words += (words.empty() ? "" : " ") + word;
    if (place.begun) return " _giamsat_begun " + words;
    if (!words.empty())
        return place.listed ? fmt::format(" _values -s , {} {}", place.shown, words) : '(' + words + ')';
    if (place.lists.empty()) return files_action(place).empty() ? " " : files_action(place);
    if (place.listed) return fmt::format(" _sequence _giamsat_{}", place.lists.front());
    std::string all;
    for (const auto list : place.lists) all += fmt::format("{}_giamsat_{}", all.empty() ? "" : "; ", list);
    return place.lists.size() == 1 ? all : "{" + all + "}";
}

std::string message_and_action(const Place& place) {
    return escaped(place.shown, ":") + ":" + action(place);
}

// `'*--format=[…]:text|json:(text json)'`: any option may be given more than once.
std::vector<std::string> option_specs(const std::vector<Option>& options, const Command& command,
                                      text::Language language) {
    std::vector<std::string> specs;
    for (const auto& option : options) {
        auto rest = "[" + escaped(option.what.in(language), "[]") + "]";
        if (!option.is_flag()) rest += ":" + message_and_action(value_place(option, command));
        specs.push_back(zsh_quoted("*" + option.spelling() + (option.is_flag() ? "" : "=") + rest));
        if (option.letter != 0)
            specs.push_back(zsh_quoted(std::string{'*', '-', option.letter} + (option.is_flag() ? "" : "+") + rest));
    }
    return specs;
}

std::string command_function(const Command& command, text::Language language) {
    auto specs = option_specs(command.options(), command, language);
    const auto place = operand_place(command);
    if (!place.shown.empty()) specs.push_back(zsh_quoted((place.repeated ? "*:" : "1:") + message_and_action(place)));
    auto text = fmt::format("_giamsat_of_{}() {{\n    _arguments $_giamsat_common", command.name);
    for (const auto& spec : specs) text += " \\\n        " + spec;
    return text + "\n}\n";
}

}  // namespace

std::string zsh_completion(const Completion& completion) {
    const auto language = completion.language;
    auto text = fmt::format("#compdef giamsat\n# giamsat completion zsh: {}\n\n", completion.programme);
    for (const auto& list : completion.lists) text += described_words(list.name, list.words, language);
    text += commands_function(completion);
    text += zsh_helpers;
    text += "\ntypeset -ga _giamsat_common=(\n";
    for (const auto& spec : option_specs(common_options(), completion.commands.front(), language))
        text += "    " + spec + "\n";
    text += ")\n\n";
    for (const auto& command : completion.commands) text += command_function(command, language);
    return text.append(zsh_main);
}

}  // namespace giamsat::cli
