// SPDX-License-Identifier: MIT
// The plan or report for which to write a template.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"

#include <string>

namespace giamsat::author {

struct Blank {
    const programme::Programme* programme = nullptr;  ///< must outlive it
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;  ///< for a plan, the programme year
    text::Language language = text::Language::vi;
    text::Bilingual check;  ///< the command that checks the file once it is filled in; may be empty

    bool is_plan() const { return kind == programme::Duty::Kind::plan; }
    programme::LevelIndex level() const { return programme->unit(unit).level; }
    /// The days it covers.
    text::Days days() const {
        return text::reporting_days(period, is_plan() ? text::MonthRule::calendar : programme->month_rule);
    }
    /// The future submission, as far as it is known before anything is written.
    submission::Submission submission() const;
    std::string text(const text::Bilingual& both) const { return both.in(language); }
};

}  // namespace giamsat::author
