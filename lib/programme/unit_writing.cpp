// SPDX-License-Identifier: MIT
#include "programme/unit_writing.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace giamsat::programme {
namespace {

std::string without_ends(std::string_view text) {
    constexpr std::array<std::string_view, 17> signs{" ", "\t", "\xC2\xA0", "\"", "'", "(", ")", ",", ";",
                                                     ".", ":",  "“",        "”",  "‘", "’", "«", "»"};
    for (bool trimmed = true; trimmed;) {
        trimmed = false;
        for (const auto sign : signs) {
            if (text.starts_with(sign)) text.remove_prefix(sign.size()), trimmed = true;
            if (text.ends_with(sign)) text.remove_suffix(sign.size()), trimmed = true;
        }
    }
    return std::string(text);
}

}  // namespace

std::vector<NamedWithin> with_superior(std::string_view written) {
    constexpr std::array<std::string_view, 11> between{
        ",", "(", ";", " - ", " – ", " thuộc ", " quận ", " huyện ", " thị xã ", " thành phố ", " tỉnh "};
    std::vector<NamedWithin> readings;
    const auto lower = text::lower(written);
    for (const auto sign : between) {
        const auto at = lower.find(sign);
        if (at == lower.npos) continue;
        const auto after = at + (sign.starts_with(' ') ? 1 : sign.size());
        NamedWithin reading{without_ends(lower.substr(0, at)), without_ends(lower.substr(after))};
        for (const std::string_view joint : {"- ", "– ", "thuộc "})
            if (reading.superior.starts_with(joint)) reading.superior.erase(0, joint.size());
        if (!reading.name.empty() && !reading.superior.empty()) readings.push_back(std::move(reading));
    }
    return readings;
}

std::string probable_name(std::string_view written) {
    constexpr std::array<std::string_view, 4> other_bodies{"ubnd ", "uy ban nhan dan ", "dang uy ", "don vi "};
    auto name = without_ends(written);
    const auto readings = with_superior(name);
    if (!readings.empty()) name = readings.front().name;
    name = text::lower(name);
    for (const auto body : other_bodies) {
        if (!text::without_marks(name).starts_with(body)) continue;
        for (auto words = std::ranges::count(body, ' '); words > 0; --words) name.erase(0, name.find(' ') + 1);
    }
    return name;
}

}  // namespace giamsat::programme
