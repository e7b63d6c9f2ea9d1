// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "target/judged.hpp"
#include "target/sentences.hpp"
#include "target/windows.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <optional>

namespace giamsat::check {
namespace {

constexpr text::Message share_short{"“{0}”: {1}/{2} (đạt {3}%, cần {4}%)", "“{0}”: {1}/{2} ({3}%, {4}% is required)"};
constexpr text::Message share_hint{"còn thiếu {0}; nếu ghi nhầm thì sửa `{1}` hoặc `{2}`",
                                   "{0} more needed; correct `{1}` or `{2}` if they are wrong"};
constexpr text::Message share_behind{"“{0}”: {1}/{2} (đạt {3}%, cần {4}% {5}), chậm tiến độ",
                                     "“{0}”: {1}/{2} ({3}%, {4}% is required {5}): behind"};
constexpr text::Message behind_hint{
    "còn {0}: thực hiện tiếp và báo cáo trong các tháng sau; nếu ghi nhầm thì sửa `{1}` hoặc `{2}`",
    "{0} more needed: continue and report in the coming months; correct `{1}` or `{2}` if they are wrong"};
constexpr text::Message figure_short{"“{0}” là {1} (cần ít nhất {2})", "“{0}” is {1} (at least {2})"};
constexpr text::Message figure_hint{"kiểm tra lại `{0}`", "check `{0}`"};
constexpr text::Message left_out{"Chưa ghi “{0}” (`{1}`), nên chưa tính được chỉ tiêu này cho kỳ báo cáo",
                                 "“{0}” (`{1}`) is left out, so that this target is unknown for the period"};
constexpr text::Message left_out_hint{"ghi `{0}:`; để trống là chưa biết, không phải là 0",
                                      "add `{0}:`; if it is left out, it is unknown, not 0"};

constexpr std::int64_t hundred = 100;

const programme::FigureField& field_of(const Context& context, programme::FieldIndex field) {
    return context.programme.fields[field];
}

struct Sums {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    bool stated = false;
};

std::optional<std::int64_t> value_in(const Context& context, const submission::Entry& entry,
                                     programme::FieldIndex field) {
    const auto* group = entry.group(field_of(context, field).group);
    return group != nullptr ? group->value(field) : std::nullopt;
}

void add_stated(const Context& context, const programme::measure::Figures& figures, const submission::Entry& entry,
                Sums& sums) {
    const auto part = value_in(context, entry, figures.part);
    const auto whole = figures.whole ? value_in(context, entry, figures.whole) : part;
    if (part && whole) {
        sums.part += *part;
        sums.whole += *whole;
        sums.stated = true;
    }
    for (const auto& below : entry.units) add_stated(context, figures, below, sums);
}

bool falls_short(const Context& context, const programme::Target& target, const submission::Entry& entry, Sums& sums) {
    add_stated(context, *programme::figures_of(target.measure), entry, sums);
    return sums.stated && !target::tally_figures(target, entry.unit, sums.part, sums.whole).holds;
}

// A shortfall in an entry is not reported again for the units above it.
bool fails_below(const Context& context, const programme::Target& target, const submission::Entry& entry) {
    for (const auto& below : entry.units) {
        Sums sums;
        const bool judged =
            below.unit != programme::no_unit && target.levels.has(context.programme.unit(below.unit).level);
        if (judged && falls_short(context, target, below, sums)) return true;
        if (fails_below(context, target, below)) return true;
    }
    return false;
}

finding::Place figure_place(const Context& context, programme::FieldIndex field, const submission::Entry& entry) {
    if (const auto* stated = entry.group(field_of(context, field).group))
        for (const auto& figure : stated->figures)
            if (figure.field == field) return yaml::at(*figure.node);
    return nearest_key(*entry.node, {"units", "figures", "unit"});
}

Shortfall share_shortfall(const Context& context, const programme::Target& target, const submission::Entry& entry,
                          const Sums& sums, bool behind) {
    const auto& figures = *programme::figures_of(target.measure);
    const auto& part = field_of(context, figures.part);
    const auto& whole = field_of(context, figures.whole);
    const auto asked = programme::asked_of(target.expect, entry.unit);
    const auto reached = text::percentage(sums.part, sums.whole);
    const auto lacking = (asked * sums.whole + hundred - 1) / hundred - sums.part;
    return {figure_place(context, figures.part, entry),
            behind ? text::say(share_behind, part.name, sums.part, sums.whole, text::shown(reached), asked,
                               target::when_asked(target.expect))
                   : text::say(share_short, part.name, sums.part, sums.whole, text::shown(reached), asked),
            text::say(behind ? behind_hint : share_hint, lacking, part.id, whole.id),
            reached,
            asked,
            false,
            {}};
}

Shortfall figure_shortfall(const Context& context, const programme::Target& target, const submission::Entry& entry,
                           const Sums& sums) {
    const auto index = programme::figures_of(target.measure)->part;
    const auto& field = field_of(context, index);
    const auto asked = programme::asked_of(target.expect, entry.unit);
    return {figure_place(context, index, entry),
            text::say(figure_short, field.name, sums.part, asked),
            text::say(figure_hint, field.id),
            sums.part,
            asked,
            false,
            {}};
}

// Of a share of which an entry states the part or the whole alone: the other, if it is optional, so that nothing else
// asks for it.
std::vector<Shortfall> figure_left_out(const Context& context, const programme::Target& target,
                                       const submission::Entry& entry) {
    const auto& [part, whole] = *programme::figures_of(target.measure);
    if (context.is_plan() || !whole) return {};
    const auto states = [&](programme::FieldIndex field) { return value_in(context, entry, field).has_value(); };
    if (states(part) == states(whole)) return {};
    const auto& field = field_of(context, states(part) ? whole : part);
    const auto* group = entry.group(field.group);
    if (!field.optional || group == nullptr || is_malformed(context, group->member->value)) return {};
    return {{yaml::at_key(*group->member),
             text::say(left_out, field.name, field.id),
             text::say(left_out_hint, field.id),
             {},
             {},
             false,
             finding::Severity::notice}};
}

// The window that has the report's last day; none if nothing is asked for yet, or any more.
std::optional<text::Days> window_of(const Context& context, const programme::Target& target) {
    const auto windows = target::whole_windows(context.programme, target.expect);
    const auto day = context.submission.period.days.last;
    const auto found = std::ranges::find_if(windows, [&](const text::Days& window) { return window.contains(day); });
    return found == windows.end() ? std::nullopt : std::optional(*found);
}

// A report can judge shares (behind or not) and monthly figures, but one month tells nothing about a sum over the year.
bool judged_here(const Context& context, const programme::Target& target) {
    if (context.is_plan()) return true;
    return (target.is_percentage() || target.expect.per == text::Cut::month) && window_of(context, target);
}

}  // namespace

std::vector<Shortfall> judge_figures(const Context& context, const programme::Target& target, const JudgedUnit& unit) {
    Sums sums;
    if (unit.entry == nullptr) return {};
    if (!judged_here(context, target) || !falls_short(context, target, *unit.entry, sums))
        return figure_left_out(context, target, *unit.entry);
    if (fails_below(context, target, *unit.entry)) return {};
    const bool behind = !context.is_plan() && window_of(context, target)->last > context.submission.period.days.last;
    auto shortfall = target.is_percentage() ? share_shortfall(context, target, *unit.entry, sums, behind)
                                            : figure_shortfall(context, target, *unit.entry, sums);
    if (behind) shortfall.severity = finding::Severity::warning;
    return {shortfall};
}

}  // namespace giamsat::check
