// SPDX-License-Identifier: MIT
#include "programme/load.hpp"

#include "programme/builtin.hpp"
#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

Programme small() {
    auto loaded = load_small();
    REQUIRE(shown(loaded.findings) == "");
    return std::move(*loaded.programme);
}

const Target& target(const Programme& programme, std::string_view id) {
    const auto index = index_of(programme.targets, id);
    REQUIRE(index);
    return programme.targets[index];
}

const text::Period april_2025 = text::period_of(text::Cut::month, 2025, 4);

}  // namespace

TEST_CASE("the head of a programme") {
    const auto programme = small();
    CHECK(programme.id == "small");
    CHECK(programme.year == 2025);
    CHECK(programme.title == text::Bilingual{"Nhỏ", "Small"});
    CHECK(programme.month_rule == text::MonthRule::calendar);
    CHECK(programme.whole_year().days == text::Days{text::make_date(2025, 1, 1), text::make_date(2025, 12, 31)});
    CHECK(ids_of(programme.levels) == std::vector<std::string_view>{"province", "commune"});
    CHECK(ids_of(programme.forms) == std::vector<std::string_view>{"team"});
    CHECK(programme.forms[FormIndex(0)].listed);
    CHECK(ids_of(programme.topics) == std::vector<std::string_view>{"safety"});
    CHECK(programme.subject_kinds[SubjectKindIndex(0)].counted);
    CHECK(programme.activities[KindIndex(0)].requires_form);
    CHECK(programme.activities[KindIndex(0)].requires_topic);
    CHECK(programme.clauses[ClauseIndex(0)].outcome == "not-checkable");
    CHECK(programme.clauses[ClauseIndex(0)].why == text::Bilingual{"Vì thế", "Because"});
    CHECK(programme.clauses[ClauseIndex(0)].covers.empty());
    CHECK(programme.clauses[ClauseIndex(0)].title.empty());
}

TEST_CASE("obligations covered by a target, and explained ones") {
    auto yaml = replaced(small_yaml, "{id: days, ", "{id: days, covers: [I.4-A1, I.4-A2], ");
    yaml = replaced(yaml, "{id: communes, ", "{id: communes, covers: [I.4-A2], ");
    yaml = replaced(yaml, "{clause: II, ", "{clause: II, covers: [II-1], title: {vi: Hai, en: Two}, ");
    const auto loaded = load_small(yaml);
    REQUIRE(shown(loaded.findings) == "");
    CHECK(target(*loaded.programme, "visits").covers.empty());
    CHECK(target(*loaded.programme, "days").covers == std::vector<std::string>{"I.4-A1", "I.4-A2"});
    CHECK(target(*loaded.programme, "communes").covers == std::vector<std::string>{"I.4-A2"});
    CHECK(loaded.programme->clauses[ClauseIndex(0)].covers == std::vector<std::string>{"II-1"});
    CHECK(loaded.programme->clauses[ClauseIndex(0)].title == text::Bilingual{"Hai", "Two"});
}

TEST_CASE("issuer and the month of a report") {
    const auto loaded = load_small(replaced(small_yaml, "roster: roster.csv",
                                            "issuer: {parent: A, name: B, place: C, signs: D, post: E}\nmonth: nd09\n"
                                            "timezone: Asia/Ho_Chi_Minh\nroster: roster.csv"));
    REQUIRE(loaded.programme);
    const auto& [parent, name, place, signs, post] = loaded.programme->issuer;
    CHECK(parent + name + place + signs + post == "ABCDE");
    CHECK(loaded.programme->month_rule == text::MonthRule::nd09);
    CHECK(loaded.programme->timezone == "Asia/Ho_Chi_Minh");
}

TEST_CASE("submissions") {
    const auto programme = small();
    const auto& [plan, monthly, letter] =
        std::tie(programme.duties[DutyIndex(0)], programme.duties[DutyIndex(1)], programme.duties[DutyIndex(2)]);
    CHECK(plan.kind == Duty::Kind::plan);
    CHECK(plan.due_before == text::make_date(2025, 3, 1));
    CHECK_FALSE(plan.per);
    CHECK_FALSE(plan.source);
    CHECK_FALSE(plan.levels.has(LevelIndex(0)));
    CHECK(plan.levels.has(LevelIndex(1)));
    CHECK(monthly.kind == Duty::Kind::report);
    CHECK(monthly.per == text::Cut::month);
    CHECK(monthly.due_days == 5);
    CHECK(monthly.source);
    CHECK(letter.period->days == text::Days{text::make_date(2025, 5, 10), text::make_date(2025, 5, 20)});
    CHECK(letter.entries == LevelIndex(1));
    CHECK(letter.request == "45/CV");
}

TEST_CASE("the last day in time") {
    const auto programme = small();
    const text::Days march{text::make_date(2025, 3, 1), text::make_date(2025, 3, 31)};
    CHECK(last_day_in_time(programme.duties[DutyIndex(0)], march) ==
          text::make_date(2025, 2, 28));  // strictly before 1 March
    CHECK(last_day_in_time(programme.duties[DutyIndex(1)], march) == text::make_date(2025, 4, 5));
    CHECK_FALSE(last_day_in_time(programme.duties[DutyIndex(2)], march));
}

TEST_CASE("figures") {
    const auto programme = small();
    const auto& group = programme.groups[GroupIndex(0)];
    CHECK(group.levels.has(LevelIndex(1)));
    CHECK_FALSE(group.levels.has(LevelIndex(0)));
    CHECK_FALSE(group.may_not_arise);
    CHECK(group.fields == std::vector{FieldIndex(0), FieldIndex(1)});
    CHECK(programme.field_path(FieldIndex(1)) == "schools.visited");
    CHECK(programme.fields[FieldIndex(0)].over_time == OverTime::latest);
    CHECK_FALSE(programme.fields[FieldIndex(0)].at_most);
    CHECK(programme.fields[FieldIndex(1)].over_time == OverTime::sum);
    CHECK(programme.fields[FieldIndex(1)].at_most == FieldIndex(0));
    CHECK(programme.fields[FieldIndex(1)].at_most_over_year);
    CHECK_FALSE(programme.fields[FieldIndex(1)].optional);
}

TEST_CASE("which forms are listed does not depend on their order") {
    const auto listed = [](const std::string& forms) {
        const auto loaded =
            load_small(replaced(small_yaml, "forms: {team: {vi: Đoàn, en: Team, listed: true}}", forms));
        REQUIRE(shown(loaded.findings) == "");
        std::vector<std::string> ids;
        for (const Form& form : loaded.programme->forms)
            if (form.listed) ids.push_back(form.id);
        return ids;
    };
    const std::string team = "team: {vi: Đoàn, en: Team, listed: true}";
    const std::string hearing = "hearing: {vi: Nghe, en: Hearing}";
    CHECK(listed("forms: {" + team + ", " + hearing + "}") == std::vector<std::string>{"team"});
    CHECK(listed("forms: {" + hearing + ", " + team + "}") == std::vector<std::string>{"team"});
    CHECK(listed("forms: {team: {vi: Đoàn, en: Team}}").empty());
}

TEST_CASE("a target that counts activities") {
    const auto programme = small();
    const auto& visits = target(programme, "visits");
    const auto& counted = std::get<measure::Count>(visits.measure).of;
    CHECK(counted.kind == KindIndex(0));
    CHECK(counted.forms == std::vector{FormIndex(0)});
    CHECK(counted.topics == std::vector{TopicIndex(0)});
    CHECK(visits.expect.at_least == 2);
    CHECK(visits.expect.per == text::Cut::half);
    CHECK(asked_of(visits.expect, programme.roster.by_id("my-an")) == 3);
    CHECK(asked_of(visits.expect, programme.roster.by_id("binh-an")) == 2);
    CHECK(visits.on_plan);
    CHECK(visits.on_report);
}

TEST_CASE("a target over the subjects of activities") {
    const auto programme = small();
    const auto& seen = target(programme, "schools-seen");
    CHECK(seen.need == Need::expected);
    const auto& subjects = std::get<measure::Subjects>(seen.measure);
    CHECK(subjects.subject == SubjectKindIndex(0));
    CHECK(subjects.level == LevelIndex(1));
    CHECK(seen.expect.inside == std::vector{programme.roster.by_id("my-an")});
    CHECK(seen.expect.each->level == LevelIndex(1));
    CHECK(seen.expect.each->at_least == 2);
    CHECK(seen.expect.within == april_2025);
    CHECK(seen.requires_met == std::vector{index_of(programme.targets, "visits")});
}

TEST_CASE("targets over figures, units, sums and dates") {
    const auto programme = small();
    const auto& share = target(programme, "all-seen");
    const auto& figures = std::get<measure::Share>(share.measure).of;
    CHECK(figures.part == FieldIndex(1));
    CHECK(figures.whole == FieldIndex(0));
    CHECK(share.expect.at_least == 100);
    CHECK(share.expect.percent);
    CHECK(share.expect.from == text::period_of(text::Cut::month, 2025, 6));
    CHECK_FALSE(share.on_plan);
    CHECK(share.on_report);
    const auto& units = target(programme, "communes");
    CHECK(std::get<measure::Units>(units.measure).level == LevelIndex(1));
    CHECK(std::get<measure::Units>(units.measure).meeting == std::vector{TargetIndex(1), TargetIndex(4)});
    CHECK(units.expect.at_least == 50);
    const auto& days = target(programme, "days");
    CHECK(std::get<measure::Sum>(days.measure).amount == measure::Sum::Amount::days);
    CHECK_FALSE(days.expect.each->level);
    const auto& in_time = target(programme, "in-time");
    CHECK(std::get<measure::Submitted>(in_time.measure).duty == DutyIndex(0));
    CHECK(in_time.expect.due);
}

TEST_CASE("units may be named as in plans, forms and topics listed") {
    auto yaml =
        replaced(small_yaml, "inside: [my-an]", "include: [Xã Mỹ An], inside: [X. My An, 20002], spread: commune");
    yaml = replaced(yaml, "form: team, topic: safety", "form: [team], topic: [safety]");
    const auto loaded = load_small(yaml);
    REQUIRE(shown(loaded.findings) == "");
    const auto& seen = target(*loaded.programme, "schools-seen");
    CHECK(seen.expect.include_units == std::vector{UnitIndex(1)});
    CHECK(seen.expect.inside == std::vector{UnitIndex(1), UnitIndex(2)});
    CHECK(seen.expect.spread == LevelIndex(1));
    const auto& counted = *activities_of(target(*loaded.programme, "visits").measure);
    CHECK(counted.forms == std::vector{FormIndex(0)});
    CHECK(counted.topics == std::vector{TopicIndex(0)});
}

TEST_CASE("a missing roster is a fault of the programme") {
    const auto loaded = load_small(replaced(small_yaml, "roster: roster.csv", "roster: other.csv"));
    CHECK(shown(loaded.findings) == R"(programme.roster data/small.yaml:5:9 "other.csv" /roster
  Không đọc được danh sách đơn vị `other.csv`
  đặt tệp CSV ấy cạnh tệp bộ chỉ tiêu, hoặc sửa `roster`
  The roster `other.csv` cannot be read
  put that CSV file beside the programme file, or change `roster`
)");
    CHECK_FALSE(loaded.programme);
}

TEST_CASE("a roster that is too large is refused, not cut") {
    const auto padded = [](std::size_t length) {
        return [length](const std::string&) -> std::optional<std::string> {
            std::string roster(small_roster);
            return roster + std::string(length - roster.size(), '\n');
        };
    };
    CHECK(shown(load_programme("data/small.yaml", small_yaml, padded(most_roster_bytes)).findings) == "");
    const auto loaded = load_programme("data/small.yaml", small_yaml, padded(most_roster_bytes + 1));
    CHECK(shown(loaded.findings) == R"(yaml.limit data/small.yaml:5:9 "roster.csv" /roster
  Danh sách đơn vị `roster.csv` quá lớn
  danh sách không được vượt quá 64 MiB: chỉ giữ các đơn vị của bộ chỉ tiêu này
  The roster `roster.csv` is too large
  a roster may not exceed 64 MiB: keep only the units of this programme
)");
    CHECK_FALSE(loaded.programme);
}

TEST_CASE("other errors while reading the roster are not") {
    const auto read = [](const std::string&) -> std::optional<std::string> { throw std::runtime_error("disk"); };
    CHECK_THROWS_WITH(load_programme("small.yaml", small_yaml, read), "disk");
}

TEST_CASE("a file that is not YAML gives no programme") {
    const auto loaded = load_small("a: [");
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings.front().rule == "yaml.syntax");
    CHECK_FALSE(loaded.programme);
}

TEST_CASE("a programme that is not compiled in") {
    CHECK_THROWS_AS(load_embedded("nowhere-1900"), std::out_of_range);
}
