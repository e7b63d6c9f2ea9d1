// SPDX-License-Identifier: MIT
#include "schema/number_words.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace giamsat::schema {
namespace {

// All without marks. Only words that cannot change the number.
constexpr std::array<std::string_view, 46> counted_things{
    "bai",        "buoi",       "can bo",     "cau lac bo", "chi hoi",  "chi hoi truong",
    "clb",        "cuoc",       "d",          "dai bieu",   "diem",     "doan",
    "don",        "don vi",     "dong",       "dot",        "ho",       "hoat dong",
    "hoi nghi",   "hoi vien",   "kien nghi",  "lan",        "lop",      "luot",
    "luot nguoi", "mo hinh",    "ngay",       "nguoi",      "nguoi du", "nhom",
    "phu nu",     "phuong",     "tai lieu",   "thon",       "tin",      "tin bai",
    "to",         "to dan pho", "truong hop", "van ban",    "viec",     "vnd",
    "vu",         "vu viec",    "xa",         "y kien"};

struct Scale {
    std::string_view word;
    int zeros;
};

constexpr std::array scales{Scale{"chuc", 1}, Scale{"tram", 2}, Scale{"nghin", 3}, Scale{"ngan", 3},
                            Scale{"k", 3},    Scale{"van", 4},  Scale{"trieu", 6}, Scale{"tr", 6},
                            Scale{"trd", 6},  Scale{"ty", 9},   Scale{"ti", 9},    Scale{"tyd", 9}};

std::string_view trimmed_words(std::string_view words) {
    constexpr std::string_view blanks = " .,()\t";
    const auto first = words.find_first_not_of(blanks);
    if (first == words.npos) return {};
    return words.substr(first, words.find_last_not_of(blanks) - first + 1);
}

bool is_counted(std::string_view words) {
    return words.empty() || std::ranges::find(counted_things, words) != counted_things.end();
}

std::optional<int> zeros_of(std::string_view word) {
    const auto row = std::ranges::find(scales, word, &Scale::word);
    return row == scales.end() ? std::nullopt : std::optional(row->zeros);
}

}  // namespace

NumberWords read_number_words(std::string_view words) {
    const auto plain = text::without_marks(trimmed_words(words));
    if (plain.starts_with('%') || plain.starts_with("phan tram")) return {WordsAfter::share};
    if (is_counted(plain)) return {WordsAfter::nothing};
    const std::string_view all = plain;
    const auto first = all.substr(0, all.find_first_of(" ."));
    const auto zeros = zeros_of(first);
    if (!zeros || !is_counted(trimmed_words(all.substr(first.size())))) return {};
    return {WordsAfter::times, *zeros};
}

}  // namespace giamsat::schema
