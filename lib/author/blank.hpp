// SPDX-License-Identifier: MIT
// What a template is for: a plan or a report that somebody is about to write.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"

#include <string>

namespace giamsat::author {

struct Blank {
    const programme::Programme* programme = nullptr;  ///< outlives it
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;  ///< a plan's is the programme year
    text::Language language = text::Language::vi;
    std::string repeated_options;  ///< that a command for the file needs, too; each after a space

    bool is_plan() const { return kind == programme::Duty::Kind::plan; }
    programme::LevelIndex level() const { return programme->unit(unit).level; }
    /// The days that it covers.
    text::Days days() const {
        return text::reporting_days(period, is_plan() ? text::MonthRule::calendar : programme->month_rule);
    }
    /// The submission that it would be, as far as that is known before anything is written.
    submission::Submission submission() const;
    std::string text(const text::Bilingual& both) const { return both.in(language); }
};

}  // namespace giamsat::author
