// SPDX-License-Identifier: MIT
#include "submission/spoken.hpp"

#include "schema/advice.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace giamsat::submission {
namespace {

struct Words {
    std::string_view begins;  // without marks
    programme::Duty::Kind kind;
    std::optional<text::Cut> per;  // of a report; none: an ad hoc one
};

using Kind = programme::Duty::Kind;
// Longer beginnings first.
constexpr std::array words_of_duties{
    Words{"ke hoach", Kind::plan, {}},
    Words{"6 thang", Kind::report, text::Cut::half},
    Words{"sau thang", Kind::report, text::Cut::half},
    Words{"nua nam", Kind::report, text::Cut::half},
    Words{"so ket", Kind::report, text::Cut::half},
    Words{"hang thang", Kind::report, text::Cut::month},
    Words{"thang", Kind::report, text::Cut::month},
    Words{"hang quy", Kind::report, text::Cut::quarter},
    Words{"quy", Kind::report, text::Cut::quarter},
    Words{"ca nam", Kind::report, text::Cut::year},
    Words{"hang nam", Kind::report, text::Cut::year},
    Words{"nam", Kind::report, text::Cut::year},
    Words{"tong ket", Kind::report, text::Cut::year},
    Words{"dot xuat", Kind::report, {}},
    Words{"chuyen de", Kind::report, {}},
};

bool begins_with_word(std::string_view text, std::string_view word) {
    return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ');
}

std::string_view without_word(std::string_view text, std::string_view word) {
    if (!begins_with_word(text, word)) return text;
    text.remove_prefix(word.size());
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

bool is_meant(const programme::Duty& duty, const Words& words) {
    if (duty.kind != words.kind) return false;
    if (words.kind == Kind::plan) return true;
    return words.per ? duty.per == words.per : duty.period.has_value();
}

bool has_year(std::string_view text) {
    int digits = 0;
    for (const char c : text) {
        digits = text::is_digit(c) ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return false;
}

}  // namespace

const programme::Duty* duty_named(const programme::Programme& programme, std::string_view words) {
    if (const auto index = programme::index_of(programme.duties, words)) return &programme.duties[index];
    const auto plain = text::without_marks(text::fold(words));
    const auto named = without_word(plain, "bao cao");
    const auto row = std::ranges::find_if(words_of_duties,
                                          [&](const Words& known) { return begins_with_word(named, known.begins); });
    if (row == words_of_duties.end()) return nullptr;
    const auto duty = std::ranges::find_if(programme.duties, [&](const auto& one) { return is_meant(one, *row); });
    return duty == programme.duties.end() ? nullptr : &*duty;
}

text::Parsed<text::Period> period_named(std::string_view words, int year) {
    const auto stated = text::parse_period(words);
    const auto plain = text::without_marks(words);
    constexpr std::array<std::string_view, 3> named{"thang", "quy", "nam"};
    if (stated || !std::ranges::any_of(named, [&](auto word) { return plain.find(word) != plain.npos; })) return stated;
    const auto whole = has_year(words) ? std::string(words) : fmt::format("{}/{}", words, year);
    const auto meant = text::parse_period(schema::period_advice(whole).suggestion);
    return meant ? meant : stated;
}

bool is_changed_by_spreadsheet(std::string_view period) {
    const auto stated = text::parse_period(period);
    if (stated) return stated.value.kind == text::Period::Kind::day;
    if (text::all_digits(period)) return period.size() == 5;
    constexpr std::array<std::string_view, 13> months{"jan", "feb", "mar", "apr", "may", "jun", "jul",
                                                      "aug", "sep", "oct", "nov", "dec", "thg"};
    const auto plain = text::without_marks(period);
    return std::ranges::any_of(months, [&](auto month) { return plain.find(month) != plain.npos; });
}

}  // namespace giamsat::submission
