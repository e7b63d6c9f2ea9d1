// SPDX-License-Identifier: MIT
#include "rollup/statuses.hpp"

#include "rollup/status_activities.hpp"
#include "rollup/status_figures.hpp"
#include "rollup/status_submissions.hpp"
#include "target/status_table.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>

namespace giamsat::rollup {
namespace {

/// Every target of every row. First each is assessment by itself; then those that speak of others are settled.
class Board {
public:
    explicit Board(const Evidence& evidence)
        : evidence_(evidence),
          targets_(evidence.programme.targets),
          cells_(evidence.subtree.size() * targets_.size()) {}

    std::vector<TargetRow> rows() {
        assess_alone();
        std::vector<TargetRow> rows;
        for (std::size_t row = 0; row < evidence_.subtree.size(); ++row)
            for (const auto t : targets_.indices())
                if (is_asked(row, t)) rows.push_back(row_of(row, t));
        return rows;
    }

private:
    enum class Progress { alone, settling, settled };
    struct Cell {
        target::Assessment assessment;
        Progress progress = Progress::alone;
    };

    programme::UnitIndex unit(std::size_t row) const { return evidence_.subtree.units()[row]; }
    Cell& cell(std::size_t row, programme::TargetIndex target) {
        return cells_[row * targets_.size() + target.value()];
    }
    bool is_asked(std::size_t row, programme::TargetIndex target) const {
        return targets_[target].levels.has(evidence_.programme.unit(unit(row)).level);
    }

    void assess_alone() {
        for (const auto t : targets_.indices())
            if (targets_[t].measure.reads_figures()) assess_over_subtree(t);
        for (std::size_t row = 0; row < evidence_.subtree.size(); ++row) {
            const auto doings = doings_of(evidence_, unit(row));
            for (const auto t : targets_.indices())
                if (is_asked(row, t)) assess_of_unit(targets_[t], doings, cell(row, t).assessment);
        }
    }

    void assess_over_subtree(programme::TargetIndex target) {
        const auto assessment = assess_figures(evidence_, targets_[target]);
        for (std::size_t row = 0; row < assessment.size(); ++row) cell(row, target).assessment = assessment[row];
    }

    void assess_of_unit(const programme::Target& target, const Doings& doings, target::Assessment& assessment) const {
        switch (target.measure.kind) {
            case programme::Measure::Kind::count:
            case programme::Measure::Kind::sum:
            case programme::Measure::Kind::subjects:
            case programme::Measure::Kind::partners:
                assessment = assess_activities(evidence_, target, doings);
                break;
            case programme::Measure::Kind::header:
                assessment = assess_header(evidence_, target, doings.unit);
                break;
            case programme::Measure::Kind::submitted:
                assessment = assess_submitted(evidence_, target, doings.unit);
                break;
            case programme::Measure::Kind::figure:
            case programme::Measure::Kind::share:
            case programme::Measure::Kind::units:
                break;  // over the subtree
        }
    }

    // The programme has no circles of targets that speak of each other; were there one, it would be cut here.
    const target::Assessment& settled(std::size_t row, programme::TargetIndex target) {
        if (cell(row, target).progress == Progress::alone) {
            cell(row, target).progress = Progress::settling;
            if (targets_[target].measure.kind == programme::Measure::Kind::units) assess_units(row, target);
            wait_for_required(row, target);
            cell(row, target).progress = Progress::settled;
        }
        return cell(row, target).assessment;
    }

    // What is not judged has no value: "4 of 4, missed" would mislead.
    void wait_for_required(std::size_t row, programme::TargetIndex target) {
        const auto required = worst_of(row, targets_[target].requires_met);
        if (required == target::Status::met) return;
        auto& assessment = cell(row, target).assessment;
        assessment = {required, std::nullopt, assessment.threshold};
    }

    // Met where none of the targets is asked of the unit.
    target::Status worst_of(std::size_t row, std::span<const programme::TargetIndex> targets) {
        target::Status worst = target::Status::met;
        for (const auto target : targets)
            if (is_asked(row, target)) worst = std::max(worst, settled(row, target).status);
        return worst;
    }

    void assess_units(std::size_t row, programme::TargetIndex target) {
        const auto& measure = targets_[target].measure;
        std::vector<target::Status> units;
        for (const auto below : evidence_.programme.roster.subtree_at(unit(row), measure.level))
            if (evidence_.subtree.has(below) && evidence_.programme.unit(below).open_on(evidence_.until))
                units.push_back(worst_of(evidence_.subtree.row(below), measure.meeting));
        const auto percent = programme::asked_of(targets_[target].expect, unit(row));
        const auto meeting = std::ranges::count_if(units, target::meets);
        cell(row, target).assessment = {target::status_of_units(units, percent),
                                        target::share_of(meeting, std::ssize(units)), static_cast<double>(percent)};
    }

    TargetRow row_of(std::size_t row, programme::TargetIndex target) {
        const auto& assessment = settled(row, target);
        return {unit(row), target, assessment.value, assessment.threshold, assessment.status};
    }

    const Evidence& evidence_;
    const programme::IndexVec<programme::Target>& targets_;
    std::vector<Cell> cells_;
};

}  // namespace

std::vector<TargetRow> target_rows(const Evidence& evidence) {
    return Board(evidence).rows();
}

}  // namespace giamsat::rollup
