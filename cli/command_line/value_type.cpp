// SPDX-License-Identifier: MIT
#include "cli/command_line/value_type.hpp"

#include "data/enum_table.hpp"
#include "text/join.hpp"

#include <utility>

namespace giamsat::cli {
namespace {

using Kind = Accepted::Kind;

constexpr data::EnumTable<Kind::word, std::string_view> placeholders({
    {Kind::file, "FILE"},
    {Kind::directory, "DIR"},
    {Kind::stdin_dash, "-"},
    {Kind::unit, "U"},
    {Kind::level, "L"},
    {Kind::period, "P"},
    {Kind::rule, "RULE"},
    {Kind::target, "TARGET"},
    {Kind::clause, "CLAUSE"},
    {Kind::date, "DATE"},
    {Kind::number, "N"},
    {Kind::name, "NAME"},
    {Kind::word, ""},
});

ValueType only(Kind kind, std::string text = {}) {
    return {.any_of = {{kind, std::move(text)}}};
}

}  // namespace

std::string Accepted::placeholder() const {
    return std::string(placeholders[kind]) + text;
}

std::string ValueType::placeholder() const {
    if (format_and_file) return "FORMAT=FILE";
    const auto all = text::join(any_of, words_listed ? "," : "|", &Accepted::placeholder);
    return several && !words_listed ? all + ",..." : all;
}

ValueType operator|(ValueType a, const ValueType& b) {
    a.any_of.insert(a.any_of.end(), b.any_of.begin(), b.any_of.end());
    return a;
}

ValueType nothing() {
    return {};
}

ValueType a_file(std::string ending) {
    return only(Kind::file, std::move(ending));
}

ValueType a_directory() {
    return only(Kind::directory);
}

ValueType standard_input() {
    return only(Kind::stdin_dash);
}

ValueType a_unit() {
    return only(Kind::unit);
}

ValueType a_level() {
    return only(Kind::level);
}

ValueType a_period() {
    return only(Kind::period);
}

ValueType a_rule() {
    return only(Kind::rule);
}

ValueType a_target() {
    return only(Kind::target);
}

ValueType a_clause() {
    return only(Kind::clause);
}

ValueType a_date() {
    return only(Kind::date);
}

ValueType a_number() {
    return only(Kind::number);
}

ValueType a_name() {
    return only(Kind::name);
}

ValueType a_format_and_file() {
    return {.format_and_file = true};
}

ValueType one_of(const std::vector<std::string_view>& words) {
    ValueType type;
    for (const auto word : words) type.any_of.push_back({Kind::word, std::string(word)});
    return type;
}

ValueType some_of(const std::vector<std::string_view>& words) {
    auto type = one_of(words);
    type.several = true;
    type.words_listed = true;
    return type;
}

ValueType several(ValueType one) {
    one.several = true;
    return one;
}

}  // namespace giamsat::cli
