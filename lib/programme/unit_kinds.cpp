// SPDX-License-Identifier: MIT
#include "programme/unit_kinds.hpp"

#include "data/embedded.hpp"
#include "programme/csv.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace giamsat::programme {
namespace {

// The value of a Roman numeral up to 39, in lower case.
std::optional<int> roman(std::string_view word) {
    constexpr std::array<std::string_view, 10> ones{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    int tens = 0;
    while (tens < 3 && word.starts_with('x')) {
        word.remove_prefix(1);
        ++tens;
    }
    const auto found = std::ranges::find(ones, word);
    const int value = tens * 10 + static_cast<int>(found - ones.begin());
    return found != ones.end() && value > 0 ? std::optional(value) : std::nullopt;
}

// "hải châu i" and "phường 01" with the number at their end as "1".
std::string with_arabic_number(std::string_view name) {
    const auto space = name.rfind(' ');
    const auto start = space == name.npos ? 0 : space + 1;
    const auto word = name.substr(start);
    const std::string before(name.substr(0, start));
    if (const auto value = roman(word)) return before + std::to_string(*value);
    if (!std::ranges::all_of(word, text::is_digit)) return std::string(name);
    return before + std::string(word.substr(std::min(word.find_first_not_of('0'), word.size())));
}

// What follows the words, which may be written without marks; none if the name does not begin with them, or has nothing
// after them.
std::optional<std::string> behind(std::string_view name, const std::string& words) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (name.empty() || (name[0] != words[0] && is_ascii(name[0]) && is_ascii(words[0]))) return std::nullopt;
    std::size_t end = 0;
    for (auto count = std::ranges::count(words, ' ') + 1; count > 0; --count) {
        if (end == name.npos) return std::nullopt;
        end = name.find(' ', end == 0 ? 0 : end + 1);
    }
    if (end == name.npos || text::without_marks(name.substr(0, end)) != text::without_marks(words)) return std::nullopt;
    return std::string(name.substr(end + 1));
}

// What follows an abbreviation: "q. 1", "q.1", "q 1", "q1".
std::optional<std::string> behind_abbreviation(std::string_view name, const std::string& abbreviation) {
    if (!name.starts_with(abbreviation)) return std::nullopt;
    auto rest = name.substr(abbreviation.size());
    const bool parted =
        rest.starts_with('.') || rest.starts_with(' ') || (!rest.empty() && text::is_digit(rest.front()));
    if (!parted) return std::nullopt;
    rest.remove_prefix(std::min(rest.find_first_not_of(". "), rest.size()));
    return rest.empty() ? std::nullopt : std::optional(std::string(rest));
}

// It may be there twice: "Hội LHPN Hội Phụ nữ Công an thành phố".
std::string without_organisation(const std::vector<WrittenKind>& kinds, std::string name) {
    for (bool found = true; found;) {
        found = false;
        for (const auto& row : kinds) {
            if (!row.kind.empty()) continue;
            auto rest = behind(name, row.written);
            if (!rest) continue;
            name = std::move(*rest);
            found = true;
        }
    }
    return name;
}

void add(std::vector<std::string>& names, std::string name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

}  // namespace

std::vector<WrittenKind> built_in_kinds() {
    std::vector<WrittenKind> kinds;
    const auto table = read_csv(data::embedded("unit-kinds.csv"));
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const auto& fields = table.rows[i].fields;
        kinds.push_back({text::fold(fields.at(0).text), text::fold(fields.at(1).text)});
    }
    return kinds;
}

FoldedName fold_official_name(const std::vector<WrittenKind>& kinds, std::string_view name) {
    const auto whole = with_arabic_number(without_organisation(kinds, text::fold(name)));
    for (const auto& row : kinds)
        if (!row.kind.empty() && row.written == row.kind && whole.starts_with(row.kind + " "))
            return {whole, whole.substr(row.kind.size() + 1)};
    return {whole, whole};
}

std::vector<std::string> readings(const std::vector<WrittenKind>& kinds, std::string_view written) {
    const auto name = without_organisation(kinds, text::fold(written));
    std::vector<std::string> names;
    for (const auto& row : kinds)
        if (row.written != row.kind && !row.kind.empty())
            if (const auto rest = behind_abbreviation(name, row.written)) add(names, row.kind + " " + *rest);
    add(names, name);
    std::vector<std::string> result;
    for (const auto& reading : names) add(result, with_arabic_number(reading));
    for (const auto& reading : names) add(result, reading);  // "Ba Vi" may be a name as well as Ba VI
    return result;
}

std::optional<std::string> without_kind(const std::vector<WrittenKind>& kinds, std::string_view folded) {
    for (const auto& row : kinds)
        if (!row.kind.empty())
            if (auto rest = behind(folded, row.kind)) return rest;
    return std::nullopt;
}

}  // namespace giamsat::programme
