// SPDX-License-Identifier: MIT
// Numbers with nouns, which have a singular and a plural in English.
#pragma once

#include "text/message.hpp"

#include <concepts>
#include <string_view>

namespace giamsat::text {

struct Noun {
    std::string_view vi;
    std::string_view one;
    std::string_view several;
};

namespace nouns {
inline constexpr Noun day{"ngày", "day", "days"};
inline constexpr Noun participant{"người", "participant", "participants"};
inline constexpr Noun unit{"đơn vị", "unit", "units"};
inline constexpr Noun file{"tệp", "file", "files"};
inline constexpr Noun error{"lỗi", "error", "errors"};
}  // namespace nouns

/// "1 ngày", "1 day"; "2 ngày", "2 days".
template <std::integral Number>
Bilingual counted(Number number, const Noun& noun) {
    return {fmt::format("{} {}", number, noun.vi), fmt::format("{} {}", number, number == 1 ? noun.one : noun.several)};
}

}  // namespace giamsat::text
