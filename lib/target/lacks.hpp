// SPDX-License-Identifier: MIT
// What one file lacks of the activities that a target counts, in the words of a finding.
#pragma once

#include "finding/finding.hpp"
#include "target/judged.hpp"
#include "text/message.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace giamsat::target {

/// What a file says of one unit's activities, and the windows in which they are held against the target.
struct Lacking {
    const programme::Programme& programme;
    const programme::Target& target;
    programme::UnitIndex unit;  ///< whose activities they are
    text::Bilingual file;       ///< "kế hoạch"
    bool is_plan = false;
    std::span<const submission::Activity> activities;
    std::span<const Window> windows;
    const Window& failing;  ///< the first of them that fails

    /// The first activity that matches and lies in the failing window; null if there is none.
    const submission::Activity* first_there() const;
};

struct Lack {
    const submission::Activity* activity = nullptr;  ///< at which it is said; null: at what would have them
    std::string_view key{};                          ///< of the activity
    bool at_value = false;                           ///< at the key's value
    text::Bilingual message;
    text::Bilingual hint;
    finding::Quantity actual;
    finding::Quantity expected;
    bool absent = false;  ///< nothing is there
};

/// Empty if there is nothing to be said: each of none is enough.
std::vector<Lack> lacks(const Lacking& lacking);

/// Of a target that adds up amounts of activities: each of them that counts for it but does not state its amount.
std::vector<Lack> amounts_left_out(const programme::Programme& programme, const programme::Target& target,
                                   programme::UnitIndex unit, std::span<const submission::Activity> activities);

/// That there are too few activities, whatever is measured of them.
Lack too_few_activities(const Lacking& lacking);

}  // namespace giamsat::target
