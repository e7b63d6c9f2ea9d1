// SPDX-License-Identifier: MIT
#include "cli/completion/candidates.hpp"

#include "finding/rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace giamsat::cli {
namespace {

struct ListRow {
    std::string_view placeholder;
    std::string_view name;
    std::vector<Candidate> (*words)(const programme::Programme&);
};

template <class Elements>
std::vector<Candidate> named(const Elements& elements) {
    std::vector<Candidate> words;
    for (const auto& element : elements) words.push_back({element.id, element.name});
    return words;
}

std::vector<Candidate> units(const programme::Programme& programme) {
    std::vector<Candidate> words;
    for (const auto& unit : programme.roster)
        if (unit.exists_during(programme.whole_year().days)) words.push_back({unit.id, text::same(unit.name)});
    return words;
}

std::vector<Candidate> levels(const programme::Programme& programme) {
    return named(programme.levels);
}

std::vector<Candidate> periods(const programme::Programme& programme) {
    std::vector<Candidate> words;
    for (const auto cut : {text::Cut::month, text::Cut::quarter, text::Cut::half, text::Cut::year})
        for (const auto& period : text::periods_of(cut, programme.year))
            words.push_back({text::iso(period), text::shown(period)});
    return words;
}

std::vector<Candidate> rule_ids(const programme::Programme& programme) {
    std::vector<Candidate> words;
    for (const auto& rule : finding::rules) words.push_back({std::string(rule.id), text::say(rule.title)});
    for (const auto& target : programme.targets) words.push_back({"target." + target.id, target.title});
    return words;
}

std::vector<Candidate> targets(const programme::Programme& programme) {
    std::vector<Candidate> words;
    for (const auto& target : programme.targets) words.push_back({target.id, target.title});
    return words;
}

std::vector<Candidate> clauses(const programme::Programme& programme) {
    std::vector<Candidate> words;
    const auto add = [&](const std::string& clause, const text::Bilingual& title) {
        if (std::ranges::none_of(words, [&](const Candidate& known) { return known.word == clause; }))
            words.push_back({clause, title});
    };
    for (const auto& target : programme.targets) add(target.clause, target.title);
    for (const auto& note : programme.clauses) add(note.clause, note.title);
    return words;
}

constexpr std::array list_rows{
    ListRow{"U", "units", units},       ListRow{"L", "levels", levels},        ListRow{"P", "periods", periods},
    ListRow{"RULE", "rules", rule_ids}, ListRow{"TARGET", "targets", targets}, ListRow{"CLAUSE", "clauses", clauses},
};

// Of ASCII letters, digits and what no shell gives a meaning to.
bool is_plain(const Candidate& candidate) {
    constexpr std::string_view marks = "._-/+";
    return !candidate.word.empty() && std::ranges::all_of(candidate.word, [&](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || marks.find(c) != marks.npos;
    });
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find_first_of(separators);
        parts.emplace_back(text.substr(0, end));
        if (end == text.npos) return parts;
        text.remove_prefix(end + 1);
    }
}

void allow(Place& place, const std::string& part) {
    constexpr std::string_view file = "FILE";
    const auto* list = std::ranges::find_if(list_rows, [&](const ListRow& row) { return row.placeholder == part; });
    if (list != list_rows.end()) {
        place.lists.push_back(list->name);
    } else if (part.starts_with(file)) {
        place.files = true;
        if (part.size() > file.size()) place.endings.push_back(part.substr(file.size()));
    } else if (part == "DIR") {
        place.directories = true;
    } else if (!part.empty() && std::islower(static_cast<unsigned char>(part.front())) != 0) {
        place.words.push_back(part);
    }
}

Place place_of(std::string_view placeholder) {
    Place place{.shown = std::string(placeholder)};
    place.listed = placeholder.find(',') != placeholder.npos;
    for (const auto& part : split(placeholder, "|,")) allow(place, part);
    return place;
}

// `FORMAT=FILE`: one of the command's formats, and the file to write it to.
Place format_and_file(const Option& option, const Command& command) {
    Place place{.shown = option.value, .begun = true};
    for (const auto& other : command.options())
        if (other.name == "format")
            for (const auto& format : split(other.value, "|")) place.words.push_back(format + "=");
    return place;
}

std::string without_brackets(std::string text) {
    if (text.starts_with('[')) text.erase(0, 1);
    for (const std::string_view end : {"...", "]"})
        if (text.ends_with(end)) text.resize(text.size() - end.size());
    return text;
}

}  // namespace

std::vector<CandidateList> candidate_lists(const programme::Programme& programme) {
    std::vector<CandidateList> lists;
    for (const auto& row : list_rows) {
        lists.push_back({row.name, row.words(programme)});
        std::erase_if(lists.back().words, [](const Candidate& candidate) { return !is_plain(candidate); });
    }
    return lists;
}

Place value_place(const Option& option, const Command& command) {
    return option.value == "FORMAT=FILE" ? format_and_file(option, command) : place_of(option.value);
}

Place operand_place(const Command& command) {
    bool is_value = false;
    for (const auto& word : split(command.operands, " ")) {
        const auto name = without_brackets(word);
        const bool of_option = std::exchange(is_value, name.starts_with("--"));
        if (of_option || is_value || name == "OPTION" || name == "|") continue;
        auto place = place_of(name);
        place.repeated = word.ends_with("...");
        return place;
    }
    return {};
}

}  // namespace giamsat::cli
