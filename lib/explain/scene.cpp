// SPDX-License-Identifier: MIT
#include "explain/scene.hpp"

#include "target/where_judged.hpp"
#include "target/windows.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::explain {
namespace {

// How well a level suits an example: a submission owed with entries shows most.
enum class Fitness { owes_with_entries, owes, has_entries, none };

struct LevelChoice {
    programme::LevelIndex level;
    Fitness fitness = Fitness::none;
    const programme::Duty* duty = nullptr;  ///< the duty that the file fulfils; null if there is none
};

// Whether the same activities can also meet the other target.
bool is_alike(const programme::Target& target, const programme::Target& other) {
    const auto* own = programme::activities_of(target.measure);
    const auto* others = programme::activities_of(other.measure);
    return own != nullptr && others != nullptr && own->kind == others->kind;
}

// The target's windows; or those of a required target, if each of them lies inside one of the target's own.
std::vector<text::Days> finest_windows(const programme::Programme& programme, const programme::Target& target,
                                       programme::UnitIndex unit) {
    auto finest = target::windows(programme, target, unit);
    for (const auto index : target.requires_met) {
        const auto& other = programme.targets[index];
        if (!is_alike(target, other)) continue;
        auto finer = target::windows(programme, other, unit);
        const bool all_inside = std::ranges::all_of(finer, [&](const text::Days& days) {
            return std::ranges::any_of(finest, [&](const text::Days& own) { return own.contains(days); });
        });
        if (all_inside && !finer.empty()) finest = std::move(finer);
    }
    return finest;
}

bool is_report_of(const programme::Duty& duty, std::optional<text::Cut> cut) {
    return duty.kind == programme::Duty::Kind::report && duty.source && duty.per && (!cut || duty.per == *cut);
}

class Choice {
public:
    Choice(const programme::Programme& programme, const programme::Target& target)
        : programme_(programme),
          target_(target),
          figures_(programme::figures_of(target.measure)),
          units_(std::get_if<programme::measure::Units>(&target.measure)),
          submitted_(duty_of(programme, target)),
          judged_(target::where_judged(programme, target)) {}

    std::optional<Scene> choose(text::Language language) const {
        const auto level = best_level();
        if (!level.level) return std::nullopt;
        Scene scene{.programme = &programme_,
                    .target = &target_,
                    .language = language,
                    .unit = best_unit(level.level),
                    .file_unit = programme::no_unit,
                    .kind = judged_.in_plan ? programme::Duty::Kind::plan : programme::Duty::Kind::report,
                    .period = programme_.whole_year(),
                    .day = {},
                    .rolled_up = {}};
        if (scene.unit == programme::no_unit) return std::nullopt;
        scene.file_unit = sender(scene.unit, level);
        if (!scene.is_plan()) set_report(scene, level);
        return scene;
    }

private:
    // What a target on a date of submission is about; null for other targets.
    static const programme::Duty* duty_of(const programme::Programme& programme, const programme::Target& target) {
        const auto* submitted = std::get_if<programme::measure::Submitted>(&target.measure);
        return submitted != nullptr ? &programme.duties[submitted->duty] : nullptr;
    }

    bool serves(const programme::Duty& duty) const {
        if (submitted_ != nullptr) return &duty == submitted_;
        if (judged_.in_plan) return duty.kind == programme::Duty::Kind::plan;
        return is_report_of(duty, judged_.in_month ? std::optional(text::Cut::month) : std::nullopt);
    }

    LevelChoice choice_of(programme::LevelIndex level) const {
        LevelChoice best{level, Fitness::none, nullptr};
        for (const auto& duty : programme_.duties) {
            if (!serves(duty)) continue;
            auto fitness = Fitness::none;
            if (duty.levels.has(level))
                fitness = duty.entries ? Fitness::owes_with_entries : Fitness::owes;
            else if (duty.entries == level)
                fitness = Fitness::has_entries;
            if (fitness < best.fitness) best = {level, fitness, &duty};
        }
        return best;
    }

    // A target on units that meet others is shown best at the lowest level.
    LevelChoice best_level() const {
        LevelChoice best;
        for (const auto level : programme_.levels.indices()) {
            if (!target_.levels.has(level) || best_unit(level) == programme::no_unit) continue;
            const auto choice = choice_of(level);
            const bool lower = units_ != nullptr && choice.duty != nullptr;
            if (!best.level || choice.fitness < best.fitness || lower) best = choice;
        }
        return best;
    }

    bool states_figures(programme::UnitIndex unit) const {
        const auto& field = programme_.fields[figures_->part];
        const auto& levels = programme_.groups[field.group].levels;
        const auto subtree = programme_.roster.subtree(unit);
        return std::ranges::any_of(
            subtree, [&](programme::UnitIndex below) { return levels.has(programme_.unit(below).level); });
    }

    std::size_t units_measured(programme::UnitIndex unit) const {
        return programme_.roster.subtree_at(unit, units_->level).size();
    }

    bool can_play(programme::UnitIndex unit) const {
        if (figures_ != nullptr) return states_figures(unit);
        return units_ == nullptr || units_measured(unit) > 0;
    }

    // The number of days of the year on which the unit exists.
    int days_of(programme::UnitIndex unit) const {
        const auto days = programme_.unit(unit).existing_days(programme_.whole_year().days);
        return days.empty() ? 0 : static_cast<int>((days.last - days.first).count()) + 1;
    }

    // Prefers the unit that exists longest in the year; for a target on units, then the one with the fewest of them.
    bool is_better(programme::UnitIndex unit, programme::UnitIndex than) const {
        if (than == programme::no_unit || days_of(unit) != days_of(than))
            return than == programme::no_unit || days_of(unit) > days_of(than);
        return units_ != nullptr && units_measured(unit) < units_measured(than);
    }

    programme::UnitIndex best_unit(programme::LevelIndex level) const {
        programme::UnitIndex best = programme::no_unit;
        for (const auto unit : programme_.roster.subtree_at(programme_.roster.root(), level))
            if (days_of(unit) > 0 && can_play(unit) && is_better(unit, best)) best = unit;
        return best;
    }

    programme::UnitIndex sender(programme::UnitIndex unit, const LevelChoice& choice) const {
        if (choice.fitness != Fitness::has_entries) return unit;
        for (auto above = programme_.unit(unit).parent; above != programme::no_unit;
             above = programme_.unit(above).parent)
            if (choice.duty->levels.has(programme_.unit(above).level)) return above;
        return unit;
    }

    void set_report(Scene& scene, const LevelChoice& level) const {
        if (units_ != nullptr) return set_report_of_units(scene);
        if (submitted_ != nullptr) return set_submission(scene, *submitted_);
        const auto cut = level.duty != nullptr && level.duty->per ? *level.duty->per : text::Cut::month;
        const auto all = finest_windows(programme_, target_, scene.unit);
        const auto window = all.empty() ? programme_.whole_year().days : all.front();
        set_period(scene, cut, judged_.in_month ? window.first : window.last);
        if (judged_.in_month) return;
        scene.day = std::min(scene.day, window.last);
        scene.rolled_up = covering(scene.period.days, window);
    }

    void set_submission(Scene& scene, const programme::Duty& duty) const {
        if (duty.period) scene.period = *duty.period;
        if (duty.per) scene.period = text::periods_of(*duty.per, programme_.year).front();
        scene.rolled_up = covering(scene.period.days, scene.period.days);
    }

    void set_report_of_units(Scene& scene) const {
        auto cut = text::Cut::month;
        for (const auto& duty : programme_.duties)
            if (is_report_of(duty, {}) && (duty.levels.has(units_->level) || duty.entries == units_->level))
                cut = *duty.per;
        set_period(scene, cut, day_for_units());
        scene.rolled_up = scene.period;
    }

    // The first period is enough, unless something is required within or from a later one.
    text::Date day_for_units() const {
        auto day = programme_.whole_year().days.first;
        for (const auto index : units_->meeting) {
            const auto& expect = programme_.targets[index].expect;
            if (expect.within) day = std::max(day, expect.within->days.last);
            if (expect.from) day = std::max(day, expect.from->days.first);
        }
        return day;
    }

    // The report that covers that day; the last one of the year if none does.
    void set_period(Scene& scene, text::Cut cut, text::Date day) const {
        const auto periods = text::periods_of(cut, programme_.year);
        const auto found = std::ranges::find_if(periods, [&](const text::Period& period) {
            return text::reporting_days(period, programme_.month_rule).contains(day);
        });
        scene.period = found != periods.end() ? *found : periods.back();
        scene.day = text::reporting_days(scene.period, programme_.month_rule).last;
    }

    // The shortest month, quarter, half or year that contains both.
    text::Period covering(const text::Days& report, const text::Days& window) const {
        for (const auto cut : {text::Cut::month, text::Cut::quarter, text::Cut::half, text::Cut::year})
            for (const auto& period : text::periods_of(cut, programme_.year))
                if (period.days.contains(report) && period.days.contains(window)) return period;
        return programme_.whole_year();
    }

    const programme::Programme& programme_;
    const programme::Target& target_;
    const programme::measure::Figures* figures_;  // null if it reads none
    const programme::measure::Units* units_;      // null if it measures none
    const programme::Duty* submitted_;
    target::WhereJudged judged_;
};

}  // namespace

std::vector<text::Days> Scene::windows() const {
    auto all = finest_windows(*programme, *target, unit);
    if (is_plan()) return all;
    std::erase_if(all, [&](const text::Days& window) { return !window.contains(day); });
    return all;
}

std::vector<const programme::Target*> Scene::required_alike() const {
    std::vector<const programme::Target*> alike;
    for (const auto index : target->requires_met) {
        const auto& other = programme->targets[index];
        if (is_alike(*target, other)) alike.push_back(&other);
    }
    return alike;
}

std::optional<Scene> scene_of(const programme::Programme& programme, const programme::Target& target,
                              text::Language language) {
    return Choice(programme, target).choose(language);
}

Scene scene_for(const Scene& scene, const programme::Target& other) {
    auto result = scene;
    result.target = &other;
    return result;
}

}  // namespace giamsat::explain
