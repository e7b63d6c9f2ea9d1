// SPDX-License-Identifier: MIT
// What can be found in a file: one rule, with all that is said of it.
#pragma once

#include "finding/family.hpp"
#include "text/message.hpp"

#include <string_view>

namespace giamsat::finding {

enum class Severity { notice, warning, error };

/// One rule. A rule that has two severities names the graver one; the check says when it is milder.
struct Rule {
    std::string_view id;
    Severity severity;
    text::Message title;  ///< when it applies, as a phrase
    text::Message guide;  ///< why it is asked, and what to do; sentences
    Family family = family_of(id);
};

}  // namespace giamsat::finding
