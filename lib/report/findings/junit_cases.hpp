// SPDX-License-Identifier: MIT
// What was checked, as the test cases that a CI server counts.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

struct JUnitCase {
    enum class Outcome { passed, skipped, failure, error };

    std::string name;  ///< the file, or what is missing
    Outcome outcome = Outcome::passed;
    std::string type = {};     ///< the rule of the first finding that fails
    std::string message = {};  ///< of that finding, and how many others fail
    std::string details = {};  ///< the findings that fail, as text for people
    std::string output = {};   ///< the others, likewise
};

/// What is missing, then the files that were checked or that something was found in, by name.
std::vector<JUnitCase> junit_cases(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
