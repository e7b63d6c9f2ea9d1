// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace giamsat::intake {

/// The finding is of a target: what is stated can be trusted, it only falls short.
bool is_of_target(std::string_view rule);

/// Where in a file there are errors for which a number may not be counted.
class Untrusted {
public:
    /// Targets that are not met and control totals that differ keep no number out.
    explicit Untrusted(std::span<const finding::Finding> findings);

    /// There is such an error inside the range.
    bool inside(const text::Range& range) const;

private:
    std::vector<text::Range> errors_;  // by start
};

}  // namespace giamsat::intake
