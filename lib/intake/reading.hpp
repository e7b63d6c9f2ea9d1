// SPDX-License-Identifier: MIT
// From files to what is kept of each: the tree of a file is dropped as soon as it has been distilled.
#pragma once

#include "check/check_file.hpp"
#include "intake/accepted.hpp"
#include "intake/sitting.hpp"
#include "intake/standing.hpp"

#include <optional>
#include <span>
#include <vector>

namespace giamsat::intake {

/// What is kept of one file.
struct Distilled {
    Identity identity;
    check::FileNature nature = check::FileNature::unreadable;
    std::optional<programme::Duty::Kind> kind;
    programme::UnitIndex unit = programme::no_unit;
    std::optional<Accepted> accepted;        ///< where the header could be read
    bool undated = false;                    ///< no date of submission is written, not even one that cannot be read
    std::vector<finding::Finding> findings;  ///< without those of targets, which are statuses in a roll-up
};

/// Reads and checks the files on sitting.jobs threads; the result is in their order. Throws what sitting.read throws.
std::vector<Distilled> read_all(std::span<const Input> inputs, const Sitting& sitting);

}  // namespace giamsat::intake
