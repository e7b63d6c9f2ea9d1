// SPDX-License-Identifier: MIT
#pragma once

#include "intake/input.hpp"
#include "programme/programme.hpp"
#include "submission/register.hpp"

namespace giamsat::intake {

/// What every command that reads many files reads them by. What it points to outlives the run.
struct Sitting {
    const programme::Programme* programme = nullptr;
    text::Date as_of;
    const submission::Register* received = nullptr;  ///< the register of receipt, if the office keeps one
    unsigned jobs = 1;
    ReadFile read;
};

}  // namespace giamsat::intake
