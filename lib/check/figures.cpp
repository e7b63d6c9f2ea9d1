// SPDX-License-Identifier: MIT
#include "check/family.hpp"
#include "schema/stray_key.hpp"
#include "submission/owed.hpp"
#include "target/sentences.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace giamsat::check {
namespace {

constexpr text::Message wrong_level{"“{0}” do cấp {1} khai, không khai ở {2}",
                                    "“{0}” is reported at the level {1}, not by {2}"};
constexpr text::Message to_control_totals{
    "chuyển số này vào mục của từng đơn vị cấp {0}; muốn ghi tổng để đối chiếu thì ghi dưới `control_totals:`",
    "report it in the entry of each unit of the level {0}; to give a total to check against, use `control_totals:`"};
constexpr text::Message stated_in_part{"Nhóm số liệu “{0}” còn thiếu: {1}", "The figure group “{0}” lacks: {1}"};
constexpr text::Message named_field = text::both("“{0}” (`{1}`)");
constexpr text::Message add_fields{"thêm {0}", "add {0}"};
constexpr text::Message add_fields_or_zero{"thêm {0}; nếu không có thì ghi 0", "add {0}; write 0 if there were none"};
constexpr text::Message absent{"Thiếu số liệu “{0}” (`{1}`) của {2}", "The figures “{0}” (`{1}`) of {2} are missing"};
constexpr text::Message absent_in_several{"Thiếu số liệu “{0}” (`{1}`) của {2} đơn vị: {3}",
                                          "The figures “{0}” (`{1}`) of {2} units are missing: {3}"};
constexpr text::Message add_group{"thêm dưới `figures:` của đơn vị: `{0}: {{{1}}}`",
                                  "add under the unit's `figures:`: `{0}: {{{1}}}`"};
constexpr text::Message add_group_or_none{
    "thêm dưới `figures:` của đơn vị: `{0}: {{{1}}}`; nếu trong kỳ không phát sinh thì ghi `none_arose: [{{what: "
    "{0}}}]`",
    "add under the unit's `figures:`: `{0}: {{{1}}}`; if none arose in the period, write `none_arose: [{{what: "
    "{0}}}]`"};
constexpr text::Message exceeds{"“{0}” là {1}, lớn hơn “{2}” là {3}", "“{0}” is {1}, which is more than “{2}”, {3}"};
constexpr text::Message correct_one{"kiểm tra lại hai số này", "check both figures"};
constexpr text::Message may_be_earlier{
    "đúng nếu có vụ việc của kỳ trước; nếu không, kiểm tra lại hai số này",
    "correct if it includes cases from an earlier period; otherwise check both figures"};

const programme::FigureGroup& group_of(const programme::Programme& programme, const submission::StatedGroup& stated) {
    return programme.groups[stated.group];
}

void check_level(const Context& context, const submission::Entry& entry, const submission::StatedGroup& stated) {
    const auto& programme = context.programme;
    const auto& group = group_of(programme, stated);
    if (entry.unit == programme::no_unit || group.levels.has(programme.unit(entry.unit).level)) return;
    const auto levels = target::in_sentence(target::level_names(programme, group.levels));
    about(context.findings.add(finding::rule("figure.level"), yaml::faulty(stated.member->value),
                               yaml::at_key(*stated.member),
                               text::say(wrong_level, group.name, levels, programme.unit(entry.unit).name),
                               text::say(to_control_totals, levels)),
          programme, entry.unit);
}

// "total: …, monitoring: …", as the user must type it.
std::string fields_to_type(const programme::Programme& programme, const std::vector<programme::FieldIndex>& fields) {
    return text::join(fields, ", ", [&](programme::FieldIndex field) { return programme.field(field).id + ": …"; });
}

std::vector<programme::FieldIndex> required_fields(const programme::Programme& programme,
                                                   const programme::FigureGroup& group) {
    auto fields = group.fields;
    std::erase_if(fields, [&](programme::FieldIndex field) { return programme.field(field).optional; });
    return fields;
}

void check_whole(const Context& context, const submission::Entry& entry, const submission::StatedGroup& stated) {
    if (!stated.member->value.is_mapping()) return;
    const auto& group = group_of(context.programme, stated);
    auto lacking = required_fields(context.programme, group);
    std::erase_if(lacking, [&](programme::FieldIndex field) {
        const auto& id = context.programme.field(field).id;
        const auto holds = [&](const yaml::Member& member) { return schema::holds_key(member.written, id); };
        return stated.value(field) || stated.member->value.find(id) != nullptr ||
               std::ranges::any_of(stated.member->value.members, holds);
    });
    if (lacking.empty()) return;
    const auto to_type = fields_to_type(context.programme, lacking);
    const auto names = text::join(lacking, ", ", [&](programme::FieldIndex index) {
        const auto& field = context.programme.field(index);
        return text::say(named_field, field.name, field.id);
    });
    about(context.findings.add(finding::rule("figure.missing"), yaml::faulty(stated.member->value),
                               yaml::at_key(*stated.member), text::say(stated_in_part, group.name, names),
                               text::say(group.may_not_arise ? add_fields_or_zero : add_fields, "`" + to_type + "`")),
          context.programme, entry.unit);
}

void check_limits(const Context& context, const submission::Entry& entry, const submission::StatedGroup& stated) {
    for (const auto& figure : stated.figures) {
        const auto& field = context.programme.field(figure.field);
        if (!field.at_most) continue;
        const auto limit = stated.value(field.at_most);
        if (!limit || figure.value <= *limit) continue;
        auto& finding = context.findings.add(
            finding::rule("figure.exceeds"),
            field.at_most_over_year ? yaml::sound(*figure.node) : yaml::faulty(*figure.node), yaml::at(*figure.node),
            text::say(exceeds, field.name, figure.value, context.programme.field(field.at_most).name, *limit),
            field.at_most_over_year ? text::say(may_be_earlier) : text::say(correct_one));
        if (field.at_most_over_year) finding.severity = finding::Severity::notice;
        finding.actual = figure.value;
        finding.expected = *limit;
        about(finding, context.programme, entry.unit);
    }
}

// The groups that some required target on this kind of file uses.
std::vector<programme::GroupIndex> needed_groups(const Context& context) {
    std::vector<programme::GroupIndex> groups;
    for (const auto& target : context.programme.targets) {
        const bool judged = context.is_plan() ? target.on_plan : target.on_report;
        const auto* figures = programme::figures_of(target.measure);
        if (!judged || target.need != programme::Need::required || figures == nullptr) continue;
        const auto group = context.programme.field(figures->part).group;
        if (std::ranges::find(groups, group) == groups.end()) groups.push_back(group);
    }
    return groups;
}

bool said_none(const submission::Entry& entry, programme::GroupIndex group) {
    return std::ranges::any_of(entry.none_arose,
                               [&](const submission::NoneArose& said) { return said.group == group; });
}

bool lacks(const Context& context, const submission::Entry& entry, programme::GroupIndex index) {
    const auto& group = context.programme.groups[index];
    const bool owned = group.levels.has(context.programme.unit(entry.unit).level);
    return owned && entry.group(index) == nullptr && !said_none(entry, index);
}

// The entries that lack the group, in one finding: at the first, if there are several with the others beside it.
void report_absent(const Context& context, programme::GroupIndex index,
                   const std::vector<const submission::Entry*>& entries) {
    if (entries.empty()) return;
    const auto& programme = context.programme;
    const auto& group = programme.groups[index];
    const auto fields = fields_to_type(programme, required_fields(programme, group));
    auto hint =
        group.may_not_arise ? text::say(add_group_or_none, group.id, fields) : text::say(add_group, group.id, fields);
    std::vector<programme::UnitIndex> units;
    for (const auto* entry : entries) units.push_back(entry->unit);
    const auto names = programme::names_of(programme, units);
    const auto& first = *entries.front();
    auto& finding = context.findings.add(
        finding::rule("figure.missing"), yaml::sound(*first.node), nearest_key(*first.node, {"figures", "unit"}),
        units.size() == 1 ? text::say(absent, group.name, group.id, names)
                          : text::say(absent_in_several, group.name, group.id, units.size(), names),
        std::move(hint));
    finding.expected = group.id;
    about(finding, programme, units.size() == 1 ? units.front() : context.submission.unit);
}

// Whether the file must also give figures for its own unit: a plan, or a report whose figures are counted.
bool owes_own_figures(const Context& context) {
    const auto& s = context.submission;
    const auto* duty = submission::duty_of(context.programme, s);
    return duty != nullptr && (context.is_plan() || duty->source) &&
           context.programme.unit(s.unit).exists_during(s.days);
}

}  // namespace

void check_figures(const Context& context) {
    const auto& owed = context.owed;
    const auto needed = needed_groups(context);
    const bool own_owed = owes_own_figures(context);
    const auto is_owed = [&](const submission::Entry& entry, bool own) {
        return own ? own_owed : std::ranges::binary_search(owed, entry.unit);
    };
    std::vector<std::vector<const submission::Entry*>> lacking(needed.size());
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry* above) {
        for (const auto& stated : entry.figures) {
            if (!stated.group) continue;
            check_level(context, entry, stated);
            check_whole(context, entry, stated);
            check_limits(context, entry, stated);
        }
        const auto* figures = entry.node->find("figures");
        const bool readable = figures == nullptr || figures->is_mapping();
        if (!readable || !is_owed(entry, above == nullptr)) return;
        for (std::size_t i = 0; i < needed.size(); ++i)
            if (lacks(context, entry, needed[i])) lacking[i].push_back(&entry);
    });
    for (std::size_t i = 0; i < needed.size(); ++i) report_absent(context, needed[i], lacking[i]);
}

}  // namespace giamsat::check
