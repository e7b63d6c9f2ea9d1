// SPDX-License-Identifier: MIT
// An example of any target, made from the programme alone: a plan or report that just meets it, and one that misses it
// by one.
#pragma once

#include "explain/example.hpp"
#include "programme/programme.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace giamsat::explain {

struct TargetExample {
    programme::UnitIndex unit = programme::no_unit;       ///< the unit whose target it is
    programme::UnitIndex file_unit = programme::no_unit;  ///< the sender of the files: the unit, or the one above it
    std::optional<text::Period> rolled_up;   ///< the period of the roll-up that shows it; none: validate does
    std::optional<target::Status> fails_as;  ///< the status of `fails` in that roll-up; not always missed
    std::vector<ExampleFile> fails;          ///< as many as `passes`, in the same order, under the same names
    std::vector<ExampleFile> passes;
};

/// An example with more units than this would be too long to read.
inline constexpr std::ptrdiff_t most_units_in_example = 12;

/// Without files if the roster has too few units to meet the target, or if too many would have to be shown. Comments
/// are in that language.
TargetExample target_example(const programme::Programme& programme, programme::TargetIndex target,
                             text::Language language);

}  // namespace giamsat::explain
