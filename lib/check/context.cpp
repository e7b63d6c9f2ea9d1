// SPDX-License-Identifier: MIT
#include "check/context.hpp"

#include <algorithm>

namespace giamsat {
namespace {

constexpr Message plan_noun{"kế hoạch", "the plan"};
constexpr Message report_noun{"báo cáo {0}", "the report for {0}"};

void visit_below(const Entry& entry, const std::function<void(const Entry&, const Entry*)>& visit) {
    for (const auto& below : entry.units) {
        visit(below, &entry);
        visit_below(below, visit);
    }
}

}  // namespace

bool Context::period_in_year() const {
    return submission.period_known && programme.whole_year().days.contains(submission.period.days);
}

Bilingual Context::file_noun() const {
    return is_plan() ? say(plan_noun) : say(report_noun, shown(submission.period));
}

void visit_entries(const Submission& submission, const std::function<void(const Entry&, const Entry* above)>& visit) {
    visit(submission.own, nullptr);
    visit_below(submission.own, visit);
}

const yaml::Member* key_of(const yaml::Node& mapping, std::string_view name) {
    const auto found = std::find_if(mapping.members.begin(), mapping.members.end(),
                                    [&](const yaml::Member& m) { return m.name == name; });
    return found == mapping.members.end() ? nullptr : &*found;
}

Place nearest_key(const yaml::Node& mapping, std::initializer_list<std::string_view> keys) {
    for (const auto name : keys)
        if (const auto* member = key_of(mapping, name)) return yaml::at_key(*member);
    return mapping.members.empty() ? yaml::at(mapping) : yaml::at_key(mapping.members.front());
}

Place value_place(const yaml::Node& mapping, std::string_view key) {
    const auto* value = mapping.find(key);
    return value != nullptr ? yaml::at(*value) : nearest_key(mapping, {key});
}

Finding& about(Finding& finding, const Programme& programme, UnitIndex unit) {
    if (unit == no_unit) return finding;
    finding.unit = programme.unit(unit).id;
    finding.unit_name = programme.unit(unit).name;
    return finding;
}

bool has_finding_inside(const FindingList& findings, const Range& range,
                        std::initializer_list<std::string_view> families) {
    return std::any_of(findings.all().begin(), findings.all().end(), [&](const Finding& finding) {
        if (!range.contains(finding.place.range)) return false;
        const auto family = std::string_view(finding.rule).substr(0, finding.rule.find('.'));
        return std::find(families.begin(), families.end(), family) != families.end();
    });
}

}  // namespace giamsat
