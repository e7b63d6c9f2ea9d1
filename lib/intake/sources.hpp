// SPDX-License-Identifier: MIT
// Which report a unit's numbers for a period come from: its entry in its superior's file where there is one, else its
// own file; never both.
#pragma once

#include "intake/accepted.hpp"
#include "programme/programme.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace giamsat::intake {

/// What one unit states for one period, and the file that says it.
struct Statement {
    const Accepted* file = nullptr;
    const AcceptedEntry* entry = nullptr;

    explicit operator bool() const { return entry != nullptr; }
};

/// A unit's statement for one period stands in two files.
struct StatedTwice {
    Statement counted;
    Statement other;
};

/// The period of a source report: its label's days, and those that it covers under the programme's month rule.
struct SourcePeriod {
    text::Period label;
    text::Days covered;
};

/// How the year is cut into the source reports of a unit, its own or its superior's; none where it has none.
std::optional<text::Cut> source_cut(const programme::Programme& programme, programme::UnitIndex unit);

/// The source reports of all units. Points into the files that it was made from.
class Sources {
public:
    /// `files`: every file that stands and counts, in any order.
    Sources(const programme::Programme& programme, std::span<const Accepted* const> files);

    const programme::Programme& programme() const { return programme_; }
    /// The periods of the year for which the unit's source reports come, in order; empty where the programme marks no
    /// submission as source that it or a superior of it owes.
    std::span<const SourcePeriod> periods(programme::UnitIndex unit) const;
    /// The unit's statement for periods(unit)[index].
    Statement statement(programme::UnitIndex unit, std::size_t index) const;
    /// The report is owed for the unit, its period ends by `until`, and it or the unit's entry in it is not there.
    bool is_gap(programme::UnitIndex unit, std::size_t index, text::Date until) const;
    /// There is a gap among the reports that cover some of the days. True, too, where the unit has no source reports.
    bool has_gap(programme::UnitIndex unit, const text::Days& days, text::Date until) const;
    /// Every report that covers some of the days is for a period that ends by `until`: there is no more to be told.
    bool has_ended(programme::UnitIndex unit, const text::Days& days, text::Date until) const;
    const std::vector<StatedTwice>& stated_twice() const { return stated_twice_; }

private:
    static constexpr std::size_t no_cut = 4;

    void add(const Accepted& file, const AcceptedEntry& entry);
    bool outranks(const Statement& a, const Statement& b) const;

    const programme::Programme& programme_;
    std::array<std::vector<SourcePeriod>, no_cut> periods_;
    programme::IndexVec<programme::Unit, std::size_t> cuts_;                   // an index into periods_, or no_cut
    programme::IndexVec<programme::Unit, std::vector<Statement>> statements_;  // by period
    std::vector<StatedTwice> stated_twice_;
};

}  // namespace giamsat::intake
