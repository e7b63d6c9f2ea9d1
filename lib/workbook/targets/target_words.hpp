// SPDX-License-Identifier: MIT
// What the sheets say of a target, and the order in which they list targets.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <span>
#include <vector>

namespace giamsat::workbook {

/// Targets of about the same need, under one title.
struct NeedGroup {
    text::Bilingual title;                        ///< "Bắt buộc"
    std::vector<programme::TargetIndex> targets;  ///< in the programme's order
};

/// The targets as a meeting reads them: what is required first. Groups without targets are left out.
std::vector<NeedGroup> by_need(const programme::Programme& programme, std::span<const programme::TargetIndex> targets);

/// How much is asked: "phấn đấu"; nothing where the target is required or expected.
text::Bilingual word(programme::Need need);

}  // namespace giamsat::workbook
