// SPDX-License-Identifier: MIT
// The program's messages, in its two languages.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace giamsat::text {

enum class Language { vi, en };

/// A text in both languages.
struct Bilingual {
    std::string vi;
    std::string en;

    const std::string& in(Language language) const { return language == Language::vi ? vi : en; }
    bool empty() const { return vi.empty() && en.empty(); }
    friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

/// A sentence with numbered places, `{0}`, `{1}` …, in both languages. A Message whose two texts have different places
/// does not compile.
struct Message {
    std::string_view vi;
    std::string_view en;

    consteval Message(const char* vietnamese, const char* english)
        : vi(vietnamese, __builtin_strlen(vietnamese)), en(english, __builtin_strlen(english)) {
        if (places(vietnamese) != places(english)) throw "the two texts take different arguments";
    }

private:
    // The compiler finds that a long text has no place at once, and would take long to read each of its letters.
    static consteval std::array<bool, 10> places(const char* text) {
        std::array<bool, 10> found{};
        if (__builtin_strchr(text, '{') == nullptr) return found;
        for (const char* at = text; *at != '\0'; ++at)
            if (at[0] == '{' && at[1] != '\0' && at[2] == '}') found.at(static_cast<std::size_t>(at[1] - '0')) = true;
        return found;
    }
};

/// The same text in both languages: places, and what stands between them.
consteval Message both(const char* text) {
    return {text, text};
}

namespace detail {
inline const std::string& in(const Bilingual& text, Language language) {
    return text.in(language);
}
template <class T>
const T& in(const T& value, Language) {
    return value;
}
}  // namespace detail

/// The message with its places filled; a Bilingual argument fills each text with its own language.
template <class... Arguments>
Bilingual say(const Message& message, const Arguments&... arguments) {
    return {fmt::format(fmt::runtime(message.vi), detail::in(arguments, Language::vi)...),
            fmt::format(fmt::runtime(message.en), detail::in(arguments, Language::en)...)};
}

/// The same text in both languages: a name, a number, a quotation.
inline Bilingual same(std::string_view text) {
    return {std::string(text), std::string(text)};
}

}  // namespace giamsat::text
