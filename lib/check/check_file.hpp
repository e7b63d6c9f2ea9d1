// SPDX-License-Identifier: MIT
// All checks that need only one file.
#pragma once

#include "check/judged_targets.hpp"
#include "check/missing_entries.hpp"
#include "finding/finding.hpp"
#include "submission/register.hpp"
#include "submission/submission.hpp"
#include "yaml/faults.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::check {

/// What a file turned out to be.
enum class FileNature {
    submission,       ///< a plan or report of this programme
    other_programme,  ///< a plan or report of another programme: not checked further
    passed_over,      ///< a programme or workspace
    foreign,          ///< a YAML file that is not a giamsat file
    misnamed,         ///< not read: its name is not that of a plan or report
    unreadable,       ///< could not be read to the end as YAML
};

/// One file, read and checked. Keeps the text and the tree that `submission` points into.
struct FileCheck {
    std::string name;
    std::string bytes;
    yaml::Document document;
    FileNature nature = FileNature::unreadable;
    std::optional<programme::Duty::Kind> kind;  ///< if the `giamsat` line says so
    std::string unit;                           ///< roster id, empty if unknown
    std::string unit_name;
    /// Set if the header (giamsat, programme, unit, a report's period) could be read.
    std::optional<submission::Submission> submission;
    std::vector<finding::Finding> findings;  ///< in no order; what follows is not among them
    std::optional<MissingEntries> missing;
    JudgedTargets targets;
    bool draft_left_to_target = false;  ///< it has no date of submission, and only a target says so
    yaml::Faults faults;                ///< what of the tree cannot be counted
};

/// What a file is checked against; the objects pointed to must outlive the check.
struct CheckOptions {
    const programme::Programme* programme = nullptr;
    text::Date as_of;                                ///< matters only for a plan that has not been submitted
    const submission::Register* received = nullptr;  ///< the register of receipt, if there is one
};

/// Checks the file by itself: text, structure, units, dates, activities, figures, targets. Does not throw whatever the
/// file contains.
FileCheck check_file(const CheckOptions& options, std::string name, std::string bytes);

/// All that was found in the file by itself, but for its targets.
std::vector<finding::Finding> findings_of(const programme::Programme& programme, const FileCheck& file);

}  // namespace giamsat::check
