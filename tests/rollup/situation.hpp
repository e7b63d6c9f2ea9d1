// SPDX-License-Identifier: MIT
// Targets and files made by hand, and how the targets stand.
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

inline Target target(std::string id, LevelSet of, Measure measure, Expectation expect) {
    Target target;
    target.id = std::move(id);
    target.levels = of;
    target.measure = std::move(measure);
    target.expect = std::move(expect);
    return target;
}

inline Measure count_of(int kind) {
    Measure measure;
    measure.kind = Measure::Kind::count;
    measure.activity = kind;
    return measure;
}

inline Measure share_of(int part, int whole) {
    Measure measure;
    measure.kind = Measure::Kind::share;
    measure.part = part;
    measure.whole = whole;
    return measure;
}

inline Expectation at_least(std::int64_t number, Cut per = Cut::year) {
    Expectation expect;
    expect.at_least = number;
    expect.per = per;
    return expect;
}

inline Expectation within(const std::string& period) {
    auto expect = at_least(1);
    expect.within = parse_period(period).value;
    return expect;
}

/// Files, and the programme by whose targets they are judged.
struct Situation {
    Programme programme = sample::programme();
    std::vector<Accepted> files;
    std::vector<SubmissionRow> submissions;
    Date as_of = make_date(2024, 1, 31);

    /// Reports of the north for the months from `first` to `last`, in each of which that was done.
    void reports(int first, int last, const std::vector<Activity>& done = {}) {
        for (int number = first; number <= last; ++number)
            files.push_back(report(north, month(number), {entry(north, {}, done)}));
    }

    std::vector<TargetRow> rows(Date until) const {
        const Sources sources(programme, pointers(files));
        const Plans plans(programme, pointers(files));
        const Subtree subtree(programme, city, until);
        const auto activities = activity_rows(sources, subtree, until);
        return target_rows({programme, subtree, sources, plans, activities, submissions, until, as_of});
    }

    TargetRow row(UnitIndex unit, Date until, int target = 0) const {
        const auto all = rows(until);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const TargetRow& r) { return r.unit == unit && r.target == target; });
        REQUIRE(found != all.end());
        return *found;
    }

    Status status(UnitIndex unit, Date until, int target = 0) const { return row(unit, until, target).status; }
};

inline Situation judged_by(std::vector<Target> targets) {
    Situation situation;
    situation.programme.targets = std::move(targets);
    return situation;
}

inline const LevelSet districts = levels({district_level});
inline const LevelSet wards = levels({ward_level});
inline const LevelSet all_levels = levels({city_level, district_level, ward_level});

}  // namespace giamsat::sample
