// SPDX-License-Identifier: MIT
// The setting of a target's example: unit, file and days.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <optional>
#include <vector>

namespace giamsat::explain {

struct Scene {
    const programme::Programme* programme = nullptr;
    const programme::Target* target = nullptr;
    text::Language language = text::Language::vi;
    programme::UnitIndex unit = programme::no_unit;  ///< the unit whose target it is
    programme::UnitIndex file_unit =
        programme::no_unit;  ///< the sender of the file: the unit, or a superior with an entry for it
    programme::Duty::Kind kind = programme::Duty::Kind::plan;
    text::Period period;  ///< of the file; a plan's is the year
    text::Date day;       ///< on which a report's activities happen
    std::optional<text::Period>
        rolled_up;  ///< the period that a roll-up must cover to judge the target; none: the file alone is enough

    bool is_plan() const { return kind == programme::Duty::Kind::plan; }
    /// The windows of the activities in the file: the target's, or those of a required target if they are finer.
    std::vector<text::Days> windows() const;
    /// The required targets that count the same activities.
    std::vector<const programme::Target*> required_alike() const;
};

/// None if the roster has no unit to which the target applies.
std::optional<Scene> scene_of(const programme::Programme& programme, const programme::Target& target,
                              text::Language language);
/// The same file, for another target of the same unit.
Scene scene_for(const Scene& scene, const programme::Target& other);

}  // namespace giamsat::explain
