// SPDX-License-Identifier: MIT
// What a target asks, in words. Each measure says its own, in lib/target/measures.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

namespace giamsat::target {

/// "ít nhất 1 đoàn giám sát trong năm", "nộp kế hoạch trước ngày 20/02/2023": a phrase in lower case, without a full
/// stop. With a unit, it gives that unit's own number; without one, the general number and those of `by_unit`.
text::Bilingual what_is_asked(const programme::Programme& programme, const programme::Target& target,
                              programme::UnitIndex unit = programme::no_unit);

/// The same, short enough for a table column: "≥ 1 mỗi quý", "100%", "trước ngày 20/02/2023".
text::Bilingual threshold(const programme::Programme& programme, const programme::Target& target,
                          programme::UnitIndex unit = programme::no_unit);

}  // namespace giamsat::target
