// SPDX-License-Identifier: MIT
#include "author/unit_parts.hpp"

#include "intake/accepted.hpp"
#include "intake/sources.hpp"
#include "rollup/evidence.hpp"

#include <algorithm>
#include <span>

namespace giamsat::author {
namespace {

constexpr text::Message left_out{
    "{0}: để lại {1} mục có lỗi (hoạt động, nhóm số liệu hoặc nội dung không phát sinh)",
    "{0}: {1} faulty items (activities, figure groups or `none_arose` items) are left out"};

template <class Item>
std::size_t distrusted(const Part& part, const std::vector<Item>& items) {
    return static_cast<std::size_t>(std::ranges::count_if(items, [&](const Item& item) { return !part.trusts(item); }));
}

}  // namespace

bool Part::trusts(const submission::Activity& activity) const {
    return intake::is_trusted(activity, file->check.faults);
}

bool Part::trusts(const submission::StatedGroup& group) const {
    return !file->check.faults.in(group.member->value);
}

bool Part::trusts(const submission::NoneArose& said) const {
    return !file->check.faults.in(*said.node);
}

std::size_t Part::left_out() const {
    return distrusted(*this, entry->activities) + distrusted(*this, entry->figures) +
           distrusted(*this, entry->none_arose);
}

std::optional<std::int64_t> Part::value(programme::GroupIndex group, programme::FieldIndex field) const {
    const auto* stated = entry->group(group);
    if (stated != nullptr && trusts(*stated)) return stated->value(field);
    for (const auto& said : entry->none_arose)
        if (said.group == group && trusts(said)) return 0;
    return std::nullopt;
}

text::Bilingual left_out_of(const Part& part) {
    const auto number = part.left_out();
    return number > 0 ? text::say(left_out, part.file->check.name, number) : text::Bilingual{};
}

UnitParts::UnitParts(const rollup::Rollup& rollup, const FilesAgain& files, programme::UnitIndex unit)
    : rollup_(rollup), files_(files), unit_(unit) {
    for (const auto& row : rollup::rows_of(std::span<const rollup::StatementRow>(rollup.statements), unit)) {
        if (!rollup.period.days.contains(row.period.days)) continue;
        const auto& file = *files.at(rollup.sources[row.source].file);
        if (const auto* entry = file.entry(unit)) parts_.push_back({row.period, &file, entry});
    }
}

std::vector<text::Period> UnitParts::expected() const {
    const auto& programme = *rollup_.programme;
    const auto cut = intake::source_cut(programme, unit_);
    auto periods = cut ? text::periods_of(*cut, programme.year) : std::vector<text::Period>{};
    std::erase_if(periods, [&](const text::Period& period) {
        return !rollup_.period.days.contains(period.days) ||
               !programme.unit(unit_).open_on(text::reporting_days(period, programme.month_rule).last);
    });
    return periods;
}

bool UnitParts::is_of_source_period() const {
    const auto cut = intake::source_cut(*rollup_.programme, unit_);
    if (!cut) return false;
    const auto periods = text::periods_of(*cut, rollup_.programme->year);
    return std::ranges::find(periods, rollup_.period) != periods.end();
}

const submission::Activity* UnitParts::again(const rollup::ActivityRow& row) const {
    const auto* entry = files_.at(row.file)->entry(unit_);
    if (entry == nullptr) return nullptr;
    const auto found = std::ranges::find_if(
        entry->activities, [&](const submission::Activity& one) { return one.where == row.activity.where; });
    return found != entry->activities.end() ? &*found : nullptr;
}

std::vector<const submission::Activity*> UnitParts::activities() const {
    const auto days = text::reporting_days(rollup_.period, rollup_.programme->month_rule);
    std::vector<const submission::Activity*> activities;
    for (const auto& row : rollup::rows_of(std::span<const rollup::ActivityRow>(rollup_.activities), unit_))
        if (days.contains(row.activity.when->days))
            if (const auto* activity = again(row)) activities.push_back(activity);
    return activities;
}

std::vector<const submission::NoneArose*> UnitParts::kinds_not_arisen() const {
    std::vector<programme::KindIndex> done;
    for (const auto* activity : activities()) done.push_back(activity->kind);
    std::vector<const submission::NoneArose*> kinds;
    for (const auto& part : parts_)
        for (const auto& said : part.entry->none_arose)
            if (said.kind && part.trusts(said) && std::ranges::find(done, said.kind) == done.end()) {
                done.push_back(said.kind);
                kinds.push_back(&said);
            }
    return kinds;
}

std::optional<std::int64_t> UnitParts::over_parts(programme::GroupIndex group, programme::FieldIndex field) const {
    const bool adds_up = rollup_.programme->fields[field].over_time == programme::OverTime::sum;
    std::optional<std::int64_t> total;
    for (const auto& part : parts_)
        if (const auto value = part.value(group, field)) total = adds_up ? total.value_or(0) + *value : *value;
    return total;
}

}  // namespace giamsat::author
