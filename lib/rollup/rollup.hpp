// SPDX-License-Identifier: MIT
// The numbers of a unit's whole subtree for a period: a plain value from which every output is made.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "target/status.hpp"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::rollup {

enum class SubmissionState { on_time, late, received, draft, invalid, awaited, missing };

/// A number over units, with how many of them contribute to it.
struct Total {
    std::optional<std::int64_t> value;  ///< none if nobody reported it: unknown, not 0
    int reported = 0;                   ///< units with a value
    friend bool operator==(const Total&, const Total&) = default;
};

/// The most source reports of one unit in a year: one a month.
inline constexpr std::size_t most_source_periods = 12;

/// One figure of one unit's subtree, in the period and in the programme year to the period's end.
struct FigureRow {
    programme::UnitIndex unit = programme::no_unit;
    programme::FieldIndex field;
    Total period;
    Total year;
    int expected = 0;  ///< units of the figure's level that are open at the period's end
    /// Of the units that reported it in the column, those that did so in every source report owed for it.
    int period_complete = 0;
    int year_complete = 0;
    /// The unit's own source periods of the year for which it owed the figure and has not reported it; of a `latest`
    /// figure only the last one that it owed. By the order of the year.
    std::bitset<most_source_periods> unstated{};
};

/// The figures of the rolled-up unit for one of its reporting periods.
struct TrendPoint {
    text::Period period;             ///< a month, if reports are monthly
    std::vector<FigureRow> figures;  ///< by field; `year` runs to this period's end
};

/// One target of one unit.
struct TargetRow {
    programme::UnitIndex unit = programme::no_unit;
    programme::TargetIndex target;
    std::optional<double> value;  ///< a count, or a percentage (0–100, truncated to two decimals)
    std::optional<double> threshold;
    target::Status status = target::Status::unknown;
};

/// One submission that is due.
struct SubmissionRow {
    programme::UnitIndex unit = programme::no_unit;
    programme::DutyIndex duty;
    text::Period period;
    SubmissionState state = SubmissionState::missing;
    std::optional<text::Date> submitted;  ///< the first date; without a file: from the register of receipt
    bool first_known = true;              ///< false: `submitted` is of a later revision, the first is not there
    std::optional<int> days_late;         ///< 0 if in time; none if that is not known, or nothing was received
    int revision = 0;                     ///< 0 if there is no file
    std::string file;
    std::string sha256;
    std::vector<std::string> twins;  ///< the other files of the same revision; if there are any, none counts
};

/// One counted activity, and the place of its report.
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
    text::Bilingual why_not;     ///< empty if counted
    bool beside_source = false;  ///< an ad hoc report for the very days of a source report
    bool stands = false;         ///< it counts, or may be compared with files that do
    bool sent_later = false;     ///< it was sent after the as-of day, and is for a time within the roll-up's
    bool is_fault = false;       ///< it does not count for a reason that somebody may want to fix, such as a draft
};

/// The file that provides a unit's numbers for one of its source periods.
struct StatementRow {
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    std::size_t source = 0;  ///< an index into Rollup::sources
};

/// One of the reasons why a target is not met.
struct Cause {
    enum class Kind {
        not_reported,  ///< the unit's submission for the period is missing, or lacks the figures
        late,          ///< the unit's submission for the period came `value` days late
        no_first,      ///< its first revision is not there, so it is not known whether it was late
        window,        ///< in that period the unit reached `value` of `asked`
        share,         ///< in that period the unit's part is `value` and its whole `asked`
        target,        ///< the unit does not meet another target, on which this one depends
        unit,          ///< the unit should be among the subjects, or has too few
        name,          ///< the partner or document of that name is missing
    };
    std::size_t row = 0;  ///< an index into Rollup::targets
    Kind kind = Kind::window;
    programme::UnitIndex unit = programme::no_unit;
    std::optional<text::Period> period;
    programme::TargetIndex target;
    std::optional<target::Status> status;  ///< the unit's status for that target
    std::string name;
    std::optional<std::int64_t> value;
    std::optional<std::int64_t> asked;
};

struct Rollup {
    const programme::Programme* programme = nullptr;  ///< must outlive the roll-up
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    text::Date as_of;
    std::vector<SubmissionRow> submissions;
    std::vector<FigureRow> figures;  ///< by unit in roster order, then by field
    std::vector<TrendPoint> trend;   ///< the year to the period's end; empty unless it was asked for
    std::vector<TargetRow> targets;  ///< by unit in roster order, then by target
    std::vector<ActivityRow> activities;
    std::vector<SourceRow> sources;
    std::vector<StatementRow> statements;  ///< by unit in roster order, then by period
    std::vector<finding::Finding> findings;
    /// By row of targets: why each is missed, behind or unknown. None if not asked for.
    std::optional<std::vector<Cause>> causes;
    /// The same of the rolled-up unit's own targets; there in any case.
    std::vector<Cause> own_causes;
};

}  // namespace giamsat::rollup
