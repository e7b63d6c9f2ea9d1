// SPDX-License-Identifier: MIT
#pragma once

#include "check/input.hpp"
#include "check/register.hpp"
#include "rollup/rollup.hpp"

#include <span>

namespace giamsat {

struct RollupOptions {
    const Programme* programme = nullptr;
    UnitIndex unit = no_unit;
    Period period;
    Date as_of;
    unsigned jobs = 1;
    ReadFile read;
    bool explain = false;                ///< works out the causes, too
    bool trend = false;                  ///< works out Rollup::trend, too
    const Register* received = nullptr;  ///< the register of receipt, where there is one
};

/// Rolls the files up for one unit's subtree and one period (month, quarter, half or year of the programme year).
/// The result is the same whatever the number of jobs. Throws what `read` throws.
Rollup roll_up(std::span<const Input> inputs, const RollupOptions& options);

/// Something that was given could not be counted: a finding of error severity that is not a target's.
bool left_something_out(const Rollup& rollup);

}  // namespace giamsat
