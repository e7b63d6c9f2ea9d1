// SPDX-License-Identifier: MIT
#include "rollup/incomplete.hpp"

#include "intake/sources.hpp"
#include "rollup/stated.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr std::size_t no_row = static_cast<std::size_t>(-1);
constexpr std::size_t most_named = 8;

constexpr text::Message who_and_when = text::both("{0} ({1})");
constexpr text::Message months_of_year{"tháng {0}/{1}", "{0}/{1}"};
constexpr text::Message and_more{"{0} và {1} đơn vị khác", "{0} and {1} more"};
constexpr text::Message lacking{"Thiếu số liệu: {0}", "Missing: {0}"};
constexpr text::Message of_figures = text::both("{0}: {1}");
constexpr text::Message figures_of_group = text::both("{0} ({1})");

bool is_alike(std::span<const Gap> gaps) {
    return std::ranges::all_of(gaps, [&](const Gap& gap) { return gap.periods == gaps.front().periods; });
}

// "1–5, 7": the numbers of months, each run as its first and last.
std::string shown_numbers(std::span<const text::Period> months) {
    std::string list;
    const auto number = [&](std::size_t i) { return text::month_of(months[i].days.first); };
    for (std::size_t first = 0, last = 0; first < months.size(); first = last) {
        for (last = first + 1; last < months.size() && number(last) == number(last - 1) + 1;) ++last;
        const auto run =
            last - first > 1 ? fmt::format("{}–{}", number(first), number(last - 1)) : std::to_string(number(first));
        text::add_to(list, ", ", run);
    }
    return list;
}

text::Bilingual shown_periods(std::span<const text::Period> periods) {
    if (periods.front().kind != text::Period::Kind::month)
        return text::join(periods, ", ", [](const text::Period& period) { return text::shown(period); });
    return text::say(months_of_year, shown_numbers(periods), text::year_of(periods.front().days.first));
}

// Units that lack the same are named together.
text::Bilingual shown_alike(std::span<const Gap> gaps, const NameOfUnit& name) {
    std::vector<std::pair<std::vector<text::Period>, std::string>> lists;
    for (const auto& gap : gaps) {
        auto list = std::ranges::find(lists, gap.periods, &std::pair<std::vector<text::Period>, std::string>::first);
        if (list == lists.end()) list = lists.insert(lists.end(), {gap.periods, {}});
        text::add_to(list->second, ", ", name(gap.unit));
    }
    return text::join(lists, "; ",
                      [](const auto& list) { return text::say(who_and_when, list.second, shown_periods(list.first)); });
}

// Whether each of `all` is among `fields`, except those that are optional beside others that are not.
bool has_all_asked_for(const programme::Programme& programme, std::span<const programme::FieldIndex> all,
                       std::span<const programme::FieldIndex> fields) {
    const auto is_optional = [&](programme::FieldIndex field) { return programme.field(field).optional; };
    const bool only_optional = std::ranges::all_of(all, is_optional);
    return std::ranges::all_of(all, [&](programme::FieldIndex field) {
        return (is_optional(field) && !only_optional) || std::ranges::find(fields, field) != fields.end();
    });
}

}  // namespace

Gaps::Gaps(const Rollup& rollup) : rollup_(rollup), first_rows_(rollup.programme->roster.size(), no_row) {
    for (std::size_t i = rollup.figures.size(); i-- > 0;) first_rows_[rollup.figures[i].unit] = i;
}

const FigureRow* Gaps::row(programme::UnitIndex unit, programme::FieldIndex field) const {
    if (first_rows_[unit] == no_row) return nullptr;
    const auto place = first_rows_[unit] + field.value();
    const bool there = place < rollup_.figures.size() && rollup_.figures[place].field == field;
    return there ? &rollup_.figures[place] : nullptr;
}

std::vector<text::Period> Gaps::own(programme::UnitIndex unit, const Column& column) const {
    std::vector<text::Period> periods;
    const auto* row = this->row(unit, column.field);
    const auto cut =
        row == nullptr || row->unstated.none() ? std::nullopt : intake::source_cut(*rollup_.programme, unit);
    if (!cut) return periods;
    const auto all = text::periods_of(*cut, rollup_.programme->year);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (row->unstated.test(i) && column.days.contains(all[i].days)) periods.push_back(all[i]);
    return periods;
}

std::optional<std::vector<Gap>> Gaps::collect(programme::UnitIndex unit, const Column& column) const {
    std::vector<Gap> gaps;
    bool stated = false;  // by any
    bool all_lack = true;
    if (row(unit, column.field) != nullptr && states(*rollup_.programme, unit, column.field)) {
        stated = true;
        auto periods = own(unit, column);
        all_lack = !periods.empty();
        if (all_lack) gaps.push_back({unit, std::move(periods)});
    }
    for (const auto child : rollup_.programme->unit(unit).children) {
        const auto below = collect(child, column);
        if (!below) continue;
        stated = true;
        all_lack &= below->size() == 1 && below->front().unit == child;
        gaps.insert(gaps.end(), below->begin(), below->end());
    }
    if (!stated) return std::nullopt;
    if (!gaps.empty() && all_lack && is_alike(gaps)) return {{Gap{unit, gaps.front().periods}}};
    return gaps;
}

std::vector<Gap> Gaps::of(programme::UnitIndex unit, programme::FieldIndex field, const text::Days& column) const {
    return collect(unit, {field, column}).value_or(std::vector<Gap>{});
}

std::vector<Incomplete> Gaps::of(programme::UnitIndex unit, std::span<const programme::FieldIndex> fields,
                                 const text::Days& column) const {
    std::vector<Incomplete> all;
    for (const auto field : fields) {
        auto gaps = of(unit, field, column);
        if (gaps.empty()) continue;
        const auto alike = std::ranges::find(all, gaps, &Incomplete::gaps);
        if (alike != all.end())
            alike->fields.push_back(field);
        else
            all.push_back({{field}, std::move(gaps)});
    }
    return all;
}

text::Bilingual shown(std::span<const Gap> gaps, const NameOfUnit& name) {
    const auto list = shown_alike(gaps.first(std::min(gaps.size(), most_named)), name);
    return gaps.size() <= most_named ? list : text::say(and_more, list, gaps.size() - most_named);
}

text::Bilingual what_is_missing(const programme::Programme& programme, std::span<const programme::FieldIndex> fields,
                                std::span<const Incomplete> incomplete, const NameOfUnit& name) {
    if (incomplete.empty()) return {};
    const auto list = text::join(incomplete, "; ", [&](const Incomplete& one) {
        const auto gaps = shown(one.gaps, name);
        return has_all_asked_for(programme, fields, one.fields)
                   ? gaps
                   : text::say(of_figures, names_of_figures(programme, one.fields), gaps);
    });
    return text::say(lacking, list);
}

text::Bilingual names_of_figures(const programme::Programme& programme, std::span<const programme::FieldIndex> fields) {
    std::vector<std::pair<programme::GroupIndex, text::Bilingual>> groups;
    for (const auto field : fields) {
        const auto group = programme.field(field).group;
        if (groups.empty() || groups.back().first != group) groups.push_back({group, {}});
        text::add_to(groups.back().second, ", ", programme.field(field).name);
    }
    return text::join(groups, "; ", [&](const auto& listed) {
        const auto& group = programme.group(listed.first);
        const bool whole = has_all_asked_for(programme, group.fields, fields);
        return whole ? group.name : text::say(figures_of_group, group.name, listed.second);
    });
}

}  // namespace giamsat::rollup
