// SPDX-License-Identifier: MIT
// Where an example of a target plays: of which unit, in which file, on which days.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <optional>
#include <vector>

namespace giamsat {

struct Scene {
    const Programme* programme = nullptr;
    const Target* target = nullptr;
    Language language = Language::vi;
    UnitIndex unit = no_unit;       ///< whose target it is
    UnitIndex file_unit = no_unit;  ///< who sends the file: the unit, or the one above with an entry for it
    Duty::Kind kind = Duty::Kind::plan;
    Period period;  ///< of the file; a plan's is the year
    Date day;       ///< on which a report's activities happen
    std::optional<Period>
        rolled_up;  ///< what a roll-up must cover for the target to be judged; none: the file shows it

    bool is_plan() const { return kind == Duty::Kind::plan; }
    /// The times at which something happens in the file: the target's windows, or those of a target that it requires
    /// where they are finer.
    std::vector<Days> windows() const;
    /// The targets that it requires of the same activities.
    std::vector<const Target*> required_alike() const;
};

/// None where the roster has no unit that the target could be asked of.
std::optional<Scene> scene_of(const Programme& programme, const Target& target, Language language);
/// The same file, for another target of the same unit.
Scene scene_for(const Scene& scene, const Target& other);

}  // namespace giamsat
