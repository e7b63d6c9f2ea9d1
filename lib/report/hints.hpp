// SPDX-License-Identifier: MIT
// Commands that a text tells people to run. Whoever has commands (cli) says how they are typed in this run, so that
// they find the same files and programme; without that no text tells of any.
#pragma once

#include "text/message.hpp"
#include "text/period.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace giamsat::report {

/// A command is empty if there is none.
struct Hints {
    using About = std::function<std::string(std::string_view id)>;
    using OfPeriod = std::function<std::string(const text::Period& period, std::string_view unit)>;

    /// Explains a rule: those are the same for every programme.
    About explain_rule = [](std::string_view) { return std::string(); };
    /// Explains a target of the programme at hand.
    About explain_target = [](std::string_view) { return std::string(); };
    /// Shows the findings of files.
    std::string validate = {};
    /// What is typed after the program's name to check an example, or to roll it up: for a unit, or for all (empty).
    std::string check_example = {};
    OfPeriod roll_up_example = [](const text::Period&, std::string_view) { return std::string(); };
    /// What is added to a roll-up to see why targets are not met, or to have a workbook.
    std::string with_causes = {};
    text::Bilingual as_workbook = {};
};

}  // namespace giamsat::report
