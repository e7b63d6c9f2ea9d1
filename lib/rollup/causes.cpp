// SPDX-License-Identifier: MIT
#include "rollup/causes.hpp"

#include "data/enum_table.hpp"
#include "rollup/own_sums.hpp"
#include "rollup/status_activities.hpp"
#include "rollup/status_submissions.hpp"
#include "target/status_table.hpp"
#include "target/tally.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr data::EnumTable<Cause::Kind::name, std::string_view> kind_ids({
    {Cause::Kind::not_reported, "not-reported"},
    {Cause::Kind::late, "late"},
    {Cause::Kind::window, "window"},
    {Cause::Kind::share, "share"},
    {Cause::Kind::target, "target"},
    {Cause::Kind::unit, "unit"},
    {Cause::Kind::name, "name"},
});

bool is_explained(target::Status status) {
    return status == target::Status::missed || status == target::Status::behind || status == target::Status::unknown;
}

// The month, quarter … that the window is, or the days that are left of it.
text::Period named(const programme::Expectation& expect, int year, const text::Days& window) {
    if (expect.within && expect.within->days == window) return *expect.within;
    const auto periods = text::periods_of(expect.per, year);
    const auto whole = std::ranges::find_if(periods, [&](const text::Period& p) { return p.days == window; });
    return whole != periods.end() ? *whole : text::Period{text::Period::Kind::span, window};
}

/// Gathers the causes of one row after the other.
class Explaining {
public:
    Explaining(const Evidence& evidence, std::span<const TargetRow> rows)
        : evidence_(evidence), programme_(evidence.programme), rows_(rows) {}

    std::vector<Cause> all() {
        for (row_ = 0; row_ < rows_.size(); ++row_)
            if (is_explained(rows_[row_].status) && !waits_for_others()) explain(target(rows_[row_]));
        return std::move(causes_);
    }

private:
    const programme::Target& target(const TargetRow& row) const { return programme_.targets[row.target]; }
    programme::UnitIndex unit() const { return rows_[row_].unit; }
    target::Status status() const { return rows_[row_].status; }

    Cause& add(Cause::Kind kind, programme::UnitIndex unit) {
        Cause cause;
        cause.row = row_;
        cause.kind = kind;
        cause.unit = unit;
        return causes_.emplace_back(std::move(cause));
    }

    void add_gap(programme::UnitIndex unit, const text::Period& period) {
        add(Cause::Kind::not_reported, unit).period = period;
    }

    const TargetRow* row_of(programme::UnitIndex unit, programme::TargetIndex target) const {
        const auto found = std::ranges::lower_bound(
            rows_, std::pair(unit, target), {}, [](const TargetRow& row) { return std::pair(row.unit, row.target); });
        return found != rows_.end() && found->unit == unit && found->target == target ? &*found : nullptr;
    }

    bool add_unmet(programme::UnitIndex unit, std::span<const programme::TargetIndex> targets) {
        bool any = false;
        for (const auto other : targets) {
            const auto* row = row_of(unit, other);
            if (row == nullptr || target::meets(row->status)) continue;
            auto& cause = add(Cause::Kind::target, unit);
            cause.target = other;
            cause.status = row->status;
            any = true;
        }
        return any;
    }

    bool waits_for_others() { return add_unmet(unit(), target(rows_[row_]).requires_met); }

    void explain(const programme::Target& target) {
        switch (target.measure.kind) {
            case programme::Measure::Kind::count:
            case programme::Measure::Kind::sum:
            case programme::Measure::Kind::subjects:
            case programme::Measure::Kind::partners:
                return explain_activities(target);
            case programme::Measure::Kind::figure:
            case programme::Measure::Kind::share:
                return explain_figures(target);
            case programme::Measure::Kind::units:
                return explain_units(target);
            case programme::Measure::Kind::header:
                return explain_header(target);
            case programme::Measure::Kind::submitted:
                return explain_submitted(target);
        }
    }

    // What matters of the windows: the closed ones that fail; where none does, what is open is behind.
    bool matters(const text::Days& window) const {
        return status() == target::Status::behind || window.last <= evidence_.until;
    }

    void explain_activities(const programme::Target& target) {
        const auto doings = doings_of(evidence_, unit());
        for (const auto& window : target::windows(programme_, target, unit())) {
            const auto done = target::tally(programme_, target, unit(), doings.done, window);
            const bool gap = evidence_.sources.has_gap(unit(), window, evidence_.until);
            if (done.holds || (!matters(window) && !gap)) continue;
            auto& cause = add(Cause::Kind::window, unit());
            cause.period = named(target.expect, programme_.year, window);
            cause.value = done.value;
            cause.asked = done.asked;
            for (const auto& name : done.missing) add(Cause::Kind::name, unit()).name = name;
            for (const auto missing : done.missing_units) add(Cause::Kind::unit, missing);
            add_gaps(window);
        }
    }

    void add_gaps(const text::Days& window) {
        const auto periods = evidence_.sources.periods(unit());
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].covered.overlaps(window) && evidence_.sources.is_gap(unit(), i, evidence_.until))
                add_gap(unit(), periods[i].label);
    }

    // A unit that has closed is judged by what was there on its last day.
    text::Days judged_days(const text::Days& window) const {
        const auto days = programme_.unit(unit()).existing_days(window);
        return std::min(window.last, evidence_.until) <= days.last ? window : days;
    }

    void explain_figures(const programme::Target& target) {
        const OwnSums own(evidence_, target);
        for (const auto& whole : whole_windows(programme_, target.expect)) {
            if (programme_.unit(unit()).existing_days(whole).empty() || whole.first > evidence_.until) continue;
            const auto days = judged_days(whole);
            const auto period = named(target.expect, programme_.year, whole);
            if (target.measure.kind == programme::Measure::Kind::figure)
                add_short_figure(target, own, days, period);
            else
                add_short_shares(target, own, days, period);
            for_each_below([&](programme::UnitIndex below) {
                for (const auto& gap : own.gaps(below, days)) add_gap(below, gap);
            });
        }
    }

    template <class Visit>
    void for_each_below(Visit visit) const {
        for (const auto below : programme_.roster.subtree(unit()))
            if (evidence_.subtree.has(below)) visit(below);
    }

    Sums sums_in(const OwnSums& own, const text::Days& window) const {
        Sums sums;
        for_each_below([&](programme::UnitIndex below) { sums.add(own.in(below, window)); });
        return sums;
    }

    void add_short_figure(const programme::Target& target, const OwnSums& own, const text::Days& window,
                          const text::Period& period) {
        const auto sums = sums_in(own, window);
        const auto asked = programme::asked_of(target.expect, unit());
        if (!matters(window) || (sums.stated && sums.part >= asked)) return;
        auto& cause = add(Cause::Kind::window, unit());
        cause.period = period;
        if (sums.stated) cause.value = sums.part;
        cause.asked = asked;
    }

    void add_short_shares(const programme::Target& target, const OwnSums& own, const text::Days& window,
                          const text::Period& period) {
        const auto sums = sums_in(own, window);
        if (target::reaches(sums.part, sums.whole, programme::asked_of(target.expect, unit()))) return;
        for_each_below([&](programme::UnitIndex below) {
            const auto one = own.in(below, window);
            if (!one.stated || one.part >= one.whole) return;
            auto& cause = add(Cause::Kind::share, below);
            cause.period = period;
            cause.value = one.part;
            cause.asked = one.whole;
        });
    }

    void explain_units(const programme::Target& target) {
        for_each_below([&](programme::UnitIndex below) {
            const auto& one = programme_.unit(below);
            if (one.level == target.measure.level && one.open_on(evidence_.until))
                add_unmet(below, target.measure.meeting);
        });
    }

    void explain_header(const programme::Target& target) {
        const auto* plan = evidence_.plans.sent_by(unit());
        if (plan == nullptr) return add_gap(unit(), programme_.whole_year());
        for (const auto& name : documents_missing(*plan, target)) add(Cause::Kind::name, unit()).name = name;
    }

    void explain_submitted(const programme::Target& target) {
        for (const auto& row : rollup::rows_of(evidence_.submissions, unit())) {
            if (row.duty != target.measure.duty) continue;
            const bool late = row.state == SubmissionState::late;
            if (!late && row.state != SubmissionState::missing && row.state != SubmissionState::draft &&
                row.state != SubmissionState::invalid)
                continue;
            auto& cause = add(late ? Cause::Kind::late : Cause::Kind::not_reported, unit());
            cause.period = row.period;
            if (row.days_late) cause.value = *row.days_late;
        }
    }

    const Evidence& evidence_;
    const programme::Programme& programme_;
    std::span<const TargetRow> rows_;
    std::size_t row_ = 0;
    std::vector<Cause> causes_;
};

}  // namespace

std::vector<Cause> causes_of(const Evidence& evidence, std::span<const TargetRow> rows) {
    return Explaining(evidence, rows).all();
}

std::span<const Cause> causes_of_row(std::span<const Cause> causes, std::size_t row) {
    const auto first = std::ranges::partition_point(causes, [&](const Cause& c) { return c.row < row; });
    const auto last = std::partition_point(first, causes.end(), [&](const Cause& c) { return c.row == row; });
    return {first, last};
}

std::string_view id_of(Cause::Kind kind) {
    return kind_ids[kind];
}

}  // namespace giamsat::rollup
