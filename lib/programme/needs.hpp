// SPDX-License-Identifier: MIT
// The degrees of obligation: their words, and the severity of a target that is not met. One table for loader, checks
// and listings.
#pragma once

#include "data/enum_table.hpp"
#include "finding/rule.hpp"
#include "programme/programme.hpp"
#include "text/message.hpp"

#include <array>
#include <string_view>

namespace giamsat::programme {

struct NeedRow {
    Need need;
    std::string_view id;  ///< as the programme file writes it
    text::Message word;
    finding::Severity missed;  ///< of a target that is not met
};

inline constexpr std::array needs{
    NeedRow{Need::required, "required", {"bắt buộc", "required"}, finding::Severity::error},
    NeedRow{Need::expected, "expected", {"cần làm", "expected"}, finding::Severity::warning},
    NeedRow{Need::aspire, "aspire", {"phấn đấu", "aspired to"}, finding::Severity::warning},
    NeedRow{Need::indicative, "indicative", {"dự kiến", "indicative"}, finding::Severity::warning},
    NeedRow{Need::encouraged, "encouraged", {"khuyến khích", "encouraged"}, finding::Severity::notice},
    NeedRow{Need::if_any, "if-any", {"nếu có", "if any"}, finding::Severity::warning},
};
static_assert(static_cast<std::size_t>(Need::if_any) + 1 == needs.size() &&
              data::in_order_of_keys(needs, &NeedRow::need));

constexpr const NeedRow& row_of(Need need) {
    return needs.at(static_cast<std::size_t>(need));
}

}  // namespace giamsat::programme
