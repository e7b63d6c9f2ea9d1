// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"

namespace giamsat {

/// Where a target is held against what a unit says. Every target has a status in roll-ups.
struct WhereJudged {
    bool in_plan = false;
    bool in_month = false;  ///< in a month's report by itself
};

WhereJudged where_judged(const Programme& programme, const Target& target);

}  // namespace giamsat
