// SPDX-License-Identifier: MIT
// The checked files, as the test cases that a CI server counts.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

struct JUnitCase {
    enum class Outcome { passed, skipped, failure, error };

    std::string name;  ///< the file, or the missing input
    Outcome outcome = Outcome::passed;
    std::string type = {};     ///< the rule of the first finding that fails
    std::string message = {};  ///< the message of that finding, and how many others fail
    std::string details = {};  ///< the findings that fail, as text for people
    std::string output = {};   ///< the others, likewise
};

/// The missing inputs, then the files that were checked or have findings, by name.
std::vector<JUnitCase> junit_cases(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
