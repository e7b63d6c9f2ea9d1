// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sitting.hpp"
#include "rollup/rollup.hpp"

#include <span>

namespace giamsat::rollup {

struct RollupOptions {
    intake::Sitting sitting;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    bool explain = false;  ///< also determine the causes
    bool trend = false;    ///< also determine Rollup::trend
    /// Count the unit's own report for the period as if it was sent today, if it is still a draft: it is to be sent.
    bool own_draft_as_sent = false;
};

/// Rolls the files up for one unit's subtree and one period (month, quarter, half or year of the programme year). The
/// result does not depend on the number of jobs. Throws what `sitting.read` throws.
Rollup roll_up(std::span<const intake::Input> inputs, const RollupOptions& options);

/// Something that was given could not be counted: there is a finding of error severity.
bool left_something_out(const Rollup& rollup);

}  // namespace giamsat::rollup
