// SPDX-License-Identifier: MIT
// The activities of the sample's units: teams, one of them joint, and others.
#pragma once

#include "rollup/rollup.hpp"

#include <string>
#include <utility>
#include <vector>

namespace giamsat::test {

inline constexpr programme::KindIndex supervision{0};
inline constexpr programme::KindIndex law_day{1};
inline constexpr programme::KindIndex briefing{2};
inline constexpr programme::FormIndex team{0};
inline constexpr programme::FormIndex documents{1};
inline constexpr programme::TopicIndex water{0};
inline constexpr programme::SubjectKindIndex committee{0};
inline constexpr programme::SubjectKindIndex group{1};

inline void add_activity_kinds(programme::Programme& programme) {
    programme.forms = {{"team", {"Đoàn giám sát", "Supervision team"}},
                       {"documents", {"Xem xét văn bản", "Review of documents"}}};
    programme.forms[team].listed = true;
    programme.topics = {{"water", {"Nước sạch", "Clean water"}}};
    programme.subject_kinds = {{"committee", {"Ủy ban nhân dân", "People's committee"}, false},
                               {"group", {"Tổ dân phố, thôn", "Residential groups"}, true}};
    programme.activities = {{"supervision", {"Giám sát", "Supervision"}, "III", true, true},
                            {"law-day", {"Ngày pháp luật", "Law day"}, "II", false, false},
                            {"briefing", {"Giao ban", "Briefing"}, "II", false, false}};
}

inline submission::Activity done(programme::KindIndex kind, text::Period when, std::string title) {
    submission::Activity made;
    made.kind = kind;
    made.when = when;
    made.title = std::move(title);
    return made;
}

inline text::Period day(int month, int day_of_month) {
    const text::Date date = text::make_date(2030, month, day_of_month);
    return {text::Period::Kind::day, {date, date}};
}

inline submission::Activity joint(submission::Activity activity, const char* event, submission::Role role) {
    activity.event = event;
    activity.role = role;
    return activity;
}

inline submission::Activity water_team(const programme::Programme& programme) {
    submission::Activity made =
        done(supervision, {text::Period::Kind::span, {text::make_date(2030, 4, 10), text::make_date(2030, 4, 12)}},
             "Giám sát nước sạch");
    made.form = team;
    made.topic = water;
    made.policy = "Luật Tài nguyên nước";
    made.subjects = {{programme.roster.by_id("my-loc"), group, 3, {}},
                     {programme.roster.by_id("an-mot"), committee, 1, {}},
                     {programme.roster.by_id("an-hai"), committee, 1, "Trạm cấp nước"}};
    made.partners = {"Sở Y tế", "Mặt trận"};
    made.document = "12/QĐ-BTV, 30/03/2030";
    made.recommendations = {4, 3, {}};
    return joint(std::move(made), "water", submission::Role::lead);
}

/// In roster order, as in a roll-up. The city's team is joint with a district; a briefing led by the city is joint with
/// both districts, one of which reports it incompletely. Law days are repeated.
inline std::vector<rollup::ActivityRow> april_activities(const programme::Programme& programme) {
    const auto unit = [&](const char* id) { return programme.roster.by_id(id); };
    const text::Period march = text::period_of(text::Cut::month, 2030, 3);
    submission::Activity shared_team =
        joint(done(supervision, day(4, 10), "Giám sát nước sạch"), "water", submission::Role::joint);
    shared_team.form = team;
    submission::Activity early_team = done(supervision, march, "=1+1");
    early_team.form = team;
    early_team.count = 2;
    early_team.recommendations = {1, 1, 1};
    submission::Activity review = done(supervision, day(4, 2), "Hồ sơ cấp nước");
    review.form = documents;
    review.topic = water;
    review.policy = "Luật Tài nguyên nước";
    submission::Activity law = done(law_day, day(2, 9), "");
    law.participants = 120;
    law.count = 2;
    submission::Activity law_again = done(law_day, day(3, 9), "");
    law_again.participants = 80;
    submission::Activity city_briefing =
        joint(done(briefing, day(4, 5), "Giao ban tháng 4"), "briefing", submission::Role::lead);
    city_briefing.participants = 30;
    submission::Activity district_briefing =
        joint(done(briefing, day(4, 5), "Giao ban"), "briefing", submission::Role::joint);
    district_briefing.participants = 5;
    submission::Activity elsewhere = done(briefing, day(4, 20), "Giao ban với công an");
    elsewhere.role = submission::Role::joint;
    return {
        {unit("song-tra"), water_team(programme), "song-tra.yaml", 5},
        {unit("song-tra"), city_briefing, "song-tra.yaml", 9},
        {unit("an-hoa"), law, "an-hoa-02.yaml", 4},
        {unit("an-hoa"), early_team, "an-hoa-03.yaml", 4},
        {unit("an-hoa"), law_again, "an-hoa-03.yaml", 8},
        {unit("an-hoa"), district_briefing, "an-hoa.yaml", 6},
        {unit("an-hoa"), shared_team, "an-hoa.yaml", 8},
        {unit("an-mot"), review, "an-hoa.yaml", 20},
        {unit("binh-minh"), district_briefing, "binh-minh.yaml", 6},
        {unit("binh-minh"), elsewhere, "binh-minh.yaml", 8},
    };
}

}  // namespace giamsat::test
