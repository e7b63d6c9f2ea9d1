// SPDX-License-Identifier: MIT
// What a file says that may be counted. What cannot be trusted is left out, and the smallest thing is: a group of
// figures or an activity with an error in it, an entry whose unit is wrong.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace giamsat::intake {

struct AcceptedFigure {
    programme::FieldIndex field;
    std::int64_t value = 0;
    text::Range place;
};

/// What a file says of one unit.
struct AcceptedEntry {
    programme::UnitIndex unit = programme::no_unit;
    std::string pointer;  ///< of the entry in its file; empty for the file's own unit
    std::vector<AcceptedFigure> figures;
    std::vector<submission::Activity> activities;          ///< in a plan, with each `every` spread over the year
    std::vector<programme::KindIndex> kinds_not_arisen;    ///< kinds of activity that are said not to have arisen
    std::vector<programme::GroupIndex> groups_not_arisen;  ///< groups of figures that are
    std::vector<text::Range> where_not_arisen;             ///< where each of those is said

    const AcceptedFigure* figure(programme::FieldIndex field) const;
};

struct Accepted {
    std::string file;
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    int in_charge = 0;
    std::vector<std::string> basis;
    int funding = 0;
    /// The unit's own entry, then its subordinates' at every depth, but for those that only hold others'. In a plan
    /// each direct subordinate that `each_unit` plans for has one.
    std::vector<AcceptedEntry> entries;
};

class Untrusted;

/// The file's own entry, where its unit exists, then its subordinates' at every depth. An entry whose unit is wrong is
/// left out with all that is below it; so are both of two for one unit.
std::vector<const submission::Entry*> trusted_entries(const programme::Programme& programme,
                                                      const submission::Submission& submission);
bool is_trusted(const submission::Activity& activity, const Untrusted& untrusted);

/// What may be counted of a file whose header could be read. `findings` are all that was found in it.
Accepted accept(const programme::Programme& programme, std::string file, const submission::Submission& submission,
                std::span<const finding::Finding> findings);

/// The figure as it is stated, 0 where its group is said not to have arisen; none where it is unknown.
std::optional<std::int64_t> value_of(const programme::Programme& programme, const AcceptedEntry& entry,
                                     programme::FieldIndex field);

}  // namespace giamsat::intake
