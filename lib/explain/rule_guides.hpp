// SPDX-License-Identifier: MIT
// What to do about each rule: the fuller text of `giamsat explain RULE`, beside the table of rules.
#pragma once

#include "text/message.hpp"

#include <string_view>

namespace giamsat::explain {

struct RuleGuide {
    std::string_view rule;
    text::Message mend;  ///< why it is asked, and how to mend it; sentences
};

/// The guide of that rule; every rule of the table has one.
const RuleGuide& guide_of(std::string_view rule);

}  // namespace giamsat::explain
