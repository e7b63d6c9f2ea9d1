// SPDX-License-Identifier: MIT
// By what a server knows a finding again when the file around it has changed.
#pragma once

#include "finding/finding.hpp"

#include <map>
#include <string>

namespace giamsat::report {

/// Gives each finding of a run, in their order, its fingerprint.
class SarifFingerprints {
public:
    /// Of the rule, file and unit, the place without line numbers and positions in lists, and the text of the line; a
    /// number at its end tells those apart that are alike in all that. Independent of the language.
    std::string of(const finding::Finding& finding);

private:
    std::map<std::string, int> seen_;
};

}  // namespace giamsat::report
