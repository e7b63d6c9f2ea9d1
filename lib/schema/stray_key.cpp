// SPDX-License-Identifier: MIT
#include "schema/stray_key.hpp"

#include "schema/cut_number.hpp"
#include "schema/wording.hpp"
#include "yaml/slips.hpp"

#include <algorithm>
#include <string>

namespace giamsat::schema {
namespace {

constexpr text::Message cut_text{"Dấu phẩy trong {{…}} đã cắt phần chữ của `{0}` ở đây",
                                 "A comma in braces {{…}} cuts the text of `{0}` here"};
constexpr text::Message quote_text{"chữ có dấu phẩy phải đặt trong dấu nháy kép: `{0}: \"{1}\"`",
                                   "put a text with commas in double quotes: `{0}: \"{1}\"`"};
constexpr text::Message no_colon{"Thiếu dấu hai chấm sau `{0}`", "The colon after `{0}` is missing"};
constexpr text::Message write_pair{"viết `{0}: {1}`", "write `{0}: {1}`"};

// In braces only, keys without a value share a line with others.
bool is_cut_off(const yaml::Member& key) {
    const auto* mapping = key.value.parent;
    if (mapping == nullptr || !key.value.empty() || &key == mapping->members.data()) return false;
    const auto& before = *(&key - 1);
    return whole(before).end.line == key.key.start.line;
}

// The text that the key is a later part of; null if it is none.
const yaml::Member* text_before(const yaml::Member& key) {
    const auto* at = &key;
    while (is_cut_off(*at)) --at;
    const bool is_text = at != &key && at->value.is_scalar() && at->value.plain && !at->value.empty();
    return is_text ? at : nullptr;
}

std::string joined_text(const yaml::Member& holder) {
    std::string text(holder.value.text);
    const auto& members = holder.value.parent->members;
    const auto* end = members.data() + members.size();
    for (const auto* part = &holder + 1; part != end && is_cut_off(*part); ++part)
        text.append(", ").append(part->written);
    return text;
}

bool is_word(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

std::optional<StrayKey> missing_colon(const yaml::Member& key) {
    const auto written = key.written;
    const auto space = written.find(' ');
    if (!key.value.empty() || space == written.npos || !is_word(written.substr(0, space))) return std::nullopt;
    const auto& siblings = key.value.parent->members;
    const bool alone = siblings.size() == 1 || !is_cut_off(key) || text_before(key) == nullptr;
    if (!alone) return std::nullopt;
    return StrayKey{text::say(no_colon, written.substr(0, space)),
                    text::say(write_pair, written.substr(0, space), written.substr(space + 1))};
}

}  // namespace

std::optional<StrayKey> stray_key(const yaml::Member& key) {
    if (auto slip = yaml::slip_in(key.written)) return StrayKey{slip->advice.message, slip->advice.hint};
    if (auto number = cut_number_advice(key)) return StrayKey{{}, number->hint};
    if (key.value.parent == nullptr) return std::nullopt;
    if (const auto* holder = text_before(key))
        return StrayKey{text::say(cut_text, holder->written),
                        text::say(quote_text, holder->written, joined_text(*holder))};
    return missing_colon(key);
}

bool continues_stray_key(const yaml::Member& key) {
    if (continues_cut_number(key)) return true;
    const auto* holder = text_before(key);
    return holder != nullptr && holder != &key - 1 && !yaml::slip_in(key.written) &&
           !yaml::slip_in((&key - 1)->written);
}

bool holds_key(std::string_view written, std::string_view key) {
    if (!written.starts_with(key) || written.size() == key.size()) return false;
    const auto rest = written.substr(key.size());
    return rest.starts_with(':') || rest.starts_with(' ') || rest.starts_with("：") || rest.starts_with('=');
}

}  // namespace giamsat::schema
