// SPDX-License-Identifier: MIT
#pragma once

#include "finding/rules.hpp"
#include "text/message.hpp"

#include <array>
#include <string_view>

namespace giamsat {

// In the order of Severity.
inline constexpr std::array severity_words{Message{"lưu ý", "notice"}, Message{"cảnh báo", "warning"},
                                           Message{"lỗi", "error"}};
inline constexpr std::array<std::string_view, 3> severity_ids{"notice", "warning", "error"};
static_assert(static_cast<std::size_t>(Severity::error) + 1 == severity_words.size());

/// "lỗi" / "error".
constexpr Message word_of(Severity severity) {
    return severity_words.at(static_cast<std::size_t>(severity));
}

/// For machines: "error".
constexpr std::string_view id_of(Severity severity) {
    return severity_ids.at(static_cast<std::size_t>(severity));
}

}  // namespace giamsat
