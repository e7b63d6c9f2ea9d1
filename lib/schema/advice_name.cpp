// SPDX-License-Identifier: MIT
#include "schema/advice.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace giamsat::schema {
namespace {

constexpr text::Message write_this{"viết `{0}`", "write `{0}`"};
constexpr text::Message how_ids{"viết chữ thường không dấu, các từ nối bằng dấu `-`, ví dụ bao-cao-thang",
                                "use lower-case letters without accents, words joined by `-`, such as bao-cao-thang"};
constexpr text::Message how_keys{"viết chữ thường không dấu, các từ nối bằng dấu `_`, ví dụ violence_cases",
                                 "use lower-case letters without accents, words joined by `_`, such as violence_cases"};
constexpr text::Message how_figures{"viết nhóm và số liệu, cách nhau bằng dấu chấm, ví dụ branches.total",
                                    "write the group and the figure, separated by a dot, such as branches.total"};

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string joined_words(std::string_view text, char joint) {
    std::string name;
    for (const char c : text::without_marks(text)) {
        if (is_word(c))
            name += c;
        else if (!name.empty() && name.back() != joint)
            name += joint;
    }
    if (name.ends_with(joint)) name.pop_back();
    return name;
}

Advice spelt(std::string_view text, char joint, const text::Message& otherwise) {
    const auto name = joined_words(text, joint);
    return name.empty() || name == text ? Advice{text::say(otherwise), {}} : Advice{text::say(write_this, name), name};
}

}  // namespace

Advice id_advice(std::string_view text) {
    return spelt(text, '-', how_ids);
}

Advice key_advice(std::string_view text) {
    return spelt(text, '_', how_keys);
}

Advice figure_advice(std::string_view) {
    return {text::say(how_figures), {}};
}

}  // namespace giamsat::schema
