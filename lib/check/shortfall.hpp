// SPDX-License-Identifier: MIT
// The targets that one file misses, for each unit in it, and how to fix that.
#pragma once

#include "check/context.hpp"

#include <optional>
#include <span>
#include <vector>

namespace giamsat::check {

/// A unit whose targets are judged by a file.
struct JudgedUnit {
    programme::UnitIndex unit = programme::no_unit;
    const submission::Entry* entry = nullptr;  ///< null if only `each_unit` covers it
    const yaml::Node* where = nullptr;         ///< the mapping in which to report something absent
    std::vector<submission::Activity>
        planned;          ///< in a plan: including those of each_unit, and `every` replaced by one activity in each cut
    bool is_own = false;  ///< the file's own unit
    bool from_plan = false;

    /// The unit's activities according to the file.
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
    bool absent = false;                        ///< nothing is there: the same reason in every unit
    std::optional<finding::Severity> severity;  ///< if milder than the target's need implies
};

// One judge for each family of measures; each returns the shortfalls; empty if the target is met or this file cannot
// judge it.
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
