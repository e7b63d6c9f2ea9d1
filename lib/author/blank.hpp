// SPDX-License-Identifier: MIT
// What a template is for: a plan or a report that somebody is about to write.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"

#include <string>

namespace giamsat {

struct Blank {
    const Programme* programme = nullptr;  ///< outlives it
    Duty::Kind kind = Duty::Kind::report;
    UnitIndex unit = no_unit;
    Period period;  ///< a plan's is the programme year
    Language language = Language::vi;
    std::string repeated_options;  ///< that a command for the file needs, too; each after a space

    bool is_plan() const { return kind == Duty::Kind::plan; }
    int level() const { return programme->unit(unit).level; }
    /// The days that it covers.
    Days days() const { return reporting_days(period, is_plan() ? MonthRule::calendar : programme->month_rule); }
    /// The submission that it would be, as far as that is known before anything is written.
    Submission submission() const;
    std::string text(const Bilingual& both) const { return both.in(language); }
};

}  // namespace giamsat
