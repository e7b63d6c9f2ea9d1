// SPDX-License-Identifier: MIT
// The words for targets on the sheets, and the order of targets.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <span>
#include <vector>

namespace giamsat::workbook {

/// Targets with similar needs, under one title.
struct NeedGroup {
    text::Bilingual title;                        ///< "Bắt buộc"
    std::vector<programme::TargetIndex> targets;  ///< in the programme's order
};

/// The targets in the order for a meeting: required ones first. Groups without targets are left out.
std::vector<NeedGroup> by_need(const programme::Programme& programme, std::span<const programme::TargetIndex> targets);

/// The need: "phấn đấu"; nothing if the target is required or expected.
text::Bilingual word(programme::Need need);

}  // namespace giamsat::workbook
