// SPDX-License-Identifier: MIT
// submission.mismatch: two files that report the same figure must agree.
#include "rollup/about_figure.hpp"
#include "rollup/cross_findings.hpp"
#include "rollup/own_and_entry.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr text::Message differs_from_parts{
    "{0}: “{1}” trong báo cáo {2} là {3}, khác với các báo cáo trong kỳ: {4}",
    "{0}: “{1}” is {3} in the report for {2}, but {4} according to the reports within that period"};
constexpr text::Message parts_count{"kiểm tra lại hai nơi; bản tổng hợp lấy số của các báo cáo trong kỳ: {0}",
                                    "check both; the roll-up uses the reports within the period: {0}"};
/// Two numbers that should be equal.
struct Difference {
    intake::Statement at;
    programme::FieldIndex field;
    std::int64_t stated = 0;
    std::int64_t counted = 0;
};

finding::Finding finding_of(const programme::Programme& programme, const Difference& difference) {
    auto finding = about_figure(finding::rule("submission.mismatch"), programme, difference.at, difference.field);
    finding.message = text::say(differs_from_parts, finding.unit_name, shown_field(programme, difference.field),
                                text::shown(difference.at.file->period), difference.stated, difference.counted);
    finding.hint = text::say(parts_count, difference.counted);
    finding.actual = difference.stated;
    finding.expected = difference.counted;
    return finding;
}

/// The source periods of a unit that exactly make up a longer period: from index `first` up to, but not including,
/// `last`.
struct Parts {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::optional<Parts> parts_of(std::span<const intake::SourcePeriod> periods, const text::Days& whole) {
    Parts parts;
    while (parts.first < periods.size() && periods[parts.first].covered.first < whole.first) ++parts.first;
    parts.last = parts.first;
    while (parts.last < periods.size() && periods[parts.last].covered.last <= whole.last) ++parts.last;
    if (parts.last == parts.first) return std::nullopt;
    const bool exact =
        periods[parts.first].covered.first == whole.first && periods[parts.last - 1].covered.last == whole.last;
    return exact ? std::optional(parts) : std::nullopt;
}

// The value over the parts; none if one that is due is missing or lacks the field.
std::optional<std::int64_t> over_parts(const intake::Sources& sources, programme::UnitIndex unit,
                                       programme::FieldIndex field, const Parts& parts) {
    const auto& programme = sources.programme();
    const bool adds_up = programme.fields[field].over_time == programme::OverTime::sum;
    std::optional<std::int64_t> total;
    for (auto i = parts.first; i < parts.last; ++i) {
        const auto statement = sources.statement(unit, i);
        if (!statement && !programme.unit(unit).open_on(sources.periods(unit)[i].covered.last)) continue;
        const auto value = statement ? intake::value_of(programme, *statement.entry, field) : std::nullopt;
        if (!value) return std::nullopt;
        total = adds_up ? total.value_or(0) + *value : *value;
    }
    return total;
}

void compare_with_parts(const intake::Sources& sources, const intake::Accepted& report,
                        const intake::AcceptedEntry& entry, std::vector<finding::Finding>& findings) {
    const auto days = text::reporting_days(report.period, sources.programme().month_rule);
    const auto parts = parts_of(sources.periods(entry.unit), days);
    if (!parts || (!report.only_compared && sources.periods(entry.unit)[parts->first].label == report.period)) return;
    for_each_value(sources.programme(), entry, [&](programme::FieldIndex field, std::int64_t stated) {
        const auto counted = over_parts(sources, entry.unit, field, *parts);
        if (!counted || *counted == stated) return;
        const Difference difference{{&report, &entry}, field, stated, *counted};
        findings.push_back(finding_of(sources.programme(), difference));
    });
}

}  // namespace

std::vector<finding::Finding> mismatches(const intake::Sources& sources, const intake::Subtree& subtree,
                                         std::span<const intake::Accepted* const> reports, text::Date until) {
    std::vector<finding::Finding> findings;
    for (const auto* report : reports) {
        if (report->kind != programme::Duty::Kind::report || until < report->period.days.last) continue;
        for (const auto& entry : report->entries)
            if (subtree.has(entry.unit)) compare_with_parts(sources, *report, entry, findings);
    }
    for (const auto& twice : sources.stated_twice())
        if (twice.other.file->period.days.last <= until && subtree.has(twice.other.entry->unit))
            std::ranges::move(differences(sources.programme(), twice), std::back_inserter(findings));
    return findings;
}

}  // namespace giamsat::rollup
