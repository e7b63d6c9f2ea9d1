// SPDX-License-Identifier: MIT
// `giamsat validate`: many files, checked in parallel, reported as one value.
#pragma once

#include "finding/finding.hpp"
#include "intake/sitting.hpp"
#include "programme/programme.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace giamsat::intake {

struct CheckedFile {
    std::string file;
    std::optional<programme::Duty::Kind> kind;
    std::string unit;    ///< roster id, empty where it is not known
    std::string period;  ///< ISO label, empty where it is not known
    int revision = 0;    ///< 0 where it is not known
    int errors = 0;
    bool unreadable = false;
};

struct Summary {
    int files = 0;
    int unreadable = 0;
    int errors = 0;
    int warnings = 0;
    int notices = 0;
    int ignored = 0;
};

struct Validation {
    const programme::Programme* programme =
        nullptr;  ///< outlives this; null where it is faulty and nothing was checked
    text::Date as_of;
    std::vector<CheckedFile> files;          ///< plans, reports and unreadable files, sorted by name
    std::vector<finding::Finding> findings;  ///< sorted
    Summary summary;
    std::vector<text::Bilingual> missing;  ///< what was to be checked and is not there, in words
    bool nothing_checked = false;          ///< there was no plan or report of this programme and nothing unreadable
};

/// Counts the files and findings.
Summary summary_of(const Validation& validation);

/// Checks every file. The result is the same whatever the number of jobs; memory does not grow with the number of
/// files, only with what is found in them. Throws what `sitting.read` throws.
Validation validate(std::span<const Input> inputs, const Sitting& sitting);

}  // namespace giamsat::intake
