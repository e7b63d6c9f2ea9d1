// SPDX-License-Identifier: MIT
#include "rollup/submissions.hpp"

#include "submission/owed.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace giamsat::rollup {
namespace {

using namespace sample;
using State = SubmissionState;

const text::Date due = text::make_date(2023, 2, 19);
const text::Days april{text::make_date(2023, 4, 1), text::make_date(2023, 4, 30)};

intake::Receipt received(std::optional<text::Date> submitted) {
    return {intake::Receipt::State::received, 0, submitted};
}

State state(const intake::Receipt& receipt, std::optional<text::Date> due_date) {
    return submission_state(&receipt, due_date, april, text::make_date(2023, 6, 1));
}

/// A file as kept, with its standing among the others.
struct Kept {
    intake::Accepted accepted;
    int revision;
    std::optional<text::Date> submitted;
    intake::Standing standing;
};

programme::DutyIndex asked_under(const programme::Programme& p, const intake::Accepted& file) {
    const auto asking = submission::duties_asking(p, file.kind, file.unit, file.period);
    return asking.empty() ? programme::DutyIndex() : asking.front();
}

std::vector<intake::KeptFile> distilled(const programme::Programme& p, const std::vector<Kept>& files) {
    std::vector<intake::KeptFile> all;
    for (const auto& file : files) {
        auto& kept = all.emplace_back();
        kept.nature = check::FileNature::submission;
        kept.accepted = std::make_unique<const intake::Accepted>(file.accepted);
        kept.file = file.accepted.file;
        kept.kind = file.accepted.kind;
        kept.unit = file.accepted.unit;
        kept.period = file.accepted.period;
        kept.duty = asked_under(p, file.accepted);
        kept.revision = file.revision;
        kept.submitted = file.submitted;
    }
    return all;
}

/// The rows of one unit as "submission period state revision days-late".
std::vector<std::string> rows(const programme::Programme& p, const std::vector<Kept>& kept, programme::UnitIndex unit,
                              text::Date until, text::Date as_of) {
    static const char* const states[]{"on-time", "late", "received", "draft", "invalid", "awaited", "missing"};
    const auto files = distilled(p, kept);
    std::vector<intake::Standing> standings;
    for (const auto& file : kept) standings.push_back(file.standing);
    const intake::Receipts receipts(files, standings);
    std::vector<std::string> all;
    for (const auto& row : submission_rows(p, intake::Subtree(p, city, until), receipts, files, until, as_of)) {
        if (row.unit != unit) continue;
        auto text =
            p.duties[row.duty].id + " " + text::iso(row.period) + " " + states[static_cast<std::size_t>(row.state)];
        if (row.revision > 0) text += " r" + std::to_string(row.revision);
        if (row.days_late) text += " +" + std::to_string(*row.days_late);
        all.push_back(text);
    }
    return all;
}

}  // namespace

TEST_CASE("a received submission is on time up to and including its due date") {
    CHECK(state(received(text::make_date(2023, 2, 18)), due) == State::on_time);
    CHECK(state(received(text::make_date(2023, 2, 19)), due) == State::on_time);
    CHECK(state(received(text::make_date(2023, 2, 20)), due) == State::late);
    CHECK(state(received(text::make_date(2023, 2, 20)), std::nullopt) == State::received);
}

TEST_CASE("a draft, and a duplicate file, do not count as received") {
    CHECK(state({intake::Receipt::State::draft, 0, {}}, due) == State::draft);
    CHECK(state({intake::Receipt::State::invalid, 0, text::make_date(2023, 2, 1)}, due) == State::invalid);
}

TEST_CASE("a missing submission is awaited until its due date, or until its period's last day") {
    const auto nothing = [](std::optional<text::Date> due_date, text::Date as_of) {
        return submission_state(nullptr, due_date, april, as_of);
    };
    CHECK(nothing(text::make_date(2023, 5, 5), text::make_date(2023, 5, 5)) == State::awaited);
    CHECK(nothing(text::make_date(2023, 5, 5), text::make_date(2023, 5, 6)) == State::missing);
    CHECK(nothing({}, text::make_date(2023, 4, 30)) == State::awaited);
    CHECK(nothing({}, text::make_date(2023, 5, 1)) == State::missing);
}

TEST_CASE("a plan is owed from the start of the year, a report when its period has ended") {
    const auto p = small_year();
    using Rows = std::vector<std::string>;
    CHECK(rows(p, {}, north, end_of(2), text::make_date(2023, 3, 3)) ==
          Rows{"plan 2023 missing", "monthly 2023-01 missing", "monthly 2023-02 missing"});
    CHECK(rows(p, {}, north, end_of(1), text::make_date(2023, 2, 19)) ==
          Rows{"plan 2023 awaited", "monthly 2023-01 missing"});
    CHECK(rows(p, {}, north, end_of(6), text::make_date(2023, 6, 30)).back() == "half-year 2023-H1 awaited");
    CHECK(rows(p, {}, north_a, end_of(6), text::make_date(2023, 6, 30)).empty());
    CHECK(rows(p, {}, city, end_of(1), text::make_date(2023, 3, 1)) == Rows{"city-monthly 2023-01 missing"});
}

TEST_CASE("a corrected revision is judged by the date of the first") {
    const auto p = small_year();
    const std::vector<Kept> files{
        {plan(north, {}), 1, text::make_date(2023, 2, 19), intake::Standing::superseded},
        {plan(north, {}), 2, text::make_date(2023, 3, 1), intake::Standing::stands},
        {plan(south, {}), 1, text::make_date(2023, 2, 22), intake::Standing::stands},
        {report(south, month(1), {}), 1, {}, intake::Standing::stands},
        {report(south, month(2), {}), 1, text::make_date(2023, 3, 1), intake::Standing::duplicate},
        {report(south, month(2), {}), 1, text::make_date(2023, 3, 2), intake::Standing::duplicate}};
    const auto as_of = text::make_date(2023, 3, 10);
    using Rows = std::vector<std::string>;
    CHECK(rows(p, files, north, end_of(1), as_of) == Rows{"plan 2023 on-time r2 +0", "monthly 2023-01 missing"});
    CHECK(rows(p, files, south, end_of(2), as_of) ==
          Rows{"plan 2023 late r1 +3", "monthly 2023-01 draft r1", "monthly 2023-02 invalid r1"});
}

TEST_CASE("a unit owes only what is due while it exists") {
    const auto states = [](std::optional<text::Date> opened, std::optional<text::Date> closed) {
        auto units = roster();
        auto part = unit("east", district_level, city);
        part.opened = opened;
        part.closed = closed;
        const auto east = units.add(part);
        return rows(small_year(std::move(units)), {}, east, end_of(3), text::make_date(2023, 4, 10));
    };
    using Rows = std::vector<std::string>;
    CHECK(states(text::make_date(2023, 2, 19), {}) ==
          Rows{"plan 2023 missing", "monthly 2023-02 missing", "monthly 2023-03 missing"});
    CHECK(states(text::make_date(2023, 2, 20), {}) == Rows{"monthly 2023-02 missing", "monthly 2023-03 missing"});
    CHECK(states({}, text::make_date(2023, 2, 28)) == Rows{"plan 2023 missing", "monthly 2023-01 missing"});
    CHECK(states({}, text::make_date(2023, 3, 1)) ==
          Rows{"plan 2023 missing", "monthly 2023-01 missing", "monthly 2023-02 missing"});
}

}  // namespace giamsat::rollup
