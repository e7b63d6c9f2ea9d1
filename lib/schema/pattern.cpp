// SPDX-License-Identifier: MIT
#include "schema/pattern.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8  // required by pcre2.h: texts are UTF-8
#include <fmt/format.h>
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <new>
#include <stdexcept>
#include <utility>

namespace giamsat::schema {
namespace {

// ECMA-262 also allows long names of the general categories; PCRE2 only knows the short ones.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> categories{{{"{Letter}", "{L}"},
                                                                                   {"{Mark}", "{M}"},
                                                                                   {"{Number}", "{N}"},
                                                                                   {"{Punctuation}", "{P}"},
                                                                                   {"{Symbol}", "{S}"},
                                                                                   {"{Separator}", "{Z}"},
                                                                                   {"{Other}", "{C}"}}};

std::string with_short_categories(std::string expression) {
    for (const auto& [name, abbreviation] : categories)
        for (auto at = expression.find(name); at != expression.npos; at = expression.find(name, at + 1)) {
            const bool property =
                at >= 2 && expression[at - 2] == '\\' && (expression[at - 1] == 'p' || expression[at - 1] == 'P');
            if (property) expression.replace(at, name.size(), abbreviation);
        }
    return expression;
}

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

PCRE2_SPTR units(std::string_view text) {
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

pcre2_code* compile(std::string_view expression) {
    int error = 0;
    PCRE2_SIZE offset = 0;
    auto* code =
        pcre2_compile(units(expression), expression.size(), PCRE2_UTF | PCRE2_DOLLAR_ENDONLY, &error, &offset, nullptr);
    if (code == nullptr) throw std::invalid_argument(fmt::format("pattern: not well-formed: {}", expression));
    return code;
}

}  // namespace

struct Pattern::Code {
    pcre2_code* handle;

    explicit Code(std::string_view expression) : handle(compile(expression)) {}
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;
    ~Code() { pcre2_code_free(handle); }
};

Pattern::Pattern(const std::string& expression)
    : expression_(expression),
      is_prefix_(expression.starts_with('^') && std::all_of(expression.begin() + 1, expression.end(), is_plain)),
      code_(std::make_shared<const Code>(with_short_categories(expression))) {}

bool Pattern::found_in(std::string_view text) const {
    if (is_prefix_) return text.starts_with(std::string_view(expression_).substr(1));
    using Match = std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)>;
    const Match match(pcre2_match_data_create_from_pattern(code_->handle, nullptr), &pcre2_match_data_free);
    if (match == nullptr) throw std::bad_alloc();
    return pcre2_match(code_->handle, units(text), text.size(), 0, PCRE2_NO_UTF_CHECK, match.get(), nullptr) >= 0;
}

}  // namespace giamsat::schema
