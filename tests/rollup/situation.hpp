// SPDX-License-Identifier: MIT
// Targets and files made by hand, and the statuses of the targets.
#pragma once

#include "rollup/activities.hpp"
#include "rollup/sample.hpp"
#include "rollup/statuses.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace giamsat::sample {

inline programme::Target target_of(std::string id, programme::LevelSet of, programme::Measure measure,
                                   programme::Expectation expect) {
    programme::Target target;
    target.id = std::move(id);
    target.levels = of;
    target.measure = std::move(measure);
    target.expect = std::move(expect);
    return target;
}

inline programme::Measure count_of(programme::KindIndex kind) {
    programme::measure::Count count;
    count.of.kind = kind;
    return count;
}

inline programme::Measure share_of(programme::FieldIndex part, programme::FieldIndex whole) {
    programme::measure::Share share;
    share.of = {part, whole};
    return share;
}

inline programme::Expectation at_least(std::int64_t number, text::Cut per = text::Cut::year) {
    programme::Expectation expect;
    expect.at_least = number;
    expect.per = per;
    return expect;
}

inline programme::Expectation within(const std::string& period) {
    auto expect = at_least(1);
    expect.within = text::parse_period(period).value;
    return expect;
}

/// Files, and the programme whose targets they are judged by.
struct Situation {
    programme::Programme programme = sample::small_year();
    std::vector<intake::Accepted> files;
    std::vector<rollup::SubmissionRow> submissions;
    text::Date as_of = text::make_date(2024, 1, 31);

    /// Reports of the north for the months from `first` to `last`, each with those activities.
    void reports(int first, int last, const std::vector<submission::Activity>& done = {}) {
        for (int number = first; number <= last; ++number)
            files.push_back(report(north, month(number), {entry(north, {}, done)}));
    }

    rollup::Standings standings(text::Date until, bool explain = false) const {
        const intake::Sources sources(programme, pointers(files));
        const intake::Plans plans(programme, pointers(files));
        const intake::Subtree subtree(programme, city, until);
        const auto activities = rollup::activity_rows(sources, subtree, until);
        return rollup::standings_of_targets({programme, subtree, sources, plans, activities, submissions, until, as_of},
                                            explain);
    }

    std::vector<rollup::TargetRow> rows(text::Date until) const { return standings(until).rows; }

    rollup::TargetRow row(programme::UnitIndex unit, text::Date until,
                          programme::TargetIndex target = programme::TargetIndex(0)) const {
        const auto all = rows(until);
        const auto found =
            std::ranges::find_if(all, [&](const rollup::TargetRow& r) { return r.unit == unit && r.target == target; });
        REQUIRE(found != all.end());
        return *found;
    }

    target::Status status(programme::UnitIndex unit, text::Date until,
                          programme::TargetIndex target = programme::TargetIndex(0)) const {
        return row(unit, until, target).status;
    }
};

inline Situation judged_by(programme::IndexVec<programme::Target> targets) {
    Situation situation;
    situation.programme.targets = std::move(targets);
    return situation;
}

inline const programme::LevelSet districts = levels({district_level});
inline const programme::LevelSet wards = levels({ward_level});
inline const programme::LevelSet all_levels = levels({city_level, district_level, ward_level});

}  // namespace giamsat::sample
