// SPDX-License-Identifier: MIT
// What a target asks, in words. Each measure says its own, in lib/target/measures.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

namespace giamsat::target {

/// "ít nhất 1 đoàn giám sát trong năm", "nộp kế hoạch trước ngày 20/02/2023": a phrase that begins in lower case and
/// has no full stop. With a unit, that unit's own number; without one, the numbers of `by_unit` are named beside the
/// general.
text::Bilingual what_is_asked(const programme::Programme& programme, const programme::Target& target,
                              programme::UnitIndex unit = programme::no_unit);

/// The same in a few characters, for a column: "≥ 1 mỗi quý", "100%", "trước ngày 20/02/2023".
text::Bilingual threshold(const programme::Programme& programme, const programme::Target& target,
                          programme::UnitIndex unit = programme::no_unit);

}  // namespace giamsat::target
