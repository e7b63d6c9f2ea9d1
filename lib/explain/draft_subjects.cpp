// SPDX-License-Identifier: MIT
#include "explain/draft_work.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat::explain {
namespace {

/// Chooses the units that an activity goes to.
class SubjectChoice {
public:
    explicit SubjectChoice(const Scene& scene) : scene_(scene), units_(units_in_reach()) {
        counted_ = programme().subject_kinds[measure().subject].counted;
    }

    std::vector<author::SubjectDraft> choose() {
        for (const auto unit : expect().include_units) add(unit);
        if (expect().spread) add_spread();
        const auto asked = programme::asked_of(expect(), scene_.unit);
        if (counted_)
            add_counted(asked);
        else
            add_units(std::max<std::int64_t>(asked, subjects_.empty() ? 1 : 0));
        return std::move(subjects_);
    }

private:
    const programme::Programme& programme() const { return *scene_.programme; }
    const programme::Measure& measure() const { return scene_.target->measure; }
    const programme::Expectation& expect() const { return scene_.target->expect; }

    std::vector<programme::UnitIndex> units_in_reach() const {
        auto units = programme().roster.subtree_at(scene_.unit, measure().level);
        const auto window = scene_.windows().empty() ? programme().whole_year().days : scene_.windows().front();
        std::erase_if(units, [&](programme::UnitIndex unit) {
            const auto& inside = expect().inside;
            const bool outside = !inside.empty() && std::ranges::none_of(inside, [&](programme::UnitIndex above) {
                return programme().roster.is_below(unit, above);
            });
            return outside || programme().unit(unit).existing_days(window) != window;
        });
        return units;
    }

    bool has(programme::UnitIndex unit) const {
        return std::ranges::any_of(subjects_, [&](const author::SubjectDraft& s) { return s.unit == unit; });
    }

    // How many each unit must have where it has any.
    std::int64_t in_each() const {
        return counted_ && expect().each && expect().each->level ? expect().each->at_least : 1;
    }

    void add(programme::UnitIndex unit) {
        if (!has(unit)) subjects_.push_back({unit, measure().subject, in_each()});
    }

    // One below each unit of the level that is in reach.
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

    // As few units as will do; the last one takes what is left.
    void add_counted(std::int64_t wanted) {
        if (subjects_.empty() && !units_.empty()) add(units_.front());
        if (expect().each)
            for (const auto unit : units_)
                if (sum() < wanted) add(unit);
        if (!subjects_.empty() && sum() < wanted) subjects_.back().count += wanted - sum();
    }

    const Scene& scene_;
    std::vector<programme::UnitIndex> units_;
    std::vector<author::SubjectDraft> subjects_;
    bool counted_ = false;
};

}  // namespace

std::vector<author::SubjectDraft> subjects_for(const Scene& scene, Outcome outcome) {
    auto subjects = SubjectChoice(scene).choose();
    if (outcome == Outcome::fails && !subjects.empty() && --subjects.back().count == 0) subjects.pop_back();
    return subjects;
}

}  // namespace giamsat::explain
