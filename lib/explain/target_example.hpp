// SPDX-License-Identifier: MIT
// An example of any target, made from the programme alone: a plan or a report that just meets it, and one that misses
// it by one.
#pragma once

#include "explain/example.hpp"
#include "programme/programme.hpp"
#include "text/message.hpp"

#include <optional>
#include <vector>

namespace giamsat {

struct TargetExample {
    UnitIndex unit = no_unit;         ///< whose files they are
    std::optional<Period> rolled_up;  ///< the period of the roll-up that shows it; none: validate does
    std::vector<ExampleFile> fails;
    std::vector<ExampleFile> passes;
};

/// Empty where the roster has no unit, or not enough of them, to meet the target. Comments are in that language.
TargetExample target_example(const Programme& programme, int target, Language language);

}  // namespace giamsat
