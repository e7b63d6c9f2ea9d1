// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"

namespace giamsat::target {

/// The single files in which a target is judged. In addition, every target has a status in roll-ups.
struct WhereJudged {
    bool in_plan = false;
    bool in_month = false;  ///< in a monthly report by itself
};

WhereJudged where_judged(const programme::Programme& programme, const programme::Target& target);

}  // namespace giamsat::target
