// SPDX-License-Identifier: MIT
#include "rollup/situation.hpp"

#include <doctest/doctest.h>

#include <optional>

namespace giamsat::rollup {

using namespace sample;

TEST_CASE("the header of a plan") {
    using programme::measure::Header;
    const Header basis{Header::Part::basis};
    programme::Expectation include;
    include.include = {"23/HD-ĐCT"};
    const Header lead{Header::Part::in_charge};
    auto s =
        judged_by({target_of("basis", districts, basis, include), target_of("lead", districts, lead, at_least(1))});
    CHECK(s.status(north, end_of(1), programme::TargetIndex(0)) == target::Status::unknown);
    s.files = {plan(north, {entry(north)})};
    CHECK(s.status(north, end_of(1), programme::TargetIndex(0)) == target::Status::missed);
    CHECK(s.status(north, end_of(1), programme::TargetIndex(1)) == target::Status::missed);
    s.files[0].basis = {"Hướng dẫn số 23/hd-đct ngày 04/5/2018"};
    s.files[0].in_charge = 1;
    CHECK(s.status(north, end_of(1), programme::TargetIndex(0)) == target::Status::met);
    CHECK(s.status(north, end_of(1), programme::TargetIndex(1)) == target::Status::met);
    CHECK(s.row(north, end_of(1), programme::TargetIndex(0)).value == 1.0);
    CHECK(s.status(south, end_of(1), programme::TargetIndex(1)) == target::Status::unknown);
}

TEST_CASE("the date of submission of a plan") {
    const programme::measure::Submitted submitted{plan_duty};
    programme::Expectation due;
    due.due = true;
    auto s = judged_by({target_of("deadline", districts, submitted, due)});
    SubmissionRow row;
    row.unit = north;
    row.duty = plan_duty;
    row.period = s.programme.whole_year();
    const auto status = [&](SubmissionState state, std::optional<text::Date> date, text::Date as_of) {
        row.state = state;
        row.submitted = date;
        s.submissions = {row};
        s.as_of = as_of;
        return s.status(north, end_of(1));
    };
    const text::Date later = text::make_date(2023, 6, 1);
    CHECK(status(SubmissionState::on_time, text::make_date(2023, 2, 19), later) == target::Status::met);
    CHECK(status(SubmissionState::late, text::make_date(2023, 2, 20), later) == target::Status::missed);
    CHECK(status(SubmissionState::awaited, {}, text::make_date(2023, 2, 19)) == target::Status::pending);
    CHECK(status(SubmissionState::missing, {}, text::make_date(2023, 2, 20)) == target::Status::missed);
    CHECK(status(SubmissionState::draft, text::make_date(2023, 2, 19), later) == target::Status::met);
    CHECK(status(SubmissionState::invalid, text::make_date(2023, 2, 19), later) == target::Status::missed);
    s.submissions.clear();
    CHECK(s.status(north, end_of(1)) == target::Status::pending);
}

}  // namespace giamsat::rollup
