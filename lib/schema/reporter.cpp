// SPDX-License-Identifier: MIT
#include "schema/reporter.hpp"

#include "schema/spoken_values.hpp"
#include "schema/stray_key.hpp"
#include "schema/wording.hpp"
#include "text/did_you_mean.hpp"
#include "text/join.hpp"
#include "text/mentions.hpp"
#include "text/nearest.hpp"
#include "yaml/slips.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace giamsat::schema {
namespace {

constexpr text::Message check_digits{"kiểm tra lại các chữ số", "check the digits"};

std::string shown(const Number& number) {
    return number.integer ? std::to_string(*number.integer) : fmt::format("{}", number.approximate);
}

finding::Quantity quantity(const Number& number) {
    if (number.integer) return *number.integer;
    return number.approximate;
}

std::vector<std::string> texts(const std::vector<Json>& values) {
    std::vector<std::string> all;
    for (const auto& value : values) all.push_back(value.is_string() ? value.get<std::string>() : value.dump());
    return all;
}

std::vector<std::string> names(const MappingRules& rules) {
    std::vector<std::string> all;
    for (const auto& property : rules.properties) all.push_back(property.name);
    return all;
}

text::Nearest near_to(std::string_view typed, const std::vector<std::string>& known) {
    return text::nearest(typed, {known.begin(), known.end()});
}

bool has_member(const yaml::Node& mapping, std::string_view name) {
    return std::ranges::any_of(mapping.members, [&](const auto& m) { return m.name == name; });
}

const yaml::Member* empty_member(const yaml::Node& mapping, std::string_view name) {
    const auto found =
        std::ranges::find_if(mapping.members, [&](const auto& m) { return m.name == name && m.value.empty(); });
    return found == mapping.members.end() ? nullptr : &*found;
}

// The place for something absent: the mapping's own key, its first key, or the mapping itself.
text::Range near_absent(const yaml::Node& mapping) {
    if (const auto* holder = holder_of(mapping)) return holder->key;
    return mapping.members.empty() ? mapping.range : mapping.members.front().key;
}

std::string_view title_in(const MappingRules& rules, std::string_view name) {
    const auto* property = rules.find(name);
    return property != nullptr ? title_of(*property->schema) : std::string_view{};
}

// The keys that a Vietnamese title means.
text::Nearest named_by_title(std::string_view words, const MappingRules& rules) {
    std::vector<std::string_view> titles;
    for (const auto& property : rules.properties) titles.push_back(title_of(*property.schema));
    text::Nearest meant;
    for (const auto i : text::mentions(words, titles)) meant.names.push_back(rules.properties[i].name);
    meant.single = meant.names.size() == 1;
    return meant;
}

text::Bilingual with_titles(const std::vector<std::string>& keys, const MappingRules& rules) {
    return text::join(keys, ", ", [&](const std::string& key) { return key_with_title(key, title_in(rules, key)); });
}

// Whether an unknown key that may be a misspelling of this one is reported anyway: one finding for one cause.
bool is_misspelt(const yaml::Node& mapping, std::string_view name, const MappingRules& rules) {
    if (rules.additional == nullptr || !rules.additional->refuses_all) return false;
    const auto known = names(rules);
    return std::ranges::any_of(mapping.members, [&](const yaml::Member& member) {
        if (rules.find(member.name) != nullptr) return false;
        if (holds_key(member.written, name)) return true;
        const auto near = near_to(member.name, known).names;
        return std::ranges::find(near, name) != near.end();
    });
}

// What is written instead of a list or mapping, as a line; empty if that is of no use.
std::string first_line_of(const yaml::Node& node) {
    const bool is_item = node.parent != nullptr && node.parent->is_sequence();
    if (node.is_scalar()) return (is_item ? "- " : "") + std::string(node.text);
    if (!node.is_mapping() || node.members.empty()) return {};
    const auto& first = node.members.front();
    return std::string(first.written) + ": " + std::string(first.value.text);
}

finding::Place place_of_absent(const yaml::Node& mapping, std::string_view name) {
    return {near_absent(mapping), fmt::format("{}/{}", pointer(mapping), name)};
}

}  // namespace

finding::Finding& Reporter::value(const Subject& subject, text::Bilingual message, text::Bilingual hint) {
    auto& finding = findings_.add(finding::rule("schema.value"), faulty(subject.node), at(subject.node),
                                  std::move(message), std::move(hint));
    if (subject.node.is_scalar()) finding.actual = std::string(subject.node.text);
    return finding;
}

void Reporter::advise(finding::Finding& finding, const yaml::Node& node, const Advice& advice) {
    finding.actual = std::string(node.text);
    finding.hint = advice.hint;
    if (!advice.suggestion.empty()) finding.suggestions.push_back(advice.suggestion);
}

void Reporter::wrong_type(const Subject& subject, const Subschema& schema) {
    const auto types = schema.types;
    const auto name = name_of(subject.node, subject.title);
    const auto slip = yaml::slip_in(first_line_of(subject.node));
    if (slip && (types & (object_type | array_type)) != 0) {
        findings_.add(finding::rule("schema.type"), faulty(subject.node), at(subject.node), slip->advice.message,
                      slip->advice.hint);
        return;
    }
    if (!subject.node.is_scalar() || (types & (object_type | array_type)) != 0) {
        findings_.add(finding::rule("schema.type"), faulty(subject.node), at(subject.node),
                      text::say(text::Message{"{0} phải là {1}", "{0} must be {1}"}, name, expected(types)),
                      how_to_write(schema, subject.node));
        return;
    }
    auto& finding =
        findings_.add(finding::rule("schema.type"), faulty(subject.node), at(subject.node),
                      text::say(text::Message{"{0} phải là {1}, không phải `{2}`", "{0} must be {1}, not `{2}`"}, name,
                                expected(types), quoted(subject.node.text)));
    advise(finding, subject.node,
           (types & boolean_type) != 0 ? boolean_advice(subject.node.text) : count_advice(subject.node.text));
}

void Reporter::empty_item(const yaml::Node& item) {
    findings_.add(finding::rule("schema.type"), faulty(item), at(item),
                  text::say(text::Message{"{0} còn trống", "{0} is empty"}, name_of(item, {})),
                  text::say(text::Message{"viết nội dung sau dấu `-`, hoặc xóa mục này",
                                          "write something after the `-`, or delete this item"}));
}

void Reporter::malformed(const Subject& subject, const Format& format) {
    auto& finding = findings_.add(
        finding::rule("schema.type"), faulty(subject.node), at(subject.node),
        text::say(text::Message{"{0} phải là {1}, không phải `{2}`", "{0} must be {1}, not `{2}`"},
                  name_of(subject.node, subject.title), text::say(format.expected), quoted(subject.node.text)));
    advise(finding, subject.node, format.advise(subject.node.text));
}

void Reporter::outside(const Subject& subject, const Format& format) {
    auto& finding = value(
        subject,
        text::say(text::Message{"{0} phải là {1}; không dùng được `{2}`", "{0} must be {1}; `{2}` cannot be used"},
                  name_of(subject.node, subject.title), text::say(format.expected), quoted(subject.node.text)));
    advise(finding, subject.node, format.advise(subject.node.text));
}

void Reporter::not_among(const Subject& subject, const std::vector<Json>& allowed) {
    const auto choices = texts(allowed);
    const auto name = name_of(subject.node, subject.title);
    if (!subject.node.is_scalar()) {
        value(subject,
              text::say(text::Message{"{0} phải là {1}", "{0} must be {1}"}, name, text::alternatives(choices)));
        return;
    }
    auto& finding =
        value(subject, text::say(text::Message{"{0} phải là {1}, không phải `{2}`", "{0} must be {1}, not `{2}`"}, name,
                                 text::alternatives(choices), quoted(subject.node.text)));
    finding.suggestions = near_to(subject.node.text, choices).names;
    if (auto meant = spoken_value(subject.node.text, choices); !meant.empty()) finding.suggestions = {std::move(meant)};
    finding.hint = text::did_you_mean(finding.suggestions);
    if (choices.size() == 1) finding.expected = choices.front();
}

void Reporter::too_small(const Subject& subject, const Number& least, bool exclusive) {
    const auto name = name_of(subject.node, subject.title);
    const auto message =
        exclusive ? text::say(text::Message{"{0} phải lớn hơn {1}", "{0} must be more than {1}"}, name, shown(least))
                  : text::say(text::Message{"{0} phải từ {1} trở lên", "{0} must be at least {1}"}, name, shown(least));
    value(subject, message, text::say(check_digits)).expected = quantity(least);
}

void Reporter::too_large(const Subject& subject, const Number& most, bool exclusive) {
    const auto name = name_of(subject.node, subject.title);
    const auto message =
        exclusive ? text::say(text::Message{"{0} phải nhỏ hơn {1}", "{0} must be less than {1}"}, name, shown(most))
                  : text::say(text::Message{"{0} chỉ được đến {1}", "{0} must be at most {1}"}, name, shown(most));
    value(subject, message, text::say(check_digits)).expected = quantity(most);
}

void Reporter::wrong_length(const Subject& subject, const Limits& limits) {
    const auto name = name_of(subject.node, subject.title);
    if (limits.most == Limits{}.most)
        value(subject, text::say(text::Message{"{0} phải có ít nhất {1} ký tự",
                                               "{0} is too short; minimum number of characters: {1}"},
                                 name, limits.least));
    else
        value(subject,
              text::say(text::Message{"{0} phải có từ {1} đến {2} ký tự", "{0} must have {1} to {2} characters"}, name,
                        limits.least, limits.most));
}

void Reporter::wrong_count(const Subject& subject, const Limits& limits) {
    const auto name = name_of(subject.node, subject.title);
    if (limits.most == Limits{}.most)
        value(subject, text::say(text::Message{"{0} phải có ít nhất {1} mục", "{0} has too few items; minimum: {1}"},
                                 name, limits.least));
    else
        value(subject, text::say(text::Message{"{0} phải có từ {1} đến {2} mục", "{0} must have {1} to {2} items"},
                                 name, limits.least, limits.most));
}

void Reporter::no_match(const Subject& subject, const Pattern& pattern) {
    value(subject, text::say(text::Message{"{0} không viết đúng mẫu `{1}`", "{0} does not match the pattern `{1}`"},
                             name_of(subject.node, subject.title), pattern.expression()));
}

void Reporter::repeated_item(const Subject& subject, const yaml::Node& item) {
    value({item, {}},
          text::say(text::Message{"{0} trùng với một mục trước trong {1}", "{0} repeats an earlier item in {1}"},
                    name_of(item, {}), name_of(subject.node, subject.title)),
          text::say(text::Message{"xóa mục này", "delete this item"}));
}

void Reporter::wrong_name(const yaml::Member& member, const Subschema& allowed) {
    auto& finding = findings_.add(
        finding::rule("schema.value"), faulty(member.value), at_key(member),
        text::say(text::Message{"Không đặt tên mục là `{0}` được", "A key cannot be named `{0}`"}, member.written));
    if (const auto* format = allowed.scalar.format) {
        const auto advice = format->advise(member.name);
        finding.hint = advice.hint;
        if (!advice.suggestion.empty()) finding.suggestions.push_back(advice.suggestion);
    }
}

void Reporter::several_of(const yaml::Member& second, const std::vector<std::string>& keys) {
    findings_.add(finding::rule("schema.value"), faulty(second.value), at_key(second),
                  text::say(text::Message{"Chỉ được ghi một trong các mục {0}", "Only one of the keys {0} is allowed"},
                            text::listed(keys)),
                  text::say(text::Message{"giữ lại một mục, xóa mục kia", "keep one and delete the other"}));
}

void Reporter::not_allowed(const Subject& subject) {
    value(subject, text::say(text::Message{"{0} không đúng cách viết nào được phép",
                                           "{0} is not written in any of the allowed forms"},
                             name_of(subject.node, subject.title)));
}

const Property* Reporter::unknown_key(const yaml::Node& mapping, const yaml::Member& member,
                                      const MappingRules& rules) {
    const auto known = names(rules);
    auto near = near_to(member.name, known);
    const bool by_title = near.names.empty();
    if (by_title) near = named_by_title(member.name, rules);
    auto& finding =
        findings_.add(finding::rule("schema.unknown-key"), faulty(member.value), at_key(member),
                      text::say(text::Message{"Ở đây không có mục `{0}`", "The key `{0}` is not allowed here"},
                                quoted(member.written)));
    finding.actual = std::string(member.written);
    finding.suggestions = near.names;
    if (const auto stray = stray_key(member)) {
        if (!stray->message.empty()) finding.message = stray->message;
        finding.hint = stray->hint;
    } else if (near.names.size() == 1)
        finding.hint = text::did_you_mean(key_with_title(near.names.front(), title_in(rules, near.names.front())));
    else if (!near.names.empty())
        finding.hint = by_title ? text::did_you_mean(with_titles(near.names, rules)) : text::did_you_mean(near.names);
    else
        finding.hint =
            text::say(text::Message{"các mục dùng được ở đây: {0}; mục riêng của mình thì đặt tên bắt đầu bằng `x_`",
                                    "keys allowed here: {0}; keys of your own must begin with `x_`"},
                      with_titles(known, rules));
    return near.single && !has_member(mapping, near.names.front()) ? rules.find(near.names.front()) : nullptr;
}

void Reporter::missing_key(const yaml::Node& mapping, std::string_view name, const MappingRules& rules) {
    const auto key = key_with_title(name, title_in(rules, name));
    if (const auto* member = reading_ == Reading::plain_text ? empty_member(mapping, name) : nullptr) {
        findings_.add(finding::rule("schema.missing-key"), faulty(member->value), at_key(*member),
                      text::say(text::Message{"Mục {0} chưa có giá trị", "The key {0} has no value"}, key),
                      text::say(text::Message{"viết giá trị sau `{0}:`", "write the value after `{0}:`"}, name));
        return;
    }
    if (is_misspelt(mapping, name, rules)) return;
    findings_.add(finding::rule("schema.missing-key"), faulty(mapping), place_of_absent(mapping, name),
                  text::say(text::Message{"Thiếu mục {0}", "The key {0} is missing"}, key),
                  text::say(text::Message{"thêm dòng `{0}: …`", "add the line `{0}: …`"}, name));
}

void Reporter::missing_all_of(const yaml::Node& mapping, const std::vector<std::string>& keys,
                              const MappingRules& rules) {
    const auto written_empty = std::ranges::find_if(keys, [&](const std::string& key) {
        return reading_ == Reading::plain_text && empty_member(mapping, key) != nullptr;
    });
    if (written_empty != keys.end()) {
        missing_key(mapping, *written_empty, rules);
        return;
    }
    if (std::ranges::any_of(keys, [&](const std::string& key) { return is_misspelt(mapping, key, rules); })) return;
    findings_.add(
        finding::rule("schema.missing-key"), faulty(mapping), place_of_absent(mapping, keys.front()),
        text::say(text::Message{"Thiếu mục {0}", "One of the keys is missing: {0}"}, text::alternatives(keys)),
        text::say(text::Message{"thêm một trong các mục này", "add one of these keys"}));
}

}  // namespace giamsat::schema
