// SPDX-License-Identifier: MIT
#pragma once

#include "finding/rule.hpp"
#include "text/message.hpp"

#include <array>
#include <string_view>

namespace giamsat::report {

// In the order of Severity.
inline constexpr std::array severity_words{text::Message{"lưu ý", "notice"}, text::Message{"cảnh báo", "warning"},
                                           text::Message{"lỗi", "error"}};
inline constexpr std::array<std::string_view, 3> severity_ids{"notice", "warning", "error"};
static_assert(static_cast<std::size_t>(finding::Severity::error) + 1 == severity_words.size());

/// "lỗi" / "error".
constexpr text::Message word_of(finding::Severity severity) {
    return severity_words.at(static_cast<std::size_t>(severity));
}

/// For machines: "error".
constexpr std::string_view id_of(finding::Severity severity) {
    return severity_ids.at(static_cast<std::size_t>(severity));
}

}  // namespace giamsat::report
