// SPDX-License-Identifier: MIT
// The part of a file that may be counted. As little as possible is left out: a group of figures or an activity with an
// error in it, an entry with a wrong unit.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "yaml/faults.hpp"

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

/// What a file reports about one unit.
struct AcceptedEntry {
    programme::UnitIndex unit = programme::no_unit;
    std::string pointer;  ///< of the entry in its file; empty for the file's own unit
    text::Range place;    ///< of its unit's name
    std::vector<AcceptedFigure> figures;
    std::vector<submission::Activity> activities;          ///< in a plan, each `every` is spread over the year
    std::vector<programme::KindIndex> kinds_not_arisen;    ///< kinds of activity under `none_arose`
    std::vector<programme::GroupIndex> groups_not_arisen;  ///< groups of figures under `none_arose`
    std::vector<text::Range> where_not_arisen;             ///< the place of each of those

    const AcceptedFigure* figure(programme::FieldIndex field) const;
};

struct Accepted {
    std::string file;
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    bool only_compared = false;  ///< see submission::is_beside_source
    int in_charge = 0;
    std::vector<std::string> basis;
    int funding = 0;
    /// The unit's own entry, then its subordinates' at every depth, except those of a report that state nothing. In a
    /// plan each direct subordinate for which `each_unit` plans has one.
    std::vector<AcceptedEntry> entries;
};

/// The file's own entry, then its subordinates' at every depth. An entry whose unit is wrong is left out; below a
/// subordinate's, so is all that is in it.
std::vector<const submission::Entry*> trusted_entries(const submission::Submission& submission,
                                                      const yaml::Faults& faults);
bool is_trusted(const submission::Activity& activity, const yaml::Faults& faults);

/// What may be counted of a file whose header could be read. `faults` is what of its tree cannot be counted.
Accepted accept(const programme::Programme& programme, std::string file, const submission::Submission& submission,
                const yaml::Faults& faults);

/// The reported figure, or 0 if its group is under `none_arose`; none if it is unknown.
std::optional<std::int64_t> value_of(const programme::Programme& programme, const AcceptedEntry& entry,
                                     programme::FieldIndex field);

}  // namespace giamsat::intake
