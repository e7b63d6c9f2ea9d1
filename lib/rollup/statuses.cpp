// SPDX-License-Identifier: MIT
#include "rollup/statuses.hpp"

#include "rollup/stated.hpp"
#include "rollup/status_activities.hpp"
#include "rollup/status_figures.hpp"
#include "rollup/status_submissions.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace giamsat::rollup {
namespace {

namespace measure = programme::measure;

bool is_explained(target::Status status) {
    return status == target::Status::missed || status == target::Status::behind || status == target::Status::unknown;
}

/// Every target of every row. First each is judged by itself; then those that speak of others are settled.
class Board {
public:
    Board(const Evidence& evidence, bool explain)
        : evidence_(evidence),
          explain_(explain),
          targets_(evidence.programme.targets),
          cells_(evidence.subtree.size() * targets_.size()),
          why_(explain ? cells_.size() : targets_.size()) {}

    Standings standings() {
        judge_alone();
        Standings standings;
        if (explain_) standings.causes.emplace();
        for (std::size_t row = 0; row < evidence_.subtree.size(); ++row)
            for (const auto t : targets_.indices())
                if (is_asked(row, t)) add(row, t, standings);
        return standings;
    }

private:
    enum class Progress { alone, settling, settled };
    struct Cell {
        target::Status status = target::Status::unknown;
        std::optional<double> value;
        std::optional<double> threshold;
        Progress progress = Progress::alone;
    };

    // Of the unit that is rolled up, the first one, in any case.
    bool explains(std::size_t row) const { return explain_ || row == 0; }
    programme::UnitIndex unit(std::size_t row) const { return evidence_.subtree.units()[row]; }
    std::size_t place(std::size_t row, programme::TargetIndex target) const {
        return row * targets_.size() + target.value();
    }
    Cell& cell(std::size_t row, programme::TargetIndex target) { return cells_[place(row, target)]; }
    bool is_asked(std::size_t row, programme::TargetIndex target) const {
        return targets_[target].levels.has(evidence_.programme.unit(unit(row)).level);
    }

    void judge_alone() {
        for (const auto t : targets_.indices())
            if (const auto* figures = programme::figures_of(targets_[t].measure)) judge_figures(t, *figures);
        for (std::size_t row = 0; row < evidence_.subtree.size(); ++row) {
            const auto doings = doings_of(evidence_, unit(row));
            for (const auto t : targets_.indices())
                if (is_asked(row, t)) judge_of_unit(row, t, doings);
        }
    }

    // What the windows say is asked for at once, while they are there.
    template <class Explain>
    void set(std::size_t row, programme::TargetIndex target, const target::Judged& judged, Explain explain) {
        cell(row, target) = {judged.status, judged.value, judged.threshold, Progress::alone};
        if (explains(row) && is_explained(judged.status)) explain(why_[place(row, target)]);
    }

    void judge_figures(programme::TargetIndex target, const measure::Figures& figures) {
        const FiguresOverSubtree over_subtree(evidence_, targets_[target], figures);
        for (std::size_t row = 0; row < evidence_.subtree.size(); ++row) {
            if (!is_asked(row, target)) continue;
            const auto judged = over_subtree.judge(row);
            set(row, target, judged, [&](CauseList& causes) { over_subtree.explain(row, judged, causes); });
        }
    }

    void judge_of_unit(std::size_t row, programme::TargetIndex t, const target::Doings& doings) {
        const auto& target = targets_[t];
        std::visit(
            programme::Overloaded{
                [&](const measure::OfActivities auto&) {
                    const auto judged = judge_activities(evidence_, target, doings);
                    set(row, t, judged,
                        [&](CauseList& causes) { explain_activities(evidence_, target, doings.unit, judged, causes); });
                },
                [&](const measure::Header&) {
                    set(row, t, judge_header(evidence_, target, doings.unit),
                        [&](CauseList& causes) { explain_header(evidence_, target, doings.unit, causes); });
                },
                [&](const measure::Submitted& submitted) {
                    set(row, t, judge_submitted(evidence_, target, submitted, doings.unit),
                        [&](CauseList& causes) { explain_submitted(evidence_, submitted, doings.unit, causes); });
                },
                [](const measure::OfFigures auto&) {},  // these are assessed over the subtree
                [](const measure::Units&) {},           // once the others are settled
            },
            target.measure);
    }

    // A sound programme has no cycles of targets; `settling` would stop the recursion if there were one.
    const Cell& settled(std::size_t row, programme::TargetIndex target) {
        if (cell(row, target).progress == Progress::alone) {
            cell(row, target).progress = Progress::settling;
            if (const auto* units = std::get_if<measure::Units>(&targets_[target].measure))
                judge_units(row, target, *units);
            wait_for_required(row, target);
            cell(row, target).progress = Progress::settled;
        }
        return cell(row, target);
    }

    // A target that is not judged gets no value: "4 of 4, missed" would be misleading.
    void wait_for_required(std::size_t row, programme::TargetIndex target) {
        const auto required = worst_of(row, targets_[target].requires_met);
        if (required == target::Status::met) return;
        cell(row, target).status = required;
        cell(row, target).value.reset();
    }

    // Met if none of the targets is asked of the unit.
    target::Status worst_of(std::size_t row, std::span<const programme::TargetIndex> targets) {
        target::Status worst = target::Status::met;
        for (const auto target : targets)
            if (is_asked(row, target)) worst = std::max(worst, settled(row, target).status);
        return worst;
    }

    // Calls `visit` with the row of each unit that is measured.
    template <class Visit>
    void for_each_measured(std::size_t row, const measure::Units& units, Visit visit) const {
        const auto last_day = covered_until(evidence_.programme, evidence_.until);
        for (const auto below : evidence_.programme.roster.subtree_at(unit(row), units.level))
            if (evidence_.subtree.has(below) && evidence_.programme.unit(below).open_on(last_day))
                visit(evidence_.subtree.row(below));
    }

    void judge_units(std::size_t row, programme::TargetIndex target, const measure::Units& units) {
        std::vector<target::Status> stand;
        for_each_measured(row, units, [&](std::size_t below) { stand.push_back(worst_of(below, units.meeting)); });
        const auto judged = target::judge_units(targets_[target], unit(row), stand);
        cell(row, target) = {judged.status, judged.value, judged.threshold, Progress::settling};
    }

    void add(std::size_t row, programme::TargetIndex target, Standings& standings) {
        const auto& cell = settled(row, target);
        standings.rows.push_back({unit(row), target, cell.value, cell.threshold, cell.status});
        if (!explains(row) || !is_explained(cell.status)) return;
        auto causes = causes_of(row, target).take();
        for (auto& cause : causes) {
            cause.row = standings.rows.size() - 1;
            if (row == 0) standings.own_causes.push_back(cause);
            if (explain_) standings.causes->push_back(std::move(cause));
        }
    }

    CauseList causes_of(std::size_t row, programme::TargetIndex target) {
        CauseList others;
        add_unmet(row, targets_[target].requires_met, others);
        if (!others.empty()) return others;
        const auto* units = std::get_if<measure::Units>(&targets_[target].measure);
        if (units == nullptr) return std::move(why_[place(row, target)]);
        for_each_measured(row, *units, [&](std::size_t below) { add_unmet(below, units->meeting, others); });
        return others;
    }

    void add_unmet(std::size_t row, std::span<const programme::TargetIndex> targets, CauseList& causes) {
        for (const auto target : targets) {
            if (!is_asked(row, target) || target::meets(settled(row, target).status)) continue;
            auto& cause = causes.add(Cause::Kind::target, unit(row));
            cause.target = target;
            cause.status = settled(row, target).status;
        }
    }

    const Evidence& evidence_;
    bool explain_ = false;
    const programme::IndexVec<programme::Target>& targets_;
    std::vector<Cell> cells_;
    std::vector<CauseList> why_;  // as cells_; only the first row if nobody asked why
};

}  // namespace

Standings standings_of_targets(const Evidence& evidence, bool explain) {
    return Board(evidence, explain).standings();
}

}  // namespace giamsat::rollup
