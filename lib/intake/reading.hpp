// SPDX-License-Identifier: MIT
// From files to what is kept of each: the one way in which any command reads plans and reports.
#pragma once

#include "check/check_file.hpp"
#include "intake/kept_file.hpp"
#include "intake/sitting.hpp"

#include <span>
#include <vector>

namespace giamsat::intake {

/// What becomes of the files: each is checked for itself, or they are added up.
enum class Purpose { check, add_up };

/// Reads and checks one file. One whose name does not end as that of a plan or report must is refused unread. Throws
/// what sitting.read throws.
check::FileCheck read_and_check(const Input& input, const Sitting& sitting);

/// Reads and checks the files on sitting.jobs threads; the result is sorted by name, whatever the number of jobs. The
/// tree of a file is dropped as soon as it is known what to keep. To be checked, nothing is accepted of a file; to be
/// added up, its targets are dropped: in a roll-up they are statuses; of one that was sent after sitting.as_of only the
/// identity is kept. Throws what sitting.read throws.
std::vector<KeptFile> read_all(std::span<const Input> inputs, const Sitting& sitting, Purpose purpose);

}  // namespace giamsat::intake
