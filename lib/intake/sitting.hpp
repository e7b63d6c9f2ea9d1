// SPDX-License-Identifier: MIT
#pragma once

#include "intake/input.hpp"
#include "programme/programme.hpp"
#include "submission/register.hpp"

namespace giamsat::intake {

/// The parameters of every command that reads many files. The objects it points to must outlive the run.
struct Sitting {
    const programme::Programme* programme = nullptr;
    text::Date as_of;
    const submission::Register* received = nullptr;  ///< the register of receipt, if the office keeps one
    unsigned jobs = 1;
    ReadFile read;
};

}  // namespace giamsat::intake
