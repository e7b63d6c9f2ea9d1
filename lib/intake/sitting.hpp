// SPDX-License-Identifier: MIT
#pragma once

#include "intake/input.hpp"
#include "programme/programme.hpp"
#include "submission/register.hpp"

namespace giamsat {

/// What every command that reads many files reads them by. What it points to outlives the run.
struct Sitting {
    const Programme* programme = nullptr;
    Date as_of;
    const Register* received = nullptr;  ///< the register of receipt, if the office keeps one
    unsigned jobs = 1;
    ReadFile read;
};

}  // namespace giamsat
