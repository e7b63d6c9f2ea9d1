// SPDX-License-Identifier: MIT
// The words for the states of targets and submissions, and for duties: one table for every output.
#pragma once

#include "programme/programme.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <optional>
#include <string_view>

namespace giamsat::rollup {

/// "đạt" / "met" …; a target that is only encouraged is "chưa thực hiện" / "not done" instead of "không đạt" /
/// "missed".
text::Bilingual shown(target::Status status, programme::Need need);
/// "trễ hạn 2 ngày" / "2 days late" …; the days are used for `late` only.
text::Bilingual shown(SubmissionState state, std::optional<int> days_late);

/// The submission under the duty: "Kế hoạch", "Báo cáo tháng", "Báo cáo đột xuất, … (theo …)".
text::Bilingual shown(const programme::Duty& duty);

/// For machines: "met", "none-arose", "pending", "behind", "unknown", "missed".
std::string_view id_of(target::Status status);
/// For machines: "on-time", "late", "received", "draft", "invalid", "awaited", "missing".
std::string_view id_of(SubmissionState state);

}  // namespace giamsat::rollup
