// SPDX-License-Identifier: MIT
// What one file says of its targets: for each unit that it speaks of, which targets fall short, and how to mend that.
#pragma once

#include "check/context.hpp"

#include <optional>
#include <span>
#include <vector>

namespace giamsat::check {

/// A unit whose targets are judged by a file.
struct JudgedUnit {
    programme::UnitIndex unit = programme::no_unit;
    const submission::Entry* entry = nullptr;  ///< null where only `each_unit` speaks of it
    const yaml::Node* where = nullptr;         ///< the mapping in which something may be absent
    std::vector<submission::Activity>
        planned;          ///< in a plan: with each_unit's, and `every` replaced by one in each cut
    bool is_own = false;  ///< the file's own unit
    bool from_plan = false;

    /// What the file says that the unit does.
    std::span<const submission::Activity> activities() const {
        if (from_plan) return planned;
        return entry == nullptr ? std::span<const submission::Activity>{}
                                : std::span<const submission::Activity>(entry->activities);
    }
};

/// A target that is not met.
struct Shortfall {
    finding::Place place;
    text::Bilingual message;
    text::Bilingual hint;
    finding::Quantity actual;
    finding::Quantity expected;
    bool absent = false;                        ///< nothing is there: the same reason wherever it is absent
    std::optional<finding::Severity> severity;  ///< where it is milder than the target's need says
};

// One judge for each family of measures; each returns what falls short, empty where the target is met or is not to be
// judged by this file.
std::vector<Shortfall> judge_activities(const Context& context, const programme::Target& target,
                                        const JudgedUnit& unit);
std::vector<Shortfall> judge_figures(const Context& context, const programme::Target& target, const JudgedUnit& unit);
std::vector<Shortfall> judge_header(const Context& context, const programme::Target& target,
                                    const programme::measure::Header& header, const JudgedUnit& unit);
std::vector<Shortfall> judge_submitted(const Context& context, const programme::Target& target, const JudgedUnit& unit);

/// The last day in time of the submission that the target asks for; none if the file is not that submission. A day that
/// is not kept is a shortfall without words: they depend on the earlier revisions.
std::optional<text::Date> last_day_asked(const Context& context, const programme::Target& target,
                                         const JudgedUnit& unit);

}  // namespace giamsat::check
