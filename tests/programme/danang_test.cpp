// SPDX-License-Identifier: MIT
// The compiled-in programme, compared with the specification's table of its targets.
#include "data/embedded.hpp"
#include "programme/builtin.hpp"
#include "programme/csv.hpp"
#include "programme/shown.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

using Ids = std::vector<std::string_view>;

struct Expected {
    std::string_view id;
    std::string_view clause;
    std::string_view levels;  ///< C city, D district, W ward
    Need need;
};

constexpr auto required = Need::required;
constexpr std::array table{
    Expected{"plan-deadline", "VI.2", "D", required},
    Expected{"plan-lead", "VI.2", "D", required},
    Expected{"plan-basis", "I.2", "CD", Need::expected},
    Expected{"plan-funding", "V", "CD", Need::expected},
    Expected{"reporter-conference", "II.1.1", "C", required},
    Expected{"reporter-training", "II.1.1", "D", required},
    Expected{"media-training", "II.1.2", "C", required},
    Expected{"media-training-size", "II.1.2", "C", required},
    Expected{"media-training-month", "II.1.2", "C", Need::indicative},
    Expected{"branch-training", "II.1.2", "D", required},
    Expected{"branch-document", "II.1.3", "C", required},
    Expected{"coordination-agreement", "II.1.4", "C", required},
    Expected{"law-day", "II.1.5", "D", Need::expected},
    Expected{"policy-supervision", "II.2.1", "CDW", required},
    Expected{"social-critique", "II.2.1", "C", Need::if_any},
    Expected{"draft-comment", "II.2.1", "DW", required},
    Expected{"policy-proposal-adopted", "II.2.2.1", "C", Need::aspire},
    Expected{"issue-proposal", "II.2.2.2", "D", Need::aspire},
    Expected{"leader-dialogue", "II.3.1", "C", required},
    Expected{"opinion-training", "II.3.2", "C", required},
    Expected{"opinion-training-size", "II.3.2", "C", required},
    Expected{"monthly-briefing", "II.3.4", "CD", required},
    Expected{"monthly-briefing-ward", "II.3.4", "W", Need::expected},
    Expected{"supervision-team", "III.1.2", "CD", required},
    Expected{"supervision-team-ward", "III.1.2", "W", Need::encouraged},
    Expected{"violence-supervision", "III.1.2", "CDW", required},
    Expected{"environment-supervision", "III.1.2", "CDW", required},
    Expected{"wards-supervising", "III.1.2", "CD", required},
    Expected{"branch-monitoring", "III.1.2", "CDW", required},
    Expected{"violence-cases-monitored", "III.1.2", "CDW", required},
    Expected{"environment-cases-monitored", "III.1.2", "CDW", required},
    Expected{"residential-groups-monitored", "III.1.2", "CDW", required},
    Expected{"waste-team", "III.2.1", "C", required},
    Expected{"waste-team-districts", "III.2.1", "C", required},
    Expected{"waste-team-wards", "III.2.1", "C", required},
    Expected{"waste-team-groups", "III.2.1", "C", required},
    Expected{"childcare-team", "III.3.1", "C", required},
    Expected{"childcare-team-wards", "III.3.1", "C", required},
    Expected{"childcare-team-groups", "III.3.1", "C", required},
};

const Programme& danang() {
    static const auto programme = load_builtin();
    return programme;
}

const Target& target(std::string_view id) {
    const auto index = index_of(danang().targets, id);
    REQUIRE_MESSAGE(index, id);
    return danang().targets[index];
}

const measure::Selection& counted_by(std::string_view id) {
    return *activities_of(target(id).measure);
}

const measure::Subjects& subjects_of(std::string_view id) {
    return std::get<measure::Subjects>(target(id).measure);
}

bool in_table(const Target& found) {
    return std::ranges::any_of(table, [&](const Expected& e) { return e.id == found.id; });
}

Ids names(const std::vector<UnitIndex>& units) {
    Ids ids;
    for (const auto unit : units) ids.emplace_back(danang().unit(unit).id);
    return ids;
}

bool has(const Ids& ids, std::string_view id) {
    return std::ranges::find(ids, id) != ids.end();
}

text::Period month(int number) {
    return text::period_of(text::Cut::month, 2023, number);
}

std::string read_beside(std::string_view name) {
    std::ifstream file(std::string(giamsat::tests::project_directory) + "/tests/programme/" + std::string(name));
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

struct Obligation {
    std::string id;
    std::string clause;
};

// The plan's obligations, a row for each clause that contains some.
std::vector<Obligation> obligations() {
    std::vector<Obligation> result;
    const auto rows = read_csv(read_beside("clauses-2023.csv")).rows;
    for (std::size_t i = 1; i < rows.size(); ++i)
        result.push_back({rows[i].fields.at(0).text, rows[i].fields.at(1).text});
    return result;
}

}  // namespace

TEST_CASE("the built-in programme has no faults, not even in its structure") {
    const auto loaded = load_embedded("danang-2023", Structure::checked);
    CHECK(shown(loaded.findings) == "");
    CHECK(loaded.programme);
    CHECK(danang().id == "danang-2023");
    CHECK(danang().year == 2023);
}

TEST_CASE("every target in the specification's table, and no other required one") {
    for (const auto& expected : table) {
        CAPTURE(expected.id);
        const auto& found = target(expected.id);
        CHECK(found.clause == expected.clause);
        CHECK(found.need == expected.need);
        for (const std::size_t level : {0U, 1U, 2U})
            CHECK(found.levels.has(LevelIndex(level)) == (expected.levels.find("CDW"[level]) != expected.levels.npos));
        CHECK_FALSE(found.title.vi.empty());
        CHECK_FALSE(found.title.en.empty());
    }
    for (const auto& found : danang().targets) CHECK_MESSAGE((in_table(found) || found.need != required), found.id);
}

TEST_CASE("a file without the softer duties gets no finding: the roll-up judges them") {
    for (const auto& found : danang().targets) {
        if (in_table(found)) continue;
        CAPTURE(found.id);
        CHECK_FALSE(found.on_plan);
        CHECK(found.on_report);
        CHECK(found.expect.per != text::Cut::month);
    }
}

TEST_CASE("targets of the table that are judged on plans only, or on reports only") {
    Ids plans;
    Ids reports;
    for (const auto& found : danang().targets) {
        if (!in_table(found)) continue;
        if (!found.on_report) plans.emplace_back(found.id);
        if (!found.on_plan) reports.emplace_back(found.id);
    }
    CHECK(plans == Ids{"plan-deadline", "plan-lead", "plan-basis", "plan-funding"});
    // A plan cannot say yet what will be adopted.
    CHECK(reports == Ids{"policy-proposal-adopted", "violence-cases-monitored", "environment-cases-monitored"});
}

TEST_CASE("thresholds and times") {
    struct Asked {
        std::string_view id;
        std::int64_t at_least;
        text::Cut per;
        std::optional<text::Period> within;
    };
    const std::vector<Asked> asked{
        {"reporter-conference", 1, text::Cut::quarter, {}},
        {"reporter-training", 1, text::Cut::year, {}},
        {"media-training", 1, text::Cut::year, {}},
        {"media-training-month", 1, text::Cut::year, month(4)},
        {"branch-training", 1, text::Cut::year, {}},
        {"branch-document", 1, text::Cut::quarter, {}},
        {"law-day", 1, text::Cut::month, {}},
        {"policy-supervision", 1, text::Cut::year, {}},
        {"social-critique", 1, text::Cut::year, {}},
        {"draft-comment", 2, text::Cut::year, {}},
        {"policy-proposal-adopted", 1, text::Cut::year, {}},
        {"issue-proposal", 1, text::Cut::year, {}},
        {"leader-dialogue", 1, text::Cut::year, text::period_of(text::Cut::quarter, 2023, 3)},
        {"opinion-training", 1, text::Cut::year, month(4)},
        {"monthly-briefing", 1, text::Cut::month, {}},
        {"monthly-briefing-ward", 1, text::Cut::month, {}},
        {"supervision-team", 1, text::Cut::year, {}},
        {"supervision-team-ward", 1, text::Cut::year, {}},
        {"violence-supervision", 1, text::Cut::year, {}},
        {"environment-supervision", 1, text::Cut::year, {}},
        {"branch-monitoring", 100, text::Cut::month, {}},
        {"violence-cases-monitored", 100, text::Cut::year, {}},
        {"environment-cases-monitored", 100, text::Cut::year, {}},
        {"residential-groups-monitored", 100, text::Cut::year, {}},
        {"wards-supervising", 100, text::Cut::year, {}},
        {"waste-team", 1, text::Cut::year, month(4)},
        {"waste-team-wards", 8, text::Cut::year, month(4)},
        {"waste-team-groups", 16, text::Cut::year, month(4)},
        {"childcare-team", 1, text::Cut::year, month(6)},
        {"childcare-team-wards", 7, text::Cut::year, month(6)},
        {"childcare-team-groups", 28, text::Cut::year, month(6)},
    };
    for (const auto& row : asked) {
        CAPTURE(row.id);
        const auto& expect = target(row.id).expect;
        CHECK(expect.at_least == row.at_least);
        CHECK(expect.per == row.per);
        CHECK(expect.within == row.within);
    }
}

TEST_CASE("requirements for the city's teams other than numbers") {
    const Ids four{"hoa-vang", "hai-chau", "ngu-hanh-son", "son-tra"};
    const auto district = index_of(danang().levels, "district");
    const auto ward = index_of(danang().levels, "ward");
    const auto& districts = target("waste-team-districts");
    CHECK(names(districts.expect.include_units) == four);
    CHECK(subjects_of("waste-team-districts").level == district);
    const auto& wards = target("waste-team-wards");
    CHECK(names(wards.expect.inside) == four);
    CHECK(wards.expect.spread == district);
    CHECK(subjects_of("waste-team-wards").level == ward);
    const auto& groups = target("waste-team-groups");
    CHECK(names(groups.expect.inside) == four);
    CHECK(subjects_of("waste-team-groups").subject == index_of(danang().subject_kinds, "residential-group"));
    CHECK(target("childcare-team-wards").expect.spread == district);
    const auto& childcare = target("childcare-team-groups");
    CHECK(subjects_of("childcare-team-groups").subject == index_of(danang().subject_kinds, "childcare-group"));
    CHECK(childcare.expect.each->level == ward);
    CHECK(childcare.expect.each->at_least == 4);
    CHECK(target("coordination-agreement").expect.include == std::vector<std::string>{"Sở Tư pháp", "Hội Luật gia"});
    CHECK(target("plan-basis").expect.include == std::vector<std::string>{"23/HD-ĐCT"});
    for (const auto* id : {"media-training-size", "opinion-training-size"}) {
        CHECK(std::get<measure::Sum>(target(id).measure).amount == measure::Sum::Amount::participants);
        CHECK_FALSE(target(id).expect.each->level);
        CHECK(target(id).expect.each->at_least == 100);
    }
}

TEST_CASE("targets that require another one") {
    std::vector<std::string> waiting;
    for (const auto& found : danang().targets)
        for (const auto other : found.requires_met) waiting.push_back(found.id + " < " + danang().targets[other].id);
    CHECK(waiting == std::vector<std::string>{
                         "media-training-size < media-training", "media-training-month < media-training",
                         "leader-dialogue-partners < leader-dialogue", "opinion-training-size < opinion-training",
                         "waste-team-districts < waste-team", "waste-team-wards < waste-team",
                         "waste-team-groups < waste-team", "waste-team-partners < waste-team",
                         "childcare-team-wards < childcare-team", "childcare-team-groups < childcare-team",
                         "childcare-team-partners < childcare-team"});
}

TEST_CASE("the counted activities") {
    const auto topics = [](std::string_view id) {
        Ids ids;
        for (const auto topic : counted_by(id).topics) ids.emplace_back(danang().topics[topic].id);
        return ids;
    };
    CHECK(topics("violence-supervision") == Ids{"violence"});
    CHECK(topics("environment-supervision") == Ids{"environment", "waste-sorting"});
    CHECK(counted_by("violence-supervision").forms.empty());
    CHECK(counted_by("supervision-team").forms == std::vector{index_of(danang().forms, "team")});
    CHECK(counted_by("policy-supervision").policy);
    CHECK(counted_by("policy-proposal-adopted").adopted);
    for (const auto* id : {"waste-team", "waste-team-districts", "waste-team-wards", "waste-team-groups"}) {
        CHECK(topics(id) == Ids{"waste-sorting"});
        CHECK(counted_by(id).forms == std::vector{index_of(danang().forms, "team")});
    }
    for (const auto* id : {"childcare-team", "childcare-team-wards", "childcare-team-groups"}) {
        CHECK(topics(id) == Ids{"childcare"});
        CHECK(counted_by(id).forms == std::vector{index_of(danang().forms, "team")});
    }
}

TEST_CASE("the figures in shares") {
    const auto share = [](std::string_view id) {
        const auto& figures = std::get<measure::Share>(target(id).measure).of;
        return danang().field_path(figures.part) + " / " + danang().field_path(figures.whole);
    };
    CHECK(share("branch-monitoring") == "branches.monitoring / branches.total");
    CHECK(share("violence-cases-monitored") == "violence_cases.monitored / violence_cases.found");
    CHECK(share("environment-cases-monitored") == "environment_cases.monitored / environment_cases.found");
    CHECK(share("residential-groups-monitored") == "residential_groups.monitored / residential_groups.total");
}

TEST_CASE("the ids in the specification") {
    for (const auto* id :
         {"supervision", "reporter-conference", "reporter-training", "media-training", "branch-training",
          "branch-document", "coordination-agreement", "law-day", "social-critique", "draft-comment", "policy-proposal",
          "issue-proposal", "leader-dialogue", "opinion-training", "monthly-briefing"})
        CHECK_MESSAGE(has(ids_of(danang().activities), id), id);
    for (const auto* id :
         {"people-committee", "residential-group", "childcare-group", "police", "mediation-group", "trusted-address"})
        CHECK_MESSAGE(has(ids_of(danang().subject_kinds), id), id);
    CHECK(ids_of(danang().forms) == Ids{"team", "community", "documents", "hearing"});
    for (const auto form : danang().forms.indices())
        CHECK(danang().forms[form].listed == (danang().forms[form].id == "team"));
    for (const auto* id : {"violence", "environment", "waste-sorting", "childcare", "conduct"})
        CHECK_MESSAGE(has(ids_of(danang().topics), id), id);
    CHECK(ids_of(danang().duties) == Ids{"plan", "monthly", "half-year", "annual", "city-plan", "city-monthly"});
}

TEST_CASE("the figures that every ward reports, and the optional others") {
    Ids asked;
    for (const auto& field : danang().fields)
        if (!field.optional) asked.emplace_back(danang().groups[field.group].id);
    std::vector<std::string> paths;
    for (const auto field : danang().fields.indices())
        if (!danang().fields[field].optional) paths.push_back(danang().field_path(field));
    CHECK(paths == std::vector<std::string>{
                       "branches.total", "branches.monitoring", "violence_cases.found", "violence_cases.monitored",
                       "violence_cases.resolved", "environment_cases.found", "environment_cases.monitored",
                       "environment_cases.resolved", "residential_groups.total", "residential_groups.monitored"});
    for (const auto group : asked) CHECK(danang().groups[index_of(danang().groups, group)].levels.has(LevelIndex(2)));
}

TEST_CASE("everything has a name in both languages") {
    const auto named = [](const auto& elements) {
        for (const auto& element : elements) {
            CHECK_MESSAGE(!element.name.vi.empty(), element.id);
            CHECK_MESSAGE(!element.name.en.empty(), element.id);
        }
    };
    named(danang().levels);
    named(danang().forms);
    named(danang().topics);
    named(danang().subject_kinds);
    named(danang().activities);
    named(danang().groups);
    named(danang().fields);
    for (const auto& clause : danang().clauses)
        CHECK_MESSAGE((!clause.why.vi.empty() && !clause.why.en.empty()), clause.clause);
}

TEST_CASE("every obligation of the plan has targets, or one explanation") {
    std::map<std::string, int> by_targets;
    std::map<std::string, int> by_notes;
    for (const auto& found : danang().targets)
        for (const auto& id : found.covers) ++by_targets[id];
    for (const auto& note : danang().clauses) {
        CHECK_MESSAGE((note.covers.empty() || (!note.title.vi.empty() && !note.title.en.empty())), note.clause);
        for (const auto& id : note.covers) ++by_notes[id];
    }
    std::set<std::string> rows;
    for (const auto& row : obligations()) rows.insert(row.id);
    CHECK(rows.size() == 114);
    for (const auto& id : rows) {
        CAPTURE(id);
        CHECK((by_targets[id] > 0) != (by_notes[id] > 0));
        CHECK(by_notes[id] <= 1);
    }
    for (const auto* named : {&by_targets, &by_notes})
        for (const auto& [id, times] : *named) CHECK_MESSAGE(rows.contains(id), id);
}

TEST_CASE("every clause with an obligation has a target or an explanation at that clause") {
    for (const auto& row : obligations()) {
        const auto stands_at = [&](const auto& element) { return element.clause == row.clause; };
        const bool has_target = std::ranges::any_of(danang().targets, stands_at);
        const bool has_note = std::ranges::any_of(danang().clauses, stands_at);
        CHECK_MESSAGE((has_target || has_note), row.id);
    }
}

TEST_CASE("every target covers some obligation") {
    for (const auto& found : danang().targets) CHECK_MESSAGE(!found.covers.empty(), found.id);
}

TEST_CASE("the city's units") {
    const auto& roster = danang().roster;
    const auto city = roster.root();
    CHECK(roster[city].id == "da-nang");
    CHECK(roster.subtree_at(city, LevelIndex(1)).size() == 7);
    CHECK(roster.subtree_at(city, LevelIndex(2)).size() == 56);
    int phuong = 0;
    for (const auto unit : roster.subtree_at(city, LevelIndex(2)))
        phuong += roster[unit].name.starts_with("Phường ") ? 1 : 0;
    CHECK(phuong == 45);
    CHECK(roster.subtree_at(roster.by_id("hai-chau"), LevelIndex(2)).size() == 13);
    CHECK(roster.subtree_at(roster.by_id("hoa-vang"), LevelIndex(2)).size() == 11);
    CHECK(roster[roster.by_id("hoa-quy")].name == "Phường Hoà Quý");
    CHECK(roster[roster.by_id("hoa-minh")].name == "Phường Hòa Minh");
}

TEST_CASE("a district's plan is in time before 20 February") {
    const auto& plan = danang().duties.front();
    CHECK(last_day_in_time(plan, danang().whole_year().days) == text::make_date(2023, 2, 19));
    CHECK(plan.entries == LevelIndex(2));
    CHECK(danang().duties[DutyIndex(1)].source);
    CHECK_FALSE(last_day_in_time(danang().duties[DutyIndex(1)], month(4).days));  // the city's plan has no due date
}
