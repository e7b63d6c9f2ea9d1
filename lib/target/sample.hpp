// SPDX-License-Identifier: MIT
// An example of an activity by which a target is just met, or missed by one.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::target {

/// Whose activity it is, and whether it is to be enough.
struct Sampling {
    const programme::Programme& programme;
    const programme::Target& target;
    programme::UnitIndex unit = programme::no_unit;
    text::Days window;                             ///< in which those exist whom the activity names
    text::Language language = text::Language::vi;  ///< of made-up names
    bool falls_short = false;                      ///< by one

    const programme::Expectation& expect() const { return target.expect; }
    std::int64_t asked() const { return programme::asked_of(target.expect, unit); }
};

/// What the activity states beside what is selected (its kind, form, topic …) and its time.
struct Sample {
    std::int64_t count = 1;  ///< 0: it is not there at all
    std::optional<std::int64_t> participants;
    std::optional<std::int64_t> days;
    std::vector<submission::Subject> subjects;
    std::vector<std::string> partners;

    bool has_lists() const { return !subjects.empty() || !partners.empty(); }
    bool has_details() const { return has_lists() || participants || days; }
};

/// For targets that count activities; for others one that states nothing.
Sample sample(const Sampling& sampling);

}  // namespace giamsat::target
