// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"

namespace giamsat::target {

/// Where a target is held against what a unit says. Every target has a status in roll-ups.
struct WhereJudged {
    bool in_plan = false;
    bool in_month = false;  ///< in a month's report by itself
};

WhereJudged where_judged(const programme::Programme& programme, const programme::Target& target);

}  // namespace giamsat::target
