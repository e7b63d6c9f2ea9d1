// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"

#include <tuple>

namespace giamsat::submission {

/// What tells submissions apart: files with the same identity are revisions of one submission.
struct Identity {
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;        ///< for a plan, the programme year
    programme::DutyIndex duty;  ///< under which it was asked for, see duty_meant; none if nobody asked

    friend bool operator==(const Identity&, const Identity&) = default;
    friend bool operator<(const Identity& a, const Identity& b) { return a.key() < b.key(); }

private:
    using Key = std::tuple<programme::Duty::Kind, programme::UnitIndex, text::Period::Kind, text::Date, text::Date,
                           programme::DutyIndex>;
    Key key() const { return {kind, unit, period.kind, period.days.first, period.days.last, duty}; }
};

}  // namespace giamsat::submission
