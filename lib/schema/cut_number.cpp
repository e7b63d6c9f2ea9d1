// SPDX-License-Identifier: MIT
#include "schema/cut_number.hpp"

#include "text/number.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace giamsat::schema {
namespace {

bool is_rest(const yaml::Member& member) {
    return member.value.empty() && text::all_digits(member.written);
}

}  // namespace

std::optional<Advice> cut_number_advice(const yaml::Member& key) {
    const auto* mapping = key.value.parent;
    if (mapping == nullptr || !is_rest(key)) return std::nullopt;
    const auto members = mapping->members;
    auto rest = std::ranges::find_if(members, [&](const auto& member) { return &member == &key; });
    while (rest != members.begin() && is_rest(*std::prev(rest))) --rest;
    if (rest == members.begin() || rest == members.end()) return std::nullopt;
    const auto& value = std::prev(rest)->value;
    if (!value.is_scalar() || !value.plain || !text::all_digits(value.text)) return std::nullopt;
    std::string written(value.text);
    for (; rest != members.end() && is_rest(*rest); ++rest) written.append(",").append(rest->written);
    return count_advice(written);
}

}  // namespace giamsat::schema
