// SPDX-License-Identifier: MIT
#include "rollup/causes.hpp"

#include "rollup/situation.hpp"
#include "rollup/status_words.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>
#include <vector>

namespace giamsat::rollup {
namespace {

using namespace sample;
using Lines = std::vector<std::string>;

std::string shown(const programme::Programme& programme, const Cause& cause) {
    std::string text(id_of(cause.kind));
    if (cause.unit != programme::no_unit) text += " " + programme.unit(cause.unit).id;
    if (cause.period) text += " " + text::iso(*cause.period);
    if (cause.target) text += " " + programme.targets[cause.target].id;
    if (cause.status) text += " " + std::string(id_of(*cause.status));
    if (!cause.name.empty()) text += " '" + cause.name + "'";
    if (cause.value) text += fmt::format(" {}", *cause.value);
    if (cause.asked) text += fmt::format(" of {}", *cause.asked);
    return text;
}

// The causes of the unit's status for the target.
Lines why(const Situation& situation, programme::UnitIndex unit, text::Date until,
          programme::TargetIndex target = programme::TargetIndex(0)) {
    const auto& programme = situation.programme;
    const auto [rows, causes, own_causes] = situation.standings(until, true);
    Lines lines;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row].unit == unit && rows[row].target == target)
            for (const auto& cause : causes_of_row(*causes, row)) lines.push_back(shown(programme, cause));
    return lines;
}

TEST_CASE("a count with windows: the failing ones, and the missing reports") {
    auto situation = judged_by({target_of("teams", districts, count_of(team), at_least(2, text::Cut::quarter))});
    situation.reports(1, 1, {activity(team, "2023-01-10")});
    situation.reports(2, 2, {activity(team, "2023-02-10")});
    CHECK(why(situation, north, end_of(2)).empty());  // pending
    situation.reports(3, 3);
    CHECK(why(situation, north, end_of(3)).empty());  // met: one in each report
    CHECK(why(situation, north, end_of(6)) == Lines{"window north 2023-Q2 0 of 2", "not-reported north 2023-04",
                                                    "not-reported north 2023-05", "not-reported north 2023-06"});
    situation.reports(4, 6, {});
    CHECK(why(situation, north, end_of(6)) == Lines{"window north 2023-Q2 0 of 2"});
}

TEST_CASE("windows that are told of later are no reason: as many causes as threshold less value") {
    auto situation = judged_by({target_of("monthly", districts, count_of(team), at_least(1, text::Cut::month))});
    situation.programme.month_rule = text::MonthRule::nd09;
    situation.reports(1, 2);
    CHECK(why(situation, north, end_of(2)) == Lines{"window north 2023-01 0 of 1"});
    for (int last = 2; last <= 12; ++last) {
        CAPTURE(last);
        situation.files.clear();
        situation.reports(1, last, {activity(team, "2023-01-05")});
        const auto row = situation.row(north, end_of(last));
        CHECK(static_cast<double>(why(situation, north, end_of(last)).size()) == *row.threshold - *row.value);
    }
}

TEST_CASE("behind in one of several open windows: those of which nothing was planned are no reason") {
    auto situation = judged_by({target_of("teams", districts, count_of(team), at_least(1, text::Cut::quarter))});
    situation.reports(1, 2);
    situation.files.push_back(plan(north, {entry(north, {}, {activity(team, "2023-02")})}));
    CHECK(situation.status(north, end_of(2)) == target::Status::behind);
    CHECK(why(situation, north, end_of(2)) == Lines{"window north 2023-Q1 0 of 1"});
}

TEST_CASE("behind: the open window with more planned than done") {
    auto situation = judged_by({target_of("teams", districts, count_of(team), at_least(2))});
    situation.reports(1, 4);
    situation.files.push_back(plan(north, {entry(north, {}, {activity(team, "2023-02")})}));
    CHECK(situation.status(north, end_of(4)) == target::Status::behind);
    CHECK(why(situation, north, end_of(4)) == Lines{"window north 2023 0 of 2"});
}

TEST_CASE("a share: the units whose part is less than the whole, and those that did not report") {
    auto situation = judged_by({target_of("share", all_levels, share_of(branches_monitoring, branches_total),
                                          at_least(100, text::Cut::month))});
    situation.files.push_back(report(north, month(1),
                                     {entry(north), entry(north_a, {{branches_total, 4}, {branches_monitoring, 3}}),
                                      entry(north_b, {{branches_total, 2}, {branches_monitoring, 2}})}));
    const Lines of_city{"share north-a 2023-01 3 of 4", "not-reported north-c 2023-01", "not-reported south-a 2023-01"};
    CHECK(why(situation, city, end_of(1)) == of_city);
    CHECK(why(situation, north, end_of(1)) == Lines{"share north-a 2023-01 3 of 4", "not-reported north-c 2023-01"});
    CHECK(why(situation, north_b, end_of(1)).empty());
    CHECK(why(situation, south, end_of(1)) == Lines{"not-reported south-a 2023-01"});
}

TEST_CASE("a share that is met over the whole subtree: no unit is a cause") {
    auto expect = at_least(80, text::Cut::month);
    auto situation =
        judged_by({target_of("share", all_levels, share_of(branches_monitoring, branches_total), std::move(expect))});
    situation.files.push_back(report(north, month(1),
                                     {entry(north_a, {{branches_total, 5}, {branches_monitoring, 3}}),
                                      entry(north_b, {{branches_total, 5}, {branches_monitoring, 5}}),
                                      entry(north_c, {{branches_total, 0}, {branches_monitoring, 0}})}));
    CHECK(situation.status(north, end_of(1)) == target::Status::met);
    CHECK(why(situation, north, end_of(1)).empty());
    CHECK(why(situation, north_a, end_of(1)) == Lines{"share north-a 2023-01 3 of 5"});
}

TEST_CASE("units meeting targets: those that do not, with the targets; a waiting target names the ones it requires") {
    programme::measure::Units units;
    units.level = ward_level;
    units.meeting = {programme::TargetIndex(0)};
    auto expect = at_least(100);
    expect.percent = true;
    auto waiting = target_of("more", wards, count_of(team), at_least(2));
    waiting.requires_met = {programme::TargetIndex(0)};
    auto situation = judged_by({target_of("teams", wards, count_of(team), within("2023-01")),
                                target_of("all-wards", districts, units, expect), waiting});
    situation.files.push_back(
        report(north, month(1), {entry(north_a, {}, {activity(team, "2023-01-05")}), entry(north_b)}));
    CHECK(why(situation, north, end_of(1), programme::TargetIndex(1)) ==
          Lines{"target north-b teams missed", "target north-c teams unknown"});
    CHECK(why(situation, north_b, end_of(1), programme::TargetIndex(2)) == Lines{"target north-b teams missed"});
    CHECK(why(situation, north_b, end_of(1), programme::TargetIndex(0)) == Lines{"window north-b 2023-01 0 of 1"});
}

TEST_CASE("a missing plan, and documents missing from its basis") {
    const programme::measure::Header basis{programme::measure::Header::Part::basis};
    programme::Expectation expect;
    expect.include = {"23/HD", "68/KH"};
    auto situation = judged_by({target_of("basis", districts, basis, expect)});
    CHECK(why(situation, north, end_of(1)) == Lines{"not-reported north 2023"});
    auto sent = plan(north, {entry(north)});
    sent.basis = {"Hướng dẫn 23/HD-ĐCT"};
    situation.files.push_back(sent);
    CHECK(why(situation, north, end_of(1)) == Lines{"name north '68/KH'"});
}

TEST_CASE("a missing partner") {
    programme::measure::Partners partners;
    partners.of.kind = team;
    auto expect = within("2023-01");
    expect.at_least.reset();
    expect.include = {"Sở Tư pháp", "Hội Luật gia"};
    auto situation = judged_by({target_of("partners", districts, partners, expect)});
    auto signed_with = activity(team, "2023-01-05");
    signed_with.partners = {"Sở Tư pháp"};
    situation.reports(1, 1, {signed_with});
    CHECK(why(situation, north, end_of(1)) == Lines{"window north 2023-01 1 of 2", "name north 'Hội Luật gia'"});
}

}  // namespace
}  // namespace giamsat::rollup
