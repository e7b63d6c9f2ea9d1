// SPDX-License-Identifier: MIT
// Decides which report provides a unit's numbers for a period: its entry in its superior's file if there is one,
// otherwise its own file; never both.
#pragma once

#include "intake/accepted.hpp"
#include "programme/programme.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace giamsat::intake {

/// What one unit reports for one period, and the file that contains it.
struct Statement {
    const Accepted* file = nullptr;
    const AcceptedEntry* entry = nullptr;

    explicit operator bool() const { return entry != nullptr; }
};

/// A unit's statement for one period is in two files.
struct StatedTwice {
    Statement counted;
    Statement other;
};

/// The period of a source report: its label, and the days it covers under the programme's month rule.
struct SourcePeriod {
    text::Period label;
    text::Days covered;
};

/// How the year is divided into source reports of a unit, its own or its superior's; none if it has none.
std::optional<text::Cut> source_cut(const programme::Programme& programme, programme::UnitIndex unit);

/// The source reports of all units. Points into the given files, which must outlive it.
class Sources {
public:
    /// `files`: every file that counts, in any order.
    Sources(const programme::Programme& programme, std::span<const Accepted* const> files);

    const programme::Programme& programme() const { return programme_; }
    /// The periods of the year for which the unit has source reports, in order; empty if the programme marks no
    /// submission owed by it or by a superior as source.
    std::span<const SourcePeriod> periods(programme::UnitIndex unit) const;
    /// The unit's statement for periods(unit)[index].
    Statement statement(programme::UnitIndex unit, std::size_t index) const;
    /// Whether the report is due for the unit, its period ends by `until`, and it or the unit's entry in it is missing.
    bool is_gap(programme::UnitIndex unit, std::size_t index, text::Date until) const;
    /// Whether there is a gap among the reports that cover some of the days. Also true if the unit has no source
    /// reports.
    bool has_gap(programme::UnitIndex unit, const text::Days& days, text::Date until) const;
    /// Whether every report that covers some of the days is for a period that ends by `until`: nothing more can be
    /// reported.
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
