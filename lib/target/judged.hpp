// SPDX-License-Identifier: MIT
// How a target of one unit stands, with the windows that say why: the one place for it. What is known goes in as plain
// values; whoever reads reports and plans gathers them.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "target/status_table.hpp"
#include "target/tally.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace giamsat::target {

/// What a target comes to in one of its windows, and how far that is all there will be.
struct Window {
    text::Days days;
    Tally tally;          ///< of a share: part and whole
    bool closed = false;  ///< its days are over, and so are the reports that tell of them
    bool gap = false;     ///< a source report that covers some of it is not there
    bool stated = true;   ///< of figures: at least one unit states them
    bool owed = true;     ///< of figures: there was a report in which at least one unit could
    bool behind = false;  ///< it is open, and has less than it should have by the period's end
};

struct Judged {
    std::vector<Window> windows;
    Status status = Status::unknown;
    std::optional<double> value;
    std::optional<double> threshold;
};

/// The windows for which it is missed, behind or unknown. None for other statuses, and if it has no windows.
std::vector<const Window*> why(const Judged& judged);

/// Windows in which those activities are tallied; nothing is known of reports yet.
std::vector<Window> tallied(const programme::Programme& programme, const programme::Target& target,
                            programme::UnitIndex unit, std::span<const submission::Activity> activities,
                            std::span<const text::Days> windows);

/// What one unit has done and planned by the period's end.
struct Doings {
    programme::UnitIndex unit = programme::no_unit;
    std::vector<submission::Activity> done;
    std::vector<submission::Activity> planned;           ///< activities whose last day is not after the period's end
    std::vector<programme::KindIndex> kinds_not_arisen;  ///< from its plan or a source report
};

/// A target that counts activities. `windows`: all, with what was done tallied.
Judged judge_activities(const programme::Programme& programme, const programme::Target& target, const Doings& doings,
                        std::vector<Window> windows);

/// What the figures of a target come to in the days of a window: as `tally` in `Window` has it.
Tally tally_figures(const programme::Target& target, programme::UnitIndex unit, std::int64_t part, std::int64_t whole);

/// A target that measures figures. `year`: over all windows; `not_arisen`: the unit says so of the figures in it.
Judged judge_figures(const programme::Target& target, programme::UnitIndex unit, std::vector<Window> windows,
                     const Window& year, bool not_arisen);

/// A target that measures units: how each of them stands to what it is to meet.
Judged judge_units(const programme::Target& target, programme::UnitIndex unit, std::span<const Status> units);

/// What the header of a plan states.
struct PlanHeader {
    std::int64_t in_charge = 0;
    std::int64_t funding = 0;
    std::span<const std::string> basis;
};

/// What the target asks of a header, and the documents that are missing in its basis: a text names a document if it
/// contains its number as whole words.
Tally tally_header(const programme::Target& target, programme::UnitIndex unit, const PlanHeader& header);
/// A target on the header of a plan. Without one it is unknown, or none-arose if the unit is excused from planning.
Judged judge_header(const programme::Target& target, programme::UnitIndex unit, const std::optional<PlanHeader>& plan,
                    bool is_excused);

/// A submission that is owed.
struct Sending {
    std::optional<text::Date> sent;
    bool is_first = true;           ///< false: of a later revision only, and the first may have been in time
    std::optional<text::Date> due;  ///< the last day on which it is in time
    text::Date end;                 ///< of its period
};

/// A target on when a unit sent what it owes: the worst of the submissions so far. Without a date each is pending until
/// its due date (or, if there is none, its period's last day), and missed from then on. None-arose if the unit owes
/// none in the year.
Judged judge_submitted(const programme::Target& target, std::span<const Sending> sendings, text::Date as_of,
                       bool owes_in_year);

}  // namespace giamsat::target
