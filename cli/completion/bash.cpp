// SPDX-License-Identifier: MIT
#include "cli/completion/completion.hpp"

#include <fmt/ranges.h>

namespace giamsat::cli {
namespace {

// `current`, `command`, `option`, `operands`, `options` and `valued` are _giamsat's.
constexpr std::string_view bash_helpers = R"(
_giamsat_offer() {
    COMPREPLY+=($(compgen -W "$*" -- "$current"))
}

# Words for a list: the part before its last comma is kept.
_giamsat_offer_listed() {
    local before=
    [[ $current == *,* ]] && before=${current%,*},
    COMPREPLY+=($(compgen -P "$before" -W "$*" -- "${current#"$before"}"))
}

# Words that are continued without a space.
_giamsat_offer_begun() {
    compopt -o nospace 2>/dev/null
    _giamsat_offer "$@"
}

_giamsat_offer_directories() {
    compopt -o filenames 2>/dev/null
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -d -- "$current")
}

# Files, with these endings if any are given, and the directories on the way to them.
_giamsat_offer_files() {
    local ending
    _giamsat_offer_directories
    for ending in "${@:-}"; do
        while IFS= read -r file; do
            [[ -d $file ]] || COMPREPLY+=("$file")
        done < <(compgen -f -X "!*$ending" -- "$current")
    done
}
)";

constexpr std::string_view bash_main = R"(
_giamsat() {
    local IFS=$' \t\n' current=${COMP_WORDS[COMP_CWORD]} command= option= operands=0 ended= options= valued= word file
    COMPREPLY=()
    [[ $current == = ]] && current=
    _giamsat_options
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word == = ]]; then
            continue
        elif [[ -n $option ]]; then
            option=
        elif [[ -n $ended || $word != -* ]]; then
            if [[ -z $command ]]; then command=$word; else ((++operands)); fi
            _giamsat_options
        elif [[ $word == -- ]]; then
            ended=yes
        elif [[ " $valued " == *" $word "* ]]; then
            option=$word
        fi
    done
    if [[ -n $option ]]; then
        _giamsat_value
    elif [[ $current == -* && -z $ended ]]; then
        _giamsat_offer "$options"
    elif [[ -z $command ]]; then
        _giamsat_offer "$_giamsat_commands"
    else
        _giamsat_operand
    fi
}

complete -F _giamsat giamsat
)";

constexpr std::size_t widest = 110;

// The words, wrapped into lines.
std::string filled(const std::vector<std::string>& words) {
    std::string text;
    std::size_t line = 0;  // start of the last one
    for (const auto& word : words) {
        const bool fits = text.size() - line + word.size() < widest;
        if (!text.empty()) text += fits ? " " : "\n    ";
        if (!fits) line = text.size();
        text += word;
    }
    return text;
}

std::string list_variable(const CandidateList& list) {
    std::vector<std::string> words;
    for (const auto& candidate : list.words) words.push_back(candidate.word);
    return fmt::format("_giamsat_{}='{}'\n", list.name, filled(words));
}

std::string bash_words(const Place& place) {
    std::string text;
    for (const auto& word : place.words) text += (text.empty() ? "" : " ") + word;
    for (const auto list : place.lists) text += fmt::format("{}$_giamsat_{}", text.empty() ? "" : " ", list);
    return text;
}

// The commands that offer what may stand there; empty if nothing can be offered.
std::string offer(const Place& place) {
    std::string text;
    const auto add = [&](const std::string& command) { text += (text.empty() ? "" : "; ") + command; };
    const auto* way = place.listed ? "_listed" : place.begun ? "_begun" : "";
    if (const auto words = bash_words(place); !words.empty()) add(fmt::format("_giamsat_offer{} \"{}\"", way, words));
    std::string endings;
    for (const auto& ending : place.endings) endings += ' ' + ending;
    if (place.files)
        add("_giamsat_offer_files" + endings);
    else if (place.directories)
        add("_giamsat_offer_directories");
    return text;
}

std::string spellings(const Option& option, std::string_view between) {
    return option.letter == 0 ? option.spelling() : fmt::format("{}{}-{}", option.spelling(), between, option.letter);
}

std::string option_words(const std::vector<Option>& options, std::string_view indent) {
    std::string all;
    std::string valued;
    for (const auto& option : options) {
        all += ' ' + option.spelling();
        if (!option.is_flag()) valued += ' ' + spellings(option, " ");
    }
    return fmt::format("{0}options+='{1}'\n{0}valued+='{2}'", indent, all, valued);
}

std::string options_function(const Completion& completion) {
    std::string text =
        "\n# The options of the command, and those of them that take a value.\n_giamsat_options() {\n"
        "    options= valued=\n    case $command in\n";
    for (const auto& command : completion.commands)
        if (const auto options = command.options(); !options.empty())
            text += fmt::format("        {})\n{} ;;\n", command.name, option_words(options, "            "));
    return text + "    esac\n" + option_words(common_options(), "    ") + "\n}\n";
}

std::string value_arms(std::string_view name, const std::vector<Option>& options, const Command& command) {
    std::string text;
    for (const auto& option : options) {
        const auto offered = option.is_flag() ? "" : offer(value_place(option, command));
        const auto pattern = fmt::format("{}:{}", name, spellings(option, fmt::format(" | {}:", name)));
        if (!offered.empty()) text += fmt::format("        {}) {} ;;\n", pattern, offered);
    }
    return text;
}

std::string value_function(const Completion& completion) {
    std::string text = "\n_giamsat_value() {\n    case $command:$option in\n";
    for (const auto& command : completion.commands) text += value_arms(command.name, command.options(), command);
    return text + value_arms("*", common_options(), completion.commands.front()) + "    esac\n}\n";
}

std::string operand_function(const Completion& completion) {
    std::string text = "\n_giamsat_operand() {\n    case $command in\n";
    for (const auto& command : completion.commands) {
        const auto place = operand_place(command);
        const auto offered = offer(place);
        if (!offered.empty())
            text += fmt::format("        {}) {}{} ;;\n", command.name,
                                place.repeated ? "" : "((operands == 0)) || return 0; ", offered);
    }
    return text + "    esac\n}\n";
}

}  // namespace

std::string bash_completion(const Completion& completion) {
    std::vector<std::string> names;
    for (const auto& command : completion.commands) names.emplace_back(command.name);
    auto text = fmt::format("# giamsat completion bash: {}\n\n_giamsat_commands='{}'\n", completion.programme,
                            fmt::join(names, " "));
    for (const auto& list : completion.lists) text += list_variable(list);
    text += bash_helpers;
    text += options_function(completion) + value_function(completion) + operand_function(completion);
    return text.append(bash_main);
}

}  // namespace giamsat::cli
