// SPDX-License-Identifier: MIT
// Several texts as one.
#pragma once

#include "text/message.hpp"

#include <concepts>
#include <functional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace giamsat::text {

inline void append(std::string& text, std::string_view more) {
    text += more;
}
inline void append(Bilingual& text, std::string_view more) {
    text.vi += more;
    text.en += more;
}
inline void append(Bilingual& text, const Bilingual& more) {
    text.vi += more.vi;
    text.en += more.en;
}

/// Adds one more to a list: after `between`, unless it is the first.
template <class List, class Text>
void add_to(List& list, std::string_view between, const Text& text) {
    if (!list.empty()) append(list, between);
    append(list, text);
}

/// What `text_of` makes of each part, with `between` between them: one text, or one in both languages if the parts are.
template <std::ranges::input_range Parts, class TextOf = std::identity>
auto join(Parts&& parts, std::string_view between, TextOf text_of = {}) {
    using Part = std::remove_cvref_t<std::invoke_result_t<TextOf&, std::ranges::range_reference_t<Parts>>>;
    std::conditional_t<std::same_as<Part, Bilingual>, Bilingual, std::string> joined;
    bool first = true;
    for (auto&& part : parts) {
        if (!first) append(joined, between);
        first = false;
        append(joined, std::invoke(text_of, part));
    }
    return joined;
}

/// "`a`, `b`": words as they are written.
std::string listed(std::span<const std::string> words);
/// "`a`, `b` hoặc `c`", "`a`, `b` or `c`".
Bilingual alternatives(std::span<const std::string> words);

}  // namespace giamsat::text
