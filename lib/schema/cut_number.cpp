// SPDX-License-Identifier: MIT
#include "schema/cut_number.hpp"

#include "text/number.hpp"

#include <string>
#include <utility>

namespace giamsat::schema {
namespace {

bool is_rest(const yaml::Member& member) {
    return member.value.empty() && text::all_digits(member.written);
}

// The key before this one in its mapping; null if it is the first.
const yaml::Member* before(const yaml::Member& key) {
    const auto* mapping = key.value.parent;
    return mapping == nullptr || &key == mapping->members.data() ? nullptr : &key - 1;
}

}  // namespace

bool continues_cut_number(const yaml::Member& key) {
    const auto* previous = before(key);
    return is_rest(key) && previous != nullptr && is_rest(*previous) && cut_number_advice(*previous).has_value();
}

std::optional<Advice> cut_number_advice(const yaml::Member& key) {
    if (!is_rest(key)) return std::nullopt;
    const auto* first = &key;
    const auto* number = before(key);
    while (number != nullptr && is_rest(*number)) first = std::exchange(number, before(*number));
    if (number == nullptr || !number->value.is_scalar() || !number->value.plain) return std::nullopt;
    if (!text::all_digits(number->value.text)) return std::nullopt;
    std::string written(number->value.text);
    const auto end = key.value.parent->members.data() + key.value.parent->members.size();
    for (const auto* rest = first; rest != end && is_rest(*rest); ++rest) written.append(",").append(rest->written);
    return count_advice(written);
}

}  // namespace giamsat::schema
