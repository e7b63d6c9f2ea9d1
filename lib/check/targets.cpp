// SPDX-License-Identifier: MIT
#include "check/family.hpp"
#include "check/shortfall.hpp"
#include "programme/needs.hpp"
#include "submission/owed.hpp"
#include "submission/planned.hpp"
#include "target/tally.hpp"

#include <algorithm>
#include <unordered_set>

namespace giamsat::check {
namespace {

constexpr text::Message in_several{"{0}, ở {1} đơn vị: {2}", "{0}, in {1} units: {2}"};
constexpr text::Message here_too{"{0} cũng vậy", "likewise {0}"};

std::vector<Shortfall> shortfalls_of(const Context& context, const programme::Target& target, const JudgedUnit& unit) {
    namespace measure = programme::measure;
    using Shortfalls = std::vector<Shortfall>;
    return std::visit(programme::Overloaded{
                          [&](const measure::OfActivities auto&) { return judge_activities(context, target, unit); },
                          [&](const measure::OfFigures auto&) { return judge_figures(context, target, unit); },
                          [&](const measure::Header& header) { return judge_header(context, target, header, unit); },
                          [&](const measure::Submitted&) { return judge_submitted(context, target, unit); },
                          [&](const measure::Units&) { return Shortfalls{}; },  // in roll-ups only
                      },
                      target.measure);
}

bool wrong_unit(const Context& context, const submission::Entry& entry) {
    const auto* unit = entry.node->find("unit");
    return unit != nullptr && context.findings.faults().spoken_of(*unit, {finding::Family::unit});
}

bool is_complained_of(const Context& context, const submission::Activity& activity) {
    using finding::Family;
    return context.findings.faults().spoken_of(*activity.node,
                                               {Family::schema, Family::activity, Family::date, Family::unit});
}

/// The units in the file, with their activities according to it.
class JudgedUnits {
public:
    explicit JudgedUnits(const Context& context) : context_(context) {
        const auto& s = context.submission;
        add(&s.own, s.node, s.unit, context.is_plan() ? s.own.activities : std::vector<submission::Activity>{});
        units_.back().is_own = true;
        visit_entries(s, [&](const submission::Entry& entry, const submission::Entry* above) {
            if (above != nullptr && entry.unit != programme::no_unit && !wrong_unit(context, entry))
                add_entry(entry, above == &s.own);
        });
        if (const auto* each_unit = s.node->find("each_unit")) add_the_rest(*each_unit);
    }

    const std::vector<JudgedUnit>& all() const { return units_; }

private:
    void add(const submission::Entry* entry, const yaml::Node* where, programme::UnitIndex unit,
             const std::vector<submission::Activity>& planned) {
        units_.push_back({unit, entry, where, target::spread_over_year(context_.programme, unit, planned), false,
                          context_.is_plan()});
    }

    void add_entry(const submission::Entry& entry, bool direct) {
        const auto& programme = context_.programme;
        if (!context_.is_plan())
            add(&entry, entry.node, entry.unit, {});
        else
            add(&entry, entry.node, entry.unit,
                direct ? submission::planned_for(programme, context_.submission, &entry) : entry.activities);
    }

    // each_unit also covers subordinates without an entry; those that owe one are already reported as missing.
    void add_the_rest(const yaml::Node& each_unit) {
        const auto& s = context_.submission;
        std::unordered_set<programme::UnitIndex> done;
        for (const auto& unit : units_) done.insert(unit.unit);
        done.insert(context_.owed.begin(), context_.owed.end());
        for (const auto child : context_.programme.unit(s.unit).children)
            if (!done.contains(child) && is_planned_for(context_.programme.unit(child)))
                add(nullptr, &each_unit, child, submission::planned_for(context_.programme, s, nullptr));
    }

    // A unit that opens after the day on which the plan was due is planned for, but nobody can ask that of it.
    bool is_planned_for(const programme::Unit& unit) const {
        const auto& s = context_.submission;
        const auto* duty = submission::duty_of(context_.programme, s);
        const auto due = duty == nullptr ? std::nullopt : programme::last_day_in_time(*duty, s.days);
        return unit.exists_during(due ? text::Days{s.days.first, *due} : s.days);
    }

    const Context& context_;
    std::vector<JudgedUnit> units_;
};

/// Judges every target of every unit of one file.
class Judging {
public:
    explicit Judging(const Context& context) : context_(context), units_(context) {
        for (const auto& unit : units_.all())
            for (const auto& activity : unit.activities())
                if (is_complained_of(context, activity)) faulty_.insert(activity.node);
    }

    JudgedTargets run() {
        for (const auto& target : context_.programme.targets) {
            if (!(context_.is_plan() ? target.on_plan : target.on_report)) continue;
            std::vector<Missed> of_subordinates;
            for (const auto& unit : units_.all())
                for (auto& shortfall : judge(target, unit)) {
                    if (unit.is_own)
                        report_own(target, unit, std::move(shortfall));
                    else
                        of_subordinates.push_back({unit.unit, std::move(shortfall)});
                }
            report_together(target, std::move(of_subordinates));
        }
        return std::move(judged_);
    }

private:
    struct Missed {
        programme::UnitIndex unit;
        Shortfall shortfall;
    };

    std::vector<Shortfall> judge(const programme::Target& target, const JudgedUnit& unit) const {
        if (!target.levels.has(context_.programme.unit(unit.unit).level) || is_silenced(target, unit)) return {};
        auto shortfalls = shortfalls_of(context_, target, unit);
        if (!shortfalls.empty() && !requirements_met(target, unit)) return {};
        return shortfalls;
    }

    // If a counted activity already has a finding, a shortfall may only be its consequence: say nothing.
    bool is_silenced(const programme::Target& target, const JudgedUnit& unit) const {
        const auto* counted = programme::activities_of(target.measure);
        if (faulty_.empty() || counted == nullptr) return false;
        const auto activities = unit.activities();
        return std::ranges::any_of(activities, [&](const submission::Activity& activity) {
            return activity.kind == counted->kind && faulty_.contains(activity.node);
        });
    }

    bool requirements_met(const programme::Target& target, const JudgedUnit& unit) const {
        return std::ranges::all_of(target.requires_met, [&](programme::TargetIndex required) {
            return judge(context_.programme.targets[required], unit).empty();
        });
    }

    // Several subordinates that miss a target for the same reason are reported in one finding.
    void report_together(const programme::Target& target, std::vector<Missed> missed) {
        while (!missed.empty()) {
            const auto first = missed.front().shortfall;
            const auto same_reason = [&](const Missed& other) {
                const bool same_place = other.shortfall.place.range == first.place.range;
                return other.shortfall.message == first.message &&
                       (same_place || (first.absent && other.shortfall.absent));
            };
            const auto rest = std::stable_partition(missed.begin(), missed.end(), same_reason);
            std::vector<programme::UnitIndex> units;
            for (auto each = missed.begin(); each != rest; ++each) units.push_back(each->unit);
            auto& finding = report(target, first, units);
            for (auto each = missed.begin() + 1; each < rest; ++each)
                if (each->shortfall.place.range != first.place.range)
                    finding.related.push_back({context_.findings.file(), each->shortfall.place.range,
                                               text::say(here_too, context_.programme.unit(each->unit).name)});
            missed.erase(missed.begin(), rest);
        }
    }

    void report_own(const programme::Target& target, const JudgedUnit& unit, Shortfall shortfall) {
        if (!std::holds_alternative<programme::measure::Submitted>(target.measure)) {
            report(target, shortfall, {unit.unit});
            return;
        }
        auto& findings = context_.findings.list();
        judged_.due_dates.push_back({index_of(target), *last_day_asked(context_, target, unit),
                                     findings.spot(std::move(shortfall.place)), context_.submission.received});
    }

    finding::Finding& report(const programme::Target& target, const Shortfall& shortfall,
                             const std::vector<programme::UnitIndex>& units) {
        const auto& programme = context_.programme;
        auto& findings = context_.findings.list();
        judged_.missed.push_back(
            {index_of(target), placed(finding::finding_of(target.id, programme::row_of(target.need).missed),
                                      findings.file(), findings.spot(shortfall.place))});
        auto& finding = judged_.missed.back().finding;
        finding.message = units.size() == 1 ? shortfall.message
                                            : text::say(in_several, shortfall.message, units.size(),
                                                        programme::names_of(programme, units));
        finding.hint = shortfall.hint;
        if (shortfall.severity) finding.severity = std::min(finding.severity, *shortfall.severity);
        finding.clause = target.clause;
        finding.actual = shortfall.actual;
        finding.expected = shortfall.expected;
        return about(finding, programme, units.size() == 1 ? units.front() : context_.submission.unit);
    }

    programme::TargetIndex index_of(const programme::Target& target) const {
        return programme::index_of(context_.programme.targets, target.id);
    }

    const Context& context_;
    JudgedUnits units_;
    std::unordered_set<const yaml::Node*> faulty_;
    JudgedTargets judged_;
};

// Half-year, annual and ad hoc reports only repeat the monthly ones, whose targets are judged.
bool has_targets(const Context& context) {
    return context.is_plan() || context.submission.period.kind == text::Period::Kind::month;
}

}  // namespace

JudgedTargets judge_targets(const Context& context) {
    if (!context.period_in_year() || !has_targets(context)) return {};
    return Judging(context).run();
}

}  // namespace giamsat::check
