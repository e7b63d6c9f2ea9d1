// SPDX-License-Identifier: MIT
#include "schema/wording.hpp"

#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace giamsat::schema {
namespace {

constexpr std::size_t longest_quotation = 60;  // bytes

struct TypeWords {
    TypeSet type{};
    text::Message words;
};

constexpr std::array type_words{
    TypeWords{object_type,
              {"một nhóm mục, mỗi mục một dòng `tên mục: giá trị`", "a group of keys, one `key: value` per line"}},
    TypeWords{array_type, {"một danh sách, mỗi mục bắt đầu bằng dấu `-`", "a list with items that begin with `-`"}},
    TypeWords{string_type, {"một dòng chữ", "a line of text"}},
    TypeWords{integer_type, {"một số nguyên, viết liền bằng chữ số", "a whole number in plain digits"}},
    TypeWords{number_type, {"một số", "a number"}},
    TypeWords{boolean_type, {"`true` (có) hoặc `false` (không)", "`true` or `false`"}},
    TypeWords{null_type, {"giá trị trống", "nothing"}},
};

bool belongs(const TypeWords& row, TypeSet types) {
    if ((row.type & types) == 0) return false;
    if (row.type == integer_type) return (types & (string_type | number_type)) == 0;
    return row.type != number_type || (types & string_type) == 0;
}

std::string key_of(const yaml::Node& node) {
    const auto* holder = holder_of(node);
    return holder != nullptr ? std::string(holder->written) : std::string();
}

// The schema after following its references.
const Subschema& resolved(const Subschema& schema) {
    const auto* at = &schema;
    while (at->types == any_type && at->target != nullptr) at = at->target;
    return *at;
}

bool is_scalar(const Subschema& schema) {
    return (resolved(schema).types & (object_type | array_type)) == 0;
}

// The scalar as the first key of the mapping: `{name: Nguyễn Thị A, role: …}`; empty if the mapping has no certain
// keys.
std::string example_of(const Subschema& schema, const yaml::Node& instead) {
    const auto& mapping = schema.mapping;
    if (!instead.is_scalar() || mapping.properties.empty()) return {};
    const auto& first = mapping.required.empty() ? mapping.properties.front().name : mapping.required.front();
    auto keys = first + ": " + quoted(instead.text);
    for (const auto& name : mapping.required)
        if (name != first) keys += ", " + name + ": …";
    const bool alone = mapping.required.size() < 2 && mapping.properties.size() > 1;
    if (alone && mapping.properties[1].name != first && is_scalar(*mapping.properties[1].schema))
        keys += ", " + mapping.properties[1].name + ": …";
    const auto key = key_of(instead);
    return key.empty() ? "- {" + keys + "}" : key + ": {" + keys + "}";
}

text::Bilingual how_to_write_list(const Subschema& list, const yaml::Node& instead) {
    const auto key = key_of(instead);
    const auto* item = list.sequence.items != nullptr ? &resolved(*list.sequence.items) : nullptr;
    if (item != nullptr && !item->mapping.required.empty())
        return text::say(text::Message{"viết mỗi mục trên một dòng riêng, bắt đầu bằng dấu `-`, ví dụ `- {0}: …`",
                                       "write each item on a separate line that begins with `-`, such as `- {0}: …`"},
                         item->mapping.required.front());
    if (instead.is_scalar() && !key.empty())
        return text::say(text::Message{"viết `{0}: [{1}]`, hoặc viết mỗi mục trên một dòng riêng, bắt đầu bằng dấu `-`",
                                       "write `{0}: [{1}]`, or each item on a separate line that begins with `-`"},
                         key, quoted(instead.text));
    return text::say(text::Message{"viết mỗi mục trên một dòng riêng, bắt đầu bằng dấu `-`",
                                   "write each item on a separate line that begins with `-`"});
}

}  // namespace

const yaml::Member* holder_of(const yaml::Node& node) {
    if (node.parent == nullptr || !node.parent->is_mapping()) return nullptr;
    const auto& members = node.parent->members;
    const auto found = std::ranges::find_if(members, [&](const yaml::Member& m) { return &m.value == &node; });
    return found == members.end() ? nullptr : &*found;
}

text::Bilingual key_with_title(std::string_view key, std::string_view title) {
    const auto name = fmt::format("`{}`", key);
    return title.empty() ? text::same(name) : text::Bilingual{fmt::format("{} ({})", name, title), name};
}

text::Bilingual name_of(const yaml::Node& node, std::string_view title) {
    if (const auto* holder = holder_of(node)) return key_with_title(holder->name, title);
    if (node.parent == nullptr) return text::say(text::Message{"Tệp", "The file"});
    const auto number = &node - node.parent->items.data() + 1;
    const auto list = key_of(*node.parent);
    if (list.empty()) return text::say(text::Message{"Mục thứ {0} của danh sách", "Item {0} of the list"}, number);
    return text::say(text::Message{"Mục thứ {0} của `{1}`", "Item {0} of `{1}`"}, number, list);
}

std::string quoted(std::string_view text) {
    const auto line = text::first_line(text);
    auto size = std::min(line.size(), longest_quotation);
    while (size < line.size() && size > 0 && (static_cast<unsigned char>(line[size]) & 0xC0) == 0x80) --size;
    return std::string(line.substr(0, size)) + (size < text.size() ? "…" : "");
}

text::Bilingual expected(TypeSet types) {
    text::Bilingual all;
    for (const auto& row : type_words) {
        if (!belongs(row, types)) continue;
        const auto words = text::say(row.words);
        all = all.empty() ? words : text::say(text::Message{"{0}, hoặc {1}", "{0}, or {1}"}, all, words);
    }
    return all;
}

text::Bilingual how_to_write(const Subschema& schema, const yaml::Node& instead) {
    const auto types = schema.types;
    if ((types & array_type) != 0) return how_to_write_list(schema, instead);
    if ((types & object_type) != 0 && instead.is_sequence())
        return text::say(text::Message{"bỏ dấu `-` và viết mỗi mục trên một dòng riêng, thụt vào trong",
                                       "remove the `-` and write each key on a separate line, indented"});
    if (const auto example = example_of(schema, instead); (types & object_type) != 0 && !example.empty())
        return text::say(text::Message{"viết `{0}`", "write `{0}`"}, example);
    if ((types & object_type) != 0)
        return text::say(text::Message{"viết mỗi mục trên một dòng riêng, thụt vào trong",
                                       "write each key on a separate line, indented"});
    if (instead.is_mapping())
        return text::say(
            text::Message{"viết giá trị trên một dòng; nếu trong đó có dấu hai chấm thì đặt nó trong dấu nháy kép",
                          "write the value on one line; if it contains a colon, put it in double quotes"});
    return text::say(text::Message{"chỉ viết một giá trị, không viết danh sách", "write a single value, not a list"});
}

}  // namespace giamsat::schema
