// SPDX-License-Identifier: MIT
// Fingerprints by which a server recognises a finding after the file around it has changed.
#pragma once

#include "finding/finding.hpp"

#include <map>
#include <string>

namespace giamsat::report {

/// Gives each finding of a run its fingerprint; call it in the order of the findings.
class SarifFingerprints {
public:
    /// Made from the rule, file and unit, the place without line numbers and list positions, and the text of the line;
    /// a number at its end distinguishes findings that are equal in all that. Independent of the language.
    std::string of(const finding::Finding& finding);

private:
    std::map<std::string, int> seen_;
};

}  // namespace giamsat::report
