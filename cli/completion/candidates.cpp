// SPDX-License-Identifier: MIT
#include "cli/completion/candidates.hpp"

#include "finding/finding.hpp"
#include "finding/rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace giamsat::cli {
namespace {

struct ListRow {
    Accepted::Kind kind;
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
    for (const auto& target : programme.targets) words.push_back({finding::target_rule(target.id), target.title});
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
    ListRow{Accepted::Kind::unit, "units", units},       ListRow{Accepted::Kind::level, "levels", levels},
    ListRow{Accepted::Kind::period, "periods", periods}, ListRow{Accepted::Kind::rule, "rules", rule_ids},
    ListRow{Accepted::Kind::target, "targets", targets}, ListRow{Accepted::Kind::clause, "clauses", clauses},
};

// Only ASCII letters, digits and characters without a special meaning in any shell.
bool is_plain(const Candidate& candidate) {
    constexpr std::string_view marks = "._-/+";
    return !candidate.word.empty() && std::ranges::all_of(candidate.word, [&](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || marks.find(c) != marks.npos;
    });
}

void allow(Place& place, const Accepted& accepted) {
    const auto* list = std::ranges::find(list_rows, accepted.kind, &ListRow::kind);
    if (list != list_rows.end()) {
        place.lists.push_back(list->name);
    } else if (accepted.kind == Accepted::Kind::file) {
        place.files = true;
        if (!accepted.text.empty()) place.endings.push_back(accepted.text);
    } else if (accepted.kind == Accepted::Kind::directory) {
        place.directories = true;
    } else if (accepted.kind == Accepted::Kind::word) {
        place.words.push_back(accepted.text);
    }
}

Place place_of(const ValueType& type) {
    Place place{.shown = type.placeholder()};
    place.listed = type.several;
    for (const auto& accepted : type.any_of) allow(place, accepted);
    return place;
}

// One of the command's formats, and the file to write it to.
Place format_and_file(const Option& option, const Command& command) {
    Place place{.shown = option.value.placeholder(), .begun = true};
    for (const auto& other : command.options())
        if (other.id == OptionId::format)
            for (const auto& format : other.value.any_of) place.words.push_back(format.text + "=");
    return place;
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
    return option.value.format_and_file ? format_and_file(option, command) : place_of(option.value);
}

Place operand_place(const Command& command) {
    auto place = place_of(command.operand);
    place.repeated = command.repeated;
    return place;
}

}  // namespace giamsat::cli
