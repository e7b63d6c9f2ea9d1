// SPDX-License-Identifier: MIT
// `giamsat validate`: many files, checked in parallel, reported as one value.
#pragma once

#include "intake/sitting.hpp"
#include "intake/validation.hpp"

#include <span>
#include <string>
#include <vector>

namespace giamsat::intake {

/// What goes into the result besides the files, and what of it is shown.
struct Beside {
    std::vector<finding::Finding> findings;  ///< in the programme: they count as those in any other file do
    std::vector<text::Bilingual> missing;    ///< named files and directories that do not exist, in words
    Selection selection;
};

/// Checks every file. If nothing is missing and there was no plan or report of the programme to check, that is what is
/// missing. The result is the same whatever the number of jobs; memory use grows with the number of findings, not with
/// the number of files. Throws what `sitting.read` throws.
Validation validate(std::span<const Input> inputs, const Sitting& sitting, Beside beside);

/// The programme is faulty, and nothing was checked: its file stands in the list of files.
Validation validate_programme(const std::string& file, std::vector<finding::Finding> findings, text::Date as_of);

}  // namespace giamsat::intake
