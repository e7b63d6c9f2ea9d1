// SPDX-License-Identifier: MIT
// Where an example of a target plays: of which unit, in which file, on which days.
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
    programme::UnitIndex unit = programme::no_unit;  ///< whose target it is
    programme::UnitIndex file_unit =
        programme::no_unit;  ///< who sends the file: the unit, or the one above with an entry for it
    programme::Duty::Kind kind = programme::Duty::Kind::plan;
    text::Period period;  ///< of the file; a plan's is the year
    text::Date day;       ///< on which a report's activities happen
    std::optional<text::Period>
        rolled_up;  ///< what a roll-up must cover for the target to be judged; none: the file shows it

    bool is_plan() const { return kind == programme::Duty::Kind::plan; }
    /// The times at which something happens in the file: the target's windows, or those of a target that it requires
    /// where they are finer.
    std::vector<text::Days> windows() const;
    /// The targets that it requires of the same activities.
    std::vector<const programme::Target*> required_alike() const;
};

/// None where the roster has no unit that the target could be asked of.
std::optional<Scene> scene_of(const programme::Programme& programme, const programme::Target& target,
                              text::Language language);
/// The same file, for another target of the same unit.
Scene scene_for(const Scene& scene, const programme::Target& other);

}  // namespace giamsat::explain
