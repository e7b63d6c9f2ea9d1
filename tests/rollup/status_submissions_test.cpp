// SPDX-License-Identifier: MIT
#include "rollup/situation.hpp"

#include <doctest/doctest.h>

#include <optional>

namespace giamsat {

using namespace sample;

TEST_CASE("what the header of a plan states") {
    Measure basis;
    basis.kind = Measure::Kind::header;
    basis.header = Measure::Header::basis;
    Expectation include;
    include.include = {"23/HD-ĐCT"};
    auto lead = basis;
    lead.header = Measure::Header::in_charge;
    auto s = judged_by({target("basis", districts, basis, include), target("lead", districts, lead, at_least(1))});
    CHECK(s.status(north, end_of(1), 0) == Status::unknown);
    s.files = {plan(north, {entry(north)})};
    CHECK(s.status(north, end_of(1), 0) == Status::missed);
    CHECK(s.status(north, end_of(1), 1) == Status::missed);
    s.files[0].basis = {"Hướng dẫn số 23/hd-đct ngày 04/5/2018"};
    s.files[0].in_charge = 1;
    CHECK(s.status(north, end_of(1), 0) == Status::met);
    CHECK(s.status(north, end_of(1), 1) == Status::met);
    CHECK(s.row(north, end_of(1), 0).value == 1.0);
    CHECK(s.status(south, end_of(1), 1) == Status::unknown);
}

TEST_CASE("when a plan was submitted") {
    Measure submitted;
    submitted.kind = Measure::Kind::submitted;
    submitted.duty = plan_duty;
    Expectation due;
    due.due = true;
    auto s = judged_by({target("deadline", districts, submitted, due)});
    SubmissionRow row;
    row.unit = north;
    row.duty = plan_duty;
    row.period = s.programme.whole_year();
    const auto status = [&](SubmissionState state, std::optional<Date> date, Date as_of) {
        row.state = state;
        row.submitted = date;
        s.submissions = {row};
        s.as_of = as_of;
        return s.status(north, end_of(1));
    };
    const Date later = make_date(2023, 6, 1);
    CHECK(status(SubmissionState::on_time, make_date(2023, 2, 19), later) == Status::met);
    CHECK(status(SubmissionState::late, make_date(2023, 2, 20), later) == Status::missed);
    CHECK(status(SubmissionState::awaited, {}, make_date(2023, 2, 19)) == Status::pending);
    CHECK(status(SubmissionState::missing, {}, make_date(2023, 2, 20)) == Status::missed);
    CHECK(status(SubmissionState::draft, make_date(2023, 2, 19), later) == Status::met);
    CHECK(status(SubmissionState::invalid, make_date(2023, 2, 19), later) == Status::missed);
    s.submissions.clear();
    CHECK(s.status(north, end_of(1)) == Status::pending);
}

}  // namespace giamsat
