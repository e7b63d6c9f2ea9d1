// SPDX-License-Identifier: MIT
// The numbers of a unit's whole subtree for a period: a pure value that every output is made from.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "target/status.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::rollup {

enum class SubmissionState { on_time, late, received, draft, invalid, awaited, missing };

/// A number over units: how many of them it comes from.
struct Total {
    std::optional<std::int64_t> value;  ///< none where nobody stated it: unknown, not 0
    int reported = 0;                   ///< units with a value
    friend bool operator==(const Total&, const Total&) = default;
};

/// One figure of one unit's subtree, in the period and in the programme year to the period's end.
struct FigureRow {
    programme::UnitIndex unit = programme::no_unit;
    programme::FieldIndex field;
    Total period;
    Total year;
    int expected = 0;  ///< units of the figure's level that are open at the period's end
};

/// The figures of the rolled-up unit for one of the periods by which its numbers come.
struct TrendPoint {
    text::Period period;             ///< a month, where reports come by the month
    std::vector<FigureRow> figures;  ///< by field; `year` goes to this period's end
};

/// The figures of the rolled-up unit for the same period of an earlier year, as an earlier roll-up gave them.
struct YearBefore {
    text::Period period;
    std::vector<FigureRow> figures;  ///< those that the programme has, too
};

/// One target of one unit.
struct TargetRow {
    programme::UnitIndex unit = programme::no_unit;
    programme::TargetIndex target;
    std::optional<double> value;  ///< a count, or a percentage (0–100, cut to two decimals)
    std::optional<double> threshold;
    target::Status status = target::Status::unknown;
};

/// One submission that is owed.
struct SubmissionRow {
    programme::UnitIndex unit = programme::no_unit;
    programme::DutyIndex duty;
    text::Period period;
    SubmissionState state = SubmissionState::missing;
    std::optional<text::Date> submitted;  ///< first; without a file: as the register of receipt has it
    std::optional<int> days_late;         ///< 0 where in time; none where there is no due date or nothing was received
    int revision = 0;                     ///< 0 where there is no file
    std::string file;
    std::string sha256;
    std::vector<std::string> twins;  ///< the other files of the same revision; where there are any, none counts
};

/// One activity that was counted, with where it was stated.
struct ActivityRow {
    programme::UnitIndex unit = programme::no_unit;
    submission::Activity activity;
    std::string file;
    int line = 0;
};

/// One file that was read, and whether it counts.
struct SourceRow {
    std::string file;
    std::optional<programme::Duty::Kind> kind;
    programme::UnitIndex unit = programme::no_unit;
    std::optional<text::Period> period;
    int revision = 0;
    std::string sha256;
    bool counted = false;
    text::Bilingual why_not;  ///< empty where counted
    bool stands = false;      ///< it counts, or may be compared with what does
    bool is_fault = false;    ///< it does not count for a reason that somebody may want to mend: a draft, say
};

/// Which file a unit's numbers for one of its source periods come from.
struct StatementRow {
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    std::size_t source = 0;  ///< an index into Rollup::sources
};

/// One of the things for which a target is not met.
struct Cause {
    enum class Kind {
        not_reported,  ///< the unit's submission for the period is not there, or lacks the figures
        late,          ///< the unit's submission for the period came `value` days late
        window,        ///< in that period the unit came to `value` of `asked`
        share,         ///< in that period the unit's part is `value` and its whole `asked`
        target,        ///< the unit does not meet another target, on which this one rests
        unit,          ///< the unit should be among the subjects, or has too few
        name,          ///< the partner or document of that name is not there
    };
    std::size_t row = 0;  ///< an index into Rollup::targets
    Kind kind = Kind::window;
    programme::UnitIndex unit = programme::no_unit;
    std::optional<text::Period> period;
    programme::TargetIndex target;
    std::optional<target::Status> status;  ///< how the unit stands to that target
    std::string name;
    std::optional<std::int64_t> value;
    std::optional<std::int64_t> asked;
};

/// A figure that an earlier roll-up of the same unit and period gave otherwise.
struct Change {
    enum class Column { period, year };
    std::string unit;  ///< ids: the earlier roll-up may have had what this one lacks
    std::string figure;
    Column column = Column::period;
    Total was;
    Total is;
    std::vector<std::string> files;  ///< that the number comes from and that the earlier one did not have
    std::vector<std::string> gone;   ///< that the earlier one had, without one in their place
};

struct Rollup {
    const programme::Programme* programme = nullptr;  ///< outlives the roll-up
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    text::Date as_of;
    std::vector<SubmissionRow> submissions;
    std::vector<FigureRow> figures;  ///< by unit in roster order, then by field
    std::vector<TrendPoint> trend;   ///< the year to the period's end; empty unless it was asked for
    std::optional<YearBefore> year_before;
    std::vector<TargetRow> targets;  ///< by unit in roster order, then by target
    std::vector<ActivityRow> activities;
    std::vector<SourceRow> sources;
    std::vector<StatementRow> statements;  ///< by unit in roster order, then by period
    std::vector<finding::Finding> findings;
    /// By row of targets: why each is missed, behind or unknown. None where it was not asked for.
    std::optional<std::vector<Cause>> causes;
    /// By unit in roster order, figure and column. None where nothing was compared.
    std::optional<std::vector<Change>> changes;
};

}  // namespace giamsat::rollup
