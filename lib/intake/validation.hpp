// SPDX-License-Identifier: MIT
// What `giamsat validate` comes to: a value that every output is made from.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::intake {

struct CheckedFile {
    std::string file;
    std::optional<programme::Duty::Kind> kind;
    std::string unit;    ///< roster id, empty if unknown
    std::string period;  ///< ISO label, empty if unknown
    int revision = 0;    ///< 0 if unknown
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
        nullptr;  ///< must outlive this; null if it is faulty and nothing was checked
    text::Date as_of;
    std::vector<CheckedFile> files;          ///< plans, reports and unreadable files, sorted by name
    std::vector<finding::Finding> findings;  ///< sorted
    Summary summary;
    std::vector<text::Bilingual> missing;  ///< what was to be checked and is not there, in words
};

/// Which findings are shown.
struct Selection {
    std::vector<std::string> only;     ///< rule ids; empty: all rules
    std::vector<std::string> ignored;  ///< rule ids
};

/// The validation with the findings that are selected, and with all numbers; those not selected are counted in
/// `summary.ignored` and nowhere else.
Validation summed(Validation validation, const Selection& selection);

}  // namespace giamsat::intake
