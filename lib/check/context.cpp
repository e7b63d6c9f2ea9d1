// SPDX-License-Identifier: MIT
#include "check/context.hpp"

#include <algorithm>

namespace giamsat::check {
namespace {

constexpr text::Message plan_noun{"kế hoạch", "the plan"};
constexpr text::Message report_noun{"báo cáo {0}", "the report for {0}"};

void visit_below(const submission::Entry& entry,
                 const std::function<void(const submission::Entry&, const submission::Entry*)>& visit) {
    for (const auto& below : entry.units) {
        visit(below, &entry);
        visit_below(below, visit);
    }
}

}  // namespace

bool Context::period_in_year() const {
    return submission.period_known && programme.whole_year().days.contains(submission.period.days);
}

text::Bilingual Context::file_noun() const {
    return is_plan() ? text::say(plan_noun) : text::say(report_noun, text::shown(submission.period));
}

void visit_entries(const submission::Submission& submission,
                   const std::function<void(const submission::Entry&, const submission::Entry* above)>& visit) {
    visit(submission.own, nullptr);
    visit_below(submission.own, visit);
}

const yaml::Member* key_of(const yaml::Node& mapping, std::string_view name) {
    const auto found = std::ranges::find_if(mapping.members, [&](const yaml::Member& m) { return m.name == name; });
    return found == mapping.members.end() ? nullptr : &*found;
}

finding::Place nearest_key(const yaml::Node& mapping, std::initializer_list<std::string_view> keys) {
    for (const auto name : keys)
        if (const auto* member = key_of(mapping, name)) return yaml::at_key(*member);
    return mapping.members.empty() ? yaml::at(mapping) : yaml::at_key(mapping.members.front());
}

finding::Place value_place(const yaml::Node& mapping, std::string_view key) {
    const auto* value = mapping.find(key);
    return value != nullptr ? yaml::at(*value) : nearest_key(mapping, {key});
}

finding::Finding& about(finding::Finding& finding, const programme::Programme& programme, programme::UnitIndex unit) {
    if (unit == programme::no_unit) return finding;
    finding.unit = programme.unit(unit).id;
    finding.unit_name = programme.unit(unit).name;
    return finding;
}

bool is_malformed(const Context& context, const yaml::Node& node) {
    return context.findings.faults().spoken_of(node, {finding::Family::yaml, finding::Family::schema});
}

}  // namespace giamsat::check
