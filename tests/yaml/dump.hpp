// SPDX-License-Identifier: MIT
// Trees and findings as text, for golden files and complete results.
#pragma once

#include "yaml/reader.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace giamsat::test {

inline std::string shown(const text::Range& range) {
    return fmt::format("{}:{}-{}:{}", range.start.line, range.start.column, range.end.line, range.end.column);
}

/// A text in quotes, with escapes for invisible characters.
inline std::string visible(std::string_view text) {
    std::string result;
    for (const char c : nlohmann::json(std::string(text)).dump()) {
        if (c == '\x7F')
            result += "\\u007f";
        else
            result += c;
    }
    for (const auto& [character, escape] : {std::pair{"\xC2\xA0", "\\u00a0"}, {"\xE2\x80\xA8", "\\u2028"}})
        for (auto at = result.find(character); at != result.npos; at = result.find(character, at))
            result.replace(at, std::string_view(character).size(), escape);
    return result;
}

inline std::string shown_value(const yaml::Node& node) {
    if (node.is_mapping()) return "mapping";
    if (node.is_sequence()) return "sequence";
    if (node.empty()) return "empty";
    return (node.plain ? "plain " : "quoted ") + visible(node.text);
}

/// A line for each node: JSON pointer, range of the key if it has one, range, value.
inline std::string dump(const yaml::Node& node, const std::string& key = {}) {
    auto lines = visible(yaml::pointer(node)) + key + " " + shown(node.range) + " " + shown_value(node) + "\n";
    for (const auto& item : node.items) lines += dump(item);
    for (const auto& member : node.members) lines += dump(member.value, " (" + shown(member.key) + ")");
    return lines;
}

/// A finding in lines: rule, range and pointer; message and hint in both languages; related places.
inline std::string dump(const finding::Finding& finding) {
    auto lines = finding.rule + " " + shown(finding.place.range) + " " + visible(finding.place.pointer) + "\n";
    for (const auto language : {text::Language::vi, text::Language::en})
        lines += "  " + finding.message.in(language) + "\n  = " + finding.hint.in(language) + "\n";
    for (const auto& related : finding.related)
        lines += "  + " + shown(related.range) + " " + related.message.vi + " | " + related.message.en + "\n";
    return lines;
}

/// The findings in the order in which they are shown, then the tree if there is one.
inline std::string read_and_dump(std::string_view bytes) {
    finding::FindingList findings("input.yaml", bytes);
    const auto document = yaml::read(bytes, findings);
    std::ranges::stable_sort(findings.all(), finding::before);
    std::string text;
    for (const auto& finding : findings.all()) text += dump(finding);
    return document ? text + dump(document.root()) : text;
}

}  // namespace giamsat::test
