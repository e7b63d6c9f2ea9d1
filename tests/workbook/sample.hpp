// SPDX-License-Identifier: MIT
// A small programme and roll-ups of it, made by hand.
#pragma once

#include "compare/compared.hpp"
#include "rollup/rollup.hpp"
#include "workbook/sample_activities.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace giamsat::test {

inline constexpr programme::LevelIndex city{0};
inline constexpr programme::LevelIndex district{1};
inline constexpr programme::LevelIndex ward{2};

inline constexpr programme::FieldIndex branches_total{0};
inline constexpr programme::FieldIndex branches_monitoring{1};
inline constexpr programme::FieldIndex cases_found{2};
inline constexpr programme::FieldIndex cases_resolved{3};
inline constexpr programme::FieldIndex cases_girls{4};
inline constexpr programme::FieldIndex cadres_total{5};
inline constexpr programme::FieldIndex posts_total{6};

inline constexpr programme::GroupIndex branches{0};
inline constexpr programme::GroupIndex cases{1};
inline constexpr programme::GroupIndex cadres{2};
inline constexpr programme::GroupIndex posts{3};

inline constexpr programme::DutyIndex plan{0};
inline constexpr programme::DutyIndex monthly{1};
inline constexpr programme::DutyIndex city_monthly{2};
inline constexpr programme::DutyIndex letter{3};

inline programme::LevelSet levels(std::initializer_list<programme::LevelIndex> which) {
    programme::LevelSet set;
    for (const auto level : which) set.add(level);
    return set;
}

inline void add_unit(programme::Programme& programme, programme::LevelIndex level, const char* parent, const char* id,
                     const char* name) {
    programme::Unit unit;
    unit.id = id;
    unit.level = level;
    unit.name = name;
    unit.parent = *parent == '\0' ? programme::no_unit : programme.roster.by_id(parent);
    programme.roster.add(unit);
}

inline void add_units(programme::Programme& programme) {
    add_unit(programme, city, "", "song-tra", "Thành phố Sông Trà");
    add_unit(programme, district, "song-tra", "an-hoa", "Quận An Hòa");
    add_unit(programme, ward, "an-hoa", "an-mot", "Phường An Một");
    add_unit(programme, ward, "an-hoa", "an-hai", "Phường An Hai");
    add_unit(programme, district, "song-tra", "binh-minh", "Huyện Bình Minh");
    add_unit(programme, ward, "binh-minh", "my-loc", "Xã Mỹ Lộc");
    add_unit(programme, ward, "binh-minh", "phu-tho", "Xã Phú Thọ");
    programme::Unit closed;
    closed.id = "tan-cu";
    closed.level = ward;
    closed.name = "Xã Tân Cũ";
    closed.parent = programme.roster.by_id("binh-minh");
    closed.closed = text::make_date(2030, 3, 1);
    closed.successors = {"my-loc", "phu-tho"};
    programme.roster.add(closed);
}

inline void add_figures(programme::Programme& programme) {
    const auto field = [&](const char* id, programme::GroupIndex group, text::Bilingual name,
                           programme::OverTime over_time) {
        programme::FigureField made;
        made.id = id;
        made.group = group;
        made.name = std::move(name);
        made.over_time = over_time;
        programme.fields.push_back(made);
    };
    field("total", branches, {"Tổng số", "In all"}, programme::OverTime::latest);
    field("monitoring", branches, {"Có giám sát", "Monitoring"}, programme::OverTime::latest);
    field("found", cases, {"Phát hiện", "Found"}, programme::OverTime::sum);
    field("resolved", cases, {"Giải quyết", "Resolved"}, programme::OverTime::sum);
    field("girls", cases, {"Trẻ em gái", "Girls"}, programme::OverTime::sum);
    programme.fields.back().optional = true;
    field("total", cadres, {"Cán bộ nữ", "Female cadres"}, programme::OverTime::latest);
    field("total", posts, {"Tin bài", "Posts"}, programme::OverTime::sum);
    programme.groups = {
        {"branches", {"Chi hội", "Branches"}, levels({ward}), false, {branches_total, branches_monitoring}},
        {"cases", {"Vụ bạo lực", "Violence cases"}, levels({ward}), true, {cases_found, cases_resolved, cases_girls}},
        {"cadres", {"Cán bộ", "Cadres"}, levels({district, ward}), false, {cadres_total}},
        {"posts", {"Truyền thông", "Media"}, levels({ward}), false, {posts_total}},
    };
}

inline programme::Target target(const char* clause, text::Bilingual title, programme::LevelSet levels,
                                programme::Need need) {
    programme::Target made;
    made.id = std::string("target-") + clause;
    made.clause = clause;
    made.title = std::move(title);
    made.levels = levels;
    made.need = need;
    return made;
}

inline void add_targets(programme::Programme& programme) {
    const programme::LevelSet everywhere = levels({city, district, ward});
    programme::Target share =
        target("II.1", {"Chi hội có giám sát", "Branches that monitor"}, everywhere, programme::Need::required);
    share.measure = programme::measure::Share{{branches_monitoring, branches_total}};
    share.expect.at_least = 100;
    share.expect.percent = true;
    programme::Target solved =
        target("II.2", {"Vụ việc được giải quyết", "Cases resolved"}, everywhere, programme::Need::aspire);
    solved.measure = programme::measure::Share{{cases_resolved, cases_found}};
    solved.expect = share.expect;
    programme.targets = {share, solved};
    programme.targets.push_back(
        target("III.1", {"Đoàn giám sát", "Supervision team"}, everywhere, programme::Need::required));
    programme.targets.push_back(
        target("III.2", {"Phản biện xã hội", "Social critique"}, levels({city}), programme::Need::if_any));
    programme.targets.push_back(
        target("III.3", {"Đối thoại", "Dialogue"}, levels({city}), programme::Need::encouraged));
    programme.targets.push_back(target("IV.1", {"Sinh hoạt hằng tháng", "Monthly meeting"}, levels({city, district}),
                                       programme::Need::required));
}

inline programme::Duty duty(const char* id, programme::Duty::Kind kind, std::optional<text::Cut> per,
                            programme::LevelSet levels) {
    programme::Duty made;
    made.id = id;
    made.kind = kind;
    made.per = per;
    made.levels = levels;
    return made;
}

/// A city, two districts, five wards (one of them closed in March); branches and cadres are stocks, cases and posts are
/// sums; posts are not required from anyone.
inline programme::Programme sample_programme() {
    programme::Programme programme;
    programme.id = "song-tra-2030";
    programme.year = 2030;
    programme.title = {"Giám sát và phản biện xã hội năm 2030", "Supervision and social critique, 2030"};
    programme.issuer = {"Hội LHPN Việt Nam", "Hội LHPN thành phố Sông Trà", "Sông Trà", "TM. BAN THƯỜNG VỤ",
                        "PHÓ CHỦ TỊCH"};
    programme.levels = {
        {"city", {"Thành phố", "City"}}, {"district", {"Quận, huyện", "District"}}, {"ward", {"Xã, phường", "Ward"}}};
    add_units(programme);
    add_figures(programme);
    add_targets(programme);
    add_activity_kinds(programme);
    programme.duties = {duty("plan", programme::Duty::Kind::plan, text::Cut::year, levels({district})),
                        duty("monthly", programme::Duty::Kind::report, text::Cut::month, levels({district})),
                        duty("city-monthly", programme::Duty::Kind::report, text::Cut::month, levels({city})),
                        duty("letter", programme::Duty::Kind::report, {}, levels({district}))};
    programme.duties[plan].due_before = text::make_date(2030, 2, 20);
    programme.duties[monthly].due_days = 5;
    programme.duties[letter].period =
        text::Period{text::Period::Kind::span, {text::make_date(2030, 4, 10), text::make_date(2030, 4, 20)}};
    programme.duties[letter].request = "45/CV-BTV";
    programme.duties[letter].due_before = text::make_date(2030, 5, 15);
    return programme;
}

/// The values reported by one unit, by field, in the period and in the year.
struct Stated {
    const char* unit;
    std::map<programme::FieldIndex, std::int64_t> period;
    std::map<programme::FieldIndex, std::int64_t> year;
};

inline std::vector<Stated> stated_in_april() {
    return {
        {"an-hoa", {{cadres_total, 4}}, {{cadres_total, 4}}},
        {"an-mot",
         {{branches_total, 12},
          {branches_monitoring, 12},
          {cases_found, 3},
          {cases_resolved, 2},
          {cases_girls, 1},
          {cadres_total, 2}},
         {{branches_total, 12},
          {branches_monitoring, 12},
          {cases_found, 5},
          {cases_resolved, 4},
          {cases_girls, 1},
          {cadres_total, 2}}},
        {"an-hai",
         {{branches_total, 9}, {branches_monitoring, 8}, {cases_found, 0}, {cases_resolved, 0}},
         {{branches_total, 9}, {branches_monitoring, 8}, {cases_found, 0}, {cases_resolved, 0}}},
        {"my-loc",
         {{branches_total, 1300}, {branches_monitoring, 1299}},
         {{branches_total, 1300}, {branches_monitoring, 1299}}},
        {"tan-cu", {}, {{branches_total, 7}, {branches_monitoring, 7}, {cases_found, 2}, {cases_resolved, 1}}},
    };
}

/// Adds the values of a unit below; stocks, and the number of units, only of units that still exist.
inline void add(rollup::Total& total, const std::map<programme::FieldIndex, std::int64_t>& stated,
                const programme::FigureField& what, programme::FieldIndex field, bool open) {
    const auto found = stated.find(field);
    if (found == stated.end() || (!open && what.over_time == programme::OverTime::latest)) return;
    total.value = total.value.value_or(0) + found->second;
    total.reported += open ? 1 : 0;
}

/// A row for every unit of the subtree and every field reported at its level or below.
inline std::vector<rollup::FigureRow> figure_rows(const programme::Programme& programme, programme::UnitIndex top,
                                                  text::Date end, const std::vector<Stated>& all) {
    std::vector<rollup::FigureRow> rows;
    for (const programme::UnitIndex unit : programme.roster.subtree(top))
        for (const auto field : programme.fields.indices()) {
            const programme::FigureField& what = programme.fields[field];
            rollup::FigureRow row{unit, field, {}, {}, 0};
            for (const programme::UnitIndex below : programme.roster.subtree(unit))
                if (programme.groups[what.group].levels.has(programme.unit(below).level) &&
                    programme.unit(below).open_on(end))
                    ++row.expected;
            for (const Stated& stated : all) {
                const programme::UnitIndex below = programme.roster.by_id(stated.unit);
                if (!programme.roster.is_below(below, unit)) continue;
                const bool open = programme.unit(below).open_on(end);
                add(row.period, stated.period, what, field, open);
                add(row.year, stated.year, what, field, open);
            }
            rows.push_back(row);
        }
    return rows;
}

/// For January; in February and March nobody reported.
inline std::vector<Stated> stated_in_january() {
    const std::map<programme::FieldIndex, std::int64_t> an_mot{
        {branches_total, 11}, {branches_monitoring, 10}, {cases_found, 2}, {cases_resolved, 2}};
    const std::map<programme::FieldIndex, std::int64_t> tan_cu{
        {branches_total, 7}, {branches_monitoring, 7}, {cases_found, 2}, {cases_resolved, 1}};
    return {{"an-mot", an_mot, an_mot}, {"tan-cu", tan_cu, tan_cu}};
}

inline std::vector<rollup::TrendPoint> trend_to_april(const programme::Programme& programme, programme::UnitIndex top) {
    std::vector<rollup::TrendPoint> points;
    for (int month = 1; month <= 4; ++month) {
        auto stated = month < 4 ? stated_in_january() : stated_in_april();
        if (month == 2 || month == 3)
            for (Stated& one : stated) one.period.clear();
        const text::Period period = text::period_of(text::Cut::month, 2030, month);
        points.push_back({period, figure_rows(programme, top, period.days.last, stated)});
        std::erase_if(points.back().figures, [&](const rollup::FigureRow& row) { return row.unit != top; });
    }
    return points;
}

/// April of the previous year, without posts and without the field for girls.
inline compare::YearBefore april_before(programme::UnitIndex top) {
    return {text::period_of(text::Cut::month, 2029, 4),
            {{top, branches_total, {1300, 4}, {1300, 4}, 5},
             {top, branches_monitoring, {1310, 4}, {1310, 4}, 5},
             {top, cases_found, {2, 4}, {14, 5}, 5},
             {top, cases_resolved, {0, 4}, {3, 5}, 5}}};
}

inline rollup::SubmissionRow submission(const programme::Programme& programme, const char* unit,
                                        programme::DutyIndex duty, text::Period period, rollup::SubmissionState state,
                                        std::optional<int> days_late = {}) {
    rollup::SubmissionRow row;
    row.unit = programme.roster.by_id(unit);
    row.duty = duty;
    row.period = period;
    row.state = state;
    row.days_late = days_late;
    return row;
}

inline std::vector<rollup::SubmissionRow> april_submissions(const programme::Programme& programme) {
    const text::Period march = text::period_of(text::Cut::month, 2030, 3);
    const text::Period april = text::period_of(text::Cut::month, 2030, 4);
    const text::Period year = programme.whole_year();
    const text::Period asked = *programme.duties[letter].period;
    return {
        submission(programme, "song-tra", city_monthly, march, rollup::SubmissionState::missing),  // not of this period
        submission(programme, "song-tra", city_monthly, april, rollup::SubmissionState::received),
        submission(programme, "an-hoa", plan, year, rollup::SubmissionState::on_time, 0),
        submission(programme, "an-hoa", monthly, april, rollup::SubmissionState::late, 2),
        submission(programme, "an-hoa", letter, asked, rollup::SubmissionState::draft),
        submission(programme, "binh-minh", plan, year, rollup::SubmissionState::late, 1),
        submission(programme, "binh-minh", monthly, april, rollup::SubmissionState::missing),
        submission(programme, "binh-minh", letter, asked, rollup::SubmissionState::awaited),
    };
}

inline std::vector<rollup::TargetRow> april_targets(const programme::Programme& programme) {
    const programme::UnitIndex top = programme.roster.by_id("song-tra");
    const programme::UnitIndex an_hoa = programme.roster.by_id("an-hoa");
    const programme::UnitIndex binh_minh = programme.roster.by_id("binh-minh");
    const programme::UnitIndex an_mot = programme.roster.by_id("an-mot");
    return {
        {top, programme::TargetIndex(0), 99.84, 100.0, target::Status::missed},
        {top, programme::TargetIndex(1), 71.42, 100.0, target::Status::behind},
        {top, programme::TargetIndex(2), 2.0, 1.0, target::Status::met},
        {top, programme::TargetIndex(3), std::nullopt, 1.0, target::Status::none_arose},
        {top, programme::TargetIndex(4), 0.0, 1.0, target::Status::missed},
        {top, programme::TargetIndex(5), 3.0, 4.0, target::Status::unknown},
        {an_hoa, programme::TargetIndex(0), 95.23, 100.0, target::Status::missed},
        {an_hoa, programme::TargetIndex(1), 80.0, 100.0, target::Status::behind},
        {an_hoa, programme::TargetIndex(2), 1.0, 1.0, target::Status::met},
        {an_hoa, programme::TargetIndex(5), 4.0, 4.0, target::Status::met},
        {an_mot, programme::TargetIndex(0), 100.0, 100.0, target::Status::met},
        {an_mot, programme::TargetIndex(1), 80.0, 100.0, target::Status::behind},
        {an_mot, programme::TargetIndex(2), 0.0, 1.0, target::Status::pending},
        {binh_minh, programme::TargetIndex(0), 99.92, 100.0, target::Status::missed},
        {binh_minh, programme::TargetIndex(1), 50.0, 100.0, target::Status::unknown},
        {binh_minh, programme::TargetIndex(2), 0.0, 1.0, target::Status::pending},
        {binh_minh, programme::TargetIndex(5), std::nullopt, 4.0, target::Status::unknown},
    };
}

inline std::vector<rollup::SourceRow> april_sources(const programme::Programme& programme) {
    const std::string hash(64, 'a');
    const text::Period april = text::period_of(text::Cut::month, 2030, 4);
    return {
        {"bao-cao/an-hoa-04.yaml",
         programme::Duty::Kind::report,
         programme.roster.by_id("an-hoa"),
         april,
         2,
         hash,
         true,
         {}},
        {"bao-cao/an-hoa-04-cu.yaml",
         programme::Duty::Kind::report,
         programme.roster.by_id("an-hoa"),
         april,
         1,
         std::string(64, 'b'),
         false,
         {"đã được thay thế", "superseded"}},
        {"bao-cao/hỏng.yaml",
         {},
         programme::no_unit,
         {},
         0,
         std::string(64, 'c'),
         false,
         {"không đọc được", "unreadable"}},
        {"ke-hoach/an-hoa.yaml",
         programme::Duty::Kind::plan,
         programme.roster.by_id("an-hoa"),
         programme.whole_year(),
         1,
         std::string(64, 'd'),
         true,
         {}},
    };
}

/// Removes rows outside the unit's subtree.
template <class Row>
std::vector<Row> below(const programme::Programme& programme, programme::UnitIndex top, std::vector<Row> rows) {
    std::erase_if(rows, [&](const Row& row) {
        return row.unit != programme::no_unit && !programme.roster.is_below(row.unit, top);
    });
    return rows;
}

/// April for one unit: one complete district, and one with a ward that reported only in part, one that did not report,
/// and one closed.
inline rollup::Rollup april_of(const programme::Programme& programme, const char* unit) {
    rollup::Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = programme.roster.by_id(unit);
    rollup.period = text::period_of(text::Cut::month, 2030, 4);
    rollup.as_of = text::make_date(2030, 5, 10);
    rollup.figures = figure_rows(programme, rollup.unit, rollup.period.days.last, stated_in_april());
    rollup.trend = trend_to_april(programme, rollup.unit);
    rollup.submissions = below(programme, rollup.unit, april_submissions(programme));
    rollup.targets = below(programme, rollup.unit, april_targets(programme));
    rollup.activities = below(programme, rollup.unit, april_activities(programme));
    rollup.sources = below(programme, rollup.unit, april_sources(programme));
    return rollup;
}

/// With what the same month of the year before gave. The roll-up must outlive it.
inline compare::Compared with_year_before(const rollup::Rollup& rollup) {
    compare::Compared compared = rollup;
    compared.year_before = april_before(rollup.unit);
    return compared;
}

/// A year without any data.
inline rollup::Rollup empty_year(const programme::Programme& programme) {
    rollup::Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = programme.roster.root();
    rollup.period = programme.whole_year();
    rollup.as_of = text::make_date(2031, 1, 15);
    rollup.figures = figure_rows(programme, rollup.unit, rollup.period.days.last, {});
    return rollup;
}

}  // namespace giamsat::test
