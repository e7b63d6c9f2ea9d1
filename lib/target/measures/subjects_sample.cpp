// SPDX-License-Identifier: MIT
// The units that an example of an activity goes to.
#include "target/measures/measures.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::target {
namespace {

/// Chooses as few as will do.
class SubjectChoice {
public:
    SubjectChoice(const measure::Subjects& measure, const Sampling& sampling)
        : measure_(measure),
          sampling_(sampling),
          units_(units_in_reach()),
          counted_(sampling.programme.subject_kinds[measure.subject].counted) {}

    std::vector<submission::Subject> choose() {
        for (const auto unit : expect().include_units) add(unit);
        if (expect().spread) add_spread();
        const auto asked = sampling_.asked();
        if (counted_)
            add_counted(asked);
        else
            add_units(std::max<std::int64_t>(asked, subjects_.empty() ? 1 : 0));
        return std::move(subjects_);
    }

private:
    const programme::Programme& programme() const { return sampling_.programme; }
    const programme::Expectation& expect() const { return sampling_.expect(); }

    std::vector<programme::UnitIndex> units_in_reach() const {
        auto units = programme().roster.subtree_at(sampling_.unit, measure_.level);
        std::erase_if(units, [&](programme::UnitIndex unit) {
            const auto& inside = expect().inside;
            const bool outside = !inside.empty() && std::ranges::none_of(inside, [&](programme::UnitIndex above) {
                return programme().roster.is_below(unit, above);
            });
            return outside || programme().unit(unit).existing_days(sampling_.window) != sampling_.window;
        });
        return units;
    }

    bool has(programme::UnitIndex unit) const {
        return std::ranges::any_of(subjects_, [&](const submission::Subject& s) { return s.unit == unit; });
    }

    // How many each unit must have if it has any.
    std::int64_t in_each() const {
        return counted_ && expect().each && expect().each->level ? expect().each->at_least : 1;
    }

    void add(programme::UnitIndex unit) {
        if (!has(unit)) subjects_.push_back({unit, measure_.subject, in_each(), {}});
    }

    // One below each unit of the `spread` level.
    void add_spread() {
        std::vector<programme::UnitIndex> served;
        for (const auto unit : units_) {
            const auto over = programme().roster.ancestor_at(unit, expect().spread);
            if (std::ranges::find(served, over) != served.end()) continue;
            served.push_back(over);
            add(unit);
        }
    }

    void add_units(std::int64_t wanted) {
        for (const auto unit : units_)
            if (static_cast<std::int64_t>(subjects_.size()) < wanted) add(unit);
    }

    std::int64_t sum() const {
        std::int64_t sum = 0;
        for (const auto& subject : subjects_) sum += subject.count;
        return sum;
    }

    // As few units as possible; the last one gets the remainder.
    void add_counted(std::int64_t wanted) {
        if (subjects_.empty() && !units_.empty()) add(units_.front());
        if (expect().each)
            for (const auto unit : units_)
                if (sum() < wanted) add(unit);
        if (!subjects_.empty() && sum() < wanted) subjects_.back().count += wanted - sum();
    }

    const measure::Subjects& measure_;
    const Sampling& sampling_;
    std::vector<programme::UnitIndex> units_;
    std::vector<submission::Subject> subjects_;
    bool counted_ = false;
};

}  // namespace

Sample sample_of(const measure::Subjects& subjects, const Sampling& sampling) {
    Sample sample;
    auto& chosen = sample.subjects = SubjectChoice(subjects, sampling).choose();
    if (sampling.falls_short && !chosen.empty() && --chosen.back().count == 0) chosen.pop_back();
    return sample;
}

}  // namespace giamsat::target
