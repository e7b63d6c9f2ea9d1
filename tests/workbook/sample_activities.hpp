// SPDX-License-Identifier: MIT
// What the units of the sample have done: teams, one of them joint, and other activities.
#pragma once

#include "rollup/rollup.hpp"

#include <string>
#include <utility>
#include <vector>

namespace giamsat::test {

enum SampleKind { supervision, law_day, briefing };
enum SampleForm { team, documents };

inline void add_activity_kinds(Programme& programme) {
    programme.forms = {{"team", {"Đoàn giám sát", "Supervision team"}},
                       {"documents", {"Xem xét văn bản", "Review of documents"}}};
    programme.topics = {{"water", {"Nước sạch", "Clean water"}}};
    programme.subject_kinds = {{"committee", {"Ủy ban nhân dân", "People's committee"}, false},
                               {"group", {"Tổ dân phố, thôn", "Residential groups"}, true}};
    programme.activities = {{"supervision", {"Giám sát", "Supervision"}, "III", true, true},
                            {"law-day", {"Ngày pháp luật", "Law day"}, "II", false, false},
                            {"briefing", {"Giao ban", "Briefing"}, "II", false, false}};
}

inline Activity done(SampleKind kind, Period when, std::string title) {
    Activity made;
    made.kind = kind;
    made.when = when;
    made.title = std::move(title);
    return made;
}

inline Period day(int month, int day_of_month) {
    const Date date = make_date(2030, month, day_of_month);
    return {Period::Kind::day, {date, date}};
}

inline Activity joint(Activity activity, const char* event, Role role) {
    activity.event = event;
    activity.role = role;
    return activity;
}

inline Activity water_team(const Programme& programme) {
    Activity made =
        done(supervision, {Period::Kind::span, {make_date(2030, 4, 10), make_date(2030, 4, 12)}}, "Giám sát nước sạch");
    made.form = team;
    made.topic = 0;
    made.policy = "Luật Tài nguyên nước";
    made.subjects = {{programme.roster.by_id("my-loc"), 1, 3, {}},
                     {programme.roster.by_id("an-mot"), 0, 1, {}},
                     {programme.roster.by_id("an-hai"), 0, 1, "Trạm cấp nước"}};
    made.partners = {"Sở Y tế", "Mặt trận"};
    made.document = "12/QĐ-BTV, 30/03/2030";
    made.recommendations = {4, 3, {}};
    return joint(std::move(made), "water", Role::lead);
}

/// In roster order, as a roll-up has them. The city's team is shared by a district; a briefing, which the city leads,
/// by both districts, one of which says so only in part. A law day is held again and again.
inline std::vector<ActivityRow> april_activities(const Programme& programme) {
    const auto unit = [&](const char* id) { return programme.roster.by_id(id); };
    const Period march = period_of(Cut::month, 2030, 3);
    Activity shared_team = joint(done(supervision, day(4, 10), "Giám sát nước sạch"), "water", Role::joint);
    shared_team.form = team;
    Activity early_team = done(supervision, march, "=1+1");
    early_team.form = team;
    early_team.count = 2;
    early_team.recommendations = {1, 1, 1};
    Activity review = done(supervision, day(4, 2), "Hồ sơ cấp nước");
    review.form = documents;
    review.topic = 0;
    review.policy = "Luật Tài nguyên nước";
    Activity law = done(law_day, day(2, 9), "");
    law.participants = 120;
    law.count = 2;
    Activity law_again = done(law_day, day(3, 9), "");
    law_again.participants = 80;
    Activity city_briefing = joint(done(briefing, day(4, 5), "Giao ban tháng 4"), "briefing", Role::lead);
    city_briefing.participants = 30;
    Activity district_briefing = joint(done(briefing, day(4, 5), "Giao ban"), "briefing", Role::joint);
    district_briefing.participants = 5;
    Activity elsewhere = done(briefing, day(4, 20), "Giao ban với công an");
    elsewhere.role = Role::joint;
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
