// SPDX-License-Identifier: MIT
#pragma once

#include "data/enum_table.hpp"
#include "finding/rule.hpp"
#include "text/counted.hpp"
#include "text/message.hpp"

#include <string_view>

namespace giamsat::report {

struct SeverityWord {
    std::string_view id;
    text::Message word;
    text::Noun noun;
};
inline constexpr data::EnumTable<finding::Severity::error, SeverityWord> severity_words({
    {finding::Severity::notice, {"notice", {"lưu ý", "notice"}, {"lưu ý", "notice", "notices"}}},
    {finding::Severity::warning, {"warning", {"cảnh báo", "warning"}, {"cảnh báo", "warning", "warnings"}}},
    {finding::Severity::error, {"error", {"lỗi", "error"}, text::nouns::error}},
});

/// "lỗi" / "error".
constexpr text::Message word_of(finding::Severity severity) {
    return severity_words[severity].word;
}

/// To be counted.
constexpr const text::Noun& noun_of(finding::Severity severity) {
    return severity_words[severity].noun;
}

/// For machines: "error".
constexpr std::string_view id_of(finding::Severity severity) {
    return severity_words[severity].id;
}

}  // namespace giamsat::report
