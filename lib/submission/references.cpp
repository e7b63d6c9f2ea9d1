// SPDX-License-Identifier: MIT
#include "submission/references.hpp"

#include "programme/unit_names.hpp"
#include "schema/stray_key.hpp"
#include "text/did_you_mean.hpp"
#include "text/join.hpp"
#include "text/mentions.hpp"
#include "text/nearest.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::submission {
namespace {

constexpr text::Message unknown_kind{"Không có loại hoạt động `{0}` trong bộ chỉ tiêu",
                                     "The programme has no activity kind `{0}`"};
constexpr text::Message unknown_form{"Không có hình thức `{0}` trong bộ chỉ tiêu", "The programme has no form `{0}`"};
constexpr text::Message unknown_topic{"Không có nội dung `{0}` trong bộ chỉ tiêu", "The programme has no topic `{0}`"};
constexpr text::Message unknown_subject{"Không có loại đối tượng `{0}` trong bộ chỉ tiêu",
                                        "The programme has no subject kind `{0}`"};
constexpr text::Message unknown_group{"Không có nhóm số liệu `{0}` trong bộ chỉ tiêu",
                                      "The programme has no figure group `{0}`"};
constexpr text::Message unknown_field{"Nhóm số liệu `{1}` không có mục `{0}`", "The figure group `{1}` has no `{0}`"};
constexpr text::Message unknown_submission{"Bộ chỉ tiêu không có loại báo cáo, kế hoạch nào là `{0}`",
                                           "The programme has no submission `{0}`"};
constexpr text::Message unknown_unit{"Không có đơn vị nào tên là “{0}” trong danh sách đơn vị",
                                     "No unit in the roster is called “{0}”"};
constexpr text::Message ambiguous_unit{"Tên “{0}” có thể là nhiều đơn vị: {1}", "“{0}” may mean several units: {1}"};
constexpr text::Message from_day{"{0} ({1}, từ ngày {2})", "{0} ({1}, from {2})"};
constexpr text::Message until_day{"{0} ({1}, trước ngày {2})", "{0} ({1}, before {2})"};
constexpr text::Message between_days{"{0} ({1}, từ ngày {2} đến trước ngày {3})", "{0} ({1}, from {2}, before {3})"};
constexpr text::Message always_there = text::both("{0} ({1})");
constexpr text::Message write_id{"ghi mã định danh của đơn vị, ví dụ `{0}`", "write the unit's id, such as `{0}`"};
constexpr text::Message write_kind_or_id{"ghi tên đầy đủ có cả loại đơn vị, hoặc mã định danh, ví dụ `{0}`",
                                         "write the full name with its kind, or the id, such as `{0}`"};
constexpr text::Message id_and_name = text::both("`{0}` ({1})");
constexpr text::Message choose_from{"chọn một trong: {0}", "choose one of: {0}"};
constexpr text::Message look_at_roster{"kiểm tra lại tên đơn vị theo danh sách đơn vị của bộ chỉ tiêu",
                                       "check the name against the programme's roster"};

constexpr text::Message subordinates{"kiểm tra lại tên; các đơn vị trực thuộc {0}: {1}",
                                     "check the name; the units below {0} are: {1}"};

// People may write a term's name instead of its id: suggest the id.
template <class T>
text::Nearest named_so(const programme::IndexVec<T>& known, std::string_view written) {
    text::Nearest result;
    for (const auto& one : known)
        if (text::fold(one.name.vi) == text::fold(written) || text::fold(one.name.en) == text::fold(written))
            result.names.push_back(one.id);
    result.single = result.names.size() == 1;
    return result;
}

// Includes the dates of opening and closing: units with the same name may differ only in those.
text::Bilingual described(const programme::Unit& unit) {
    if (unit.opened && unit.closed)
        return text::say(between_days, unit.name, unit.id, text::shown(*unit.opened), text::shown(*unit.closed));
    if (unit.opened) return text::say(from_day, unit.name, unit.id, text::shown(*unit.opened));
    if (unit.closed) return text::say(until_day, unit.name, unit.id, text::shown(*unit.closed));
    return text::say(always_there, unit.name, unit.id);
}

text::Bilingual described(const programme::Programme& programme, const std::vector<programme::UnitIndex>& units) {
    return text::join(units, "; ", [&](programme::UnitIndex unit) { return described(programme.unit(unit)); });
}

// If they are few, the units directly below are named.
text::Bilingual subordinates_to_choose(const programme::Programme& programme, programme::UnitIndex scope) {
    constexpr std::size_t most_named = 20;
    const auto above = scope == programme::no_unit ? programme.roster.root() : scope;
    auto below = programme.roster[above].children;
    std::erase_if(below, [&](programme::UnitIndex unit) {
        return !programme.unit(unit).exists_during(programme.whole_year().days);
    });
    if (below.empty() || below.size() > most_named) return text::say(look_at_roster);
    const auto names = text::join(below, ", ", [&](programme::UnitIndex unit) { return programme.unit(unit).name; });
    return text::say(subordinates, programme.unit(above).name, names);
}

// Whether the full names, with the kind, tell the units apart.
bool differ_in_name(const programme::Programme& programme, const std::vector<programme::UnitIndex>& units) {
    return std::ranges::all_of(units, [&](programme::UnitIndex unit) {
        return unit == units.front() || programme.unit(unit).name != programme.unit(units.front()).name;
    });
}

}  // namespace

std::vector<Choice> mentioned(std::string_view words, const std::vector<Choice>& all) {
    std::vector<std::string_view> names;
    for (const auto& choice : all) names.emplace_back(choice.name->vi);
    std::vector<Choice> meant;
    for (const auto i : text::mentions(words, names)) meant.push_back(all[i]);
    return meant;
}

text::Bilingual ask_if_meant(const std::vector<Choice>& choices) {
    const auto described = [](const Choice& choice) { return text::say(id_and_name, choice.id, *choice.name); };
    return text::did_you_mean(text::join(choices, ", ", described));
}

text::Bilingual hint_for_unknown(const std::vector<std::string>& near, const std::vector<Choice>& all) {
    if (!near.empty()) return text::did_you_mean(near);
    const auto described = [](const Choice& choice) { return text::say(id_and_name, choice.id, *choice.name); };
    return text::say(choose_from, text::join(all, ", ", described));
}

template <class T>
programme::Index<T> References::report_unknown(const finding::Rule& rule, const text::Message& unknown,
                                               const programme::IndexVec<T>& known, const yaml::Node& node,
                                               std::string_view name, const finding::Place& place) {
    auto near = text::nearest(name, programme::ids_of(known));
    if (near.names.empty()) near = named_so(known, name);
    const auto choices = choices_of(known);
    const auto meant = near.names.empty() ? mentioned(name, choices) : std::vector<Choice>{};
    auto& finding = findings_.add(rule, faulty(node), place, text::say(unknown, name),
                                  meant.empty() ? hint_for_unknown(near.names, choices) : ask_if_meant(meant));
    finding.actual = std::string(name);
    finding.suggestions = near.names;
    for (const auto& choice : meant) finding.suggestions.emplace_back(choice.id);
    return near.single ? programme::index_of(known, near.names.front()) : programme::Index<T>();
}

programme::KindIndex References::activity_kind(const yaml::Node& name) {
    const auto found = programme::index_of(programme_.activities, name.text);
    if (found) return found;
    return report_unknown(finding::rule("activity.unknown-kind"), unknown_kind, programme_.activities, name, name.text,
                          yaml::at(name));
}

programme::FormIndex References::form(const yaml::Node& name) {
    const auto found = programme::index_of(programme_.forms, name.text);
    if (found) return found;
    return report_unknown(finding::rule("activity.unknown-form"), unknown_form, programme_.forms, name, name.text,
                          yaml::at(name));
}

programme::TopicIndex References::topic(const yaml::Node& name) {
    const auto found = programme::index_of(programme_.topics, name.text);
    if (found) return found;
    return report_unknown(finding::rule("activity.unknown-topic"), unknown_topic, programme_.topics, name, name.text,
                          yaml::at(name));
}

programme::SubjectKindIndex References::subject_kind(const yaml::Node& name) {
    const auto found = programme::index_of(programme_.subject_kinds, name.text);
    if (found) return found;
    return report_unknown(finding::rule("activity.unknown-subject"), unknown_subject, programme_.subject_kinds, name,
                          name.text, yaml::at(name));
}

programme::GroupIndex References::figure_group(const yaml::Member& group) {
    const auto found = programme::index_of(programme_.groups, group.name);
    if (found) return found;
    return report_unknown(finding::rule("figure.unknown"), unknown_group, programme_.groups, group.value, group.name,
                          yaml::at_key(group));
}

programme::FieldIndex References::figure_field(programme::GroupIndex group, const yaml::Member& field) {
    const auto& owner = programme_.groups[group];
    for (const auto candidate : owner.fields)
        if (programme_.fields[candidate].id == field.name) return candidate;
    std::vector<std::string_view> all;
    std::vector<Choice> choices;
    for (const auto candidate : owner.fields) {
        const auto& known = programme_.fields[candidate];
        all.emplace_back(known.id);
        choices.push_back({known.id, &known.name});
    }
    const auto near = text::nearest(field.name, all);
    report_field(field, owner, near.names, choices);
    if (!near.single) return {};
    for (const auto candidate : owner.fields)
        if (programme_.fields[candidate].id == near.names.front()) return candidate;
    return {};
}

void References::report_field(const yaml::Member& field, const programme::FigureGroup& owner,
                              const std::vector<std::string>& near, const std::vector<Choice>& choices) {
    const auto stray = schema::stray_key(field);
    const auto meant = near.empty() ? mentioned(field.name, choices) : std::vector<Choice>{};
    const auto hint = meant.empty() ? hint_for_unknown(near, choices) : ask_if_meant(meant);
    const bool has_message = stray && !stray->message.empty();
    auto& finding = findings_.add(finding::rule("figure.unknown"), faulty(field.value), yaml::at_key(field),
                                  has_message ? stray->message : text::say(unknown_field, field.name, owner.id),
                                  stray ? stray->hint : hint);
    finding.actual = std::string(field.name);
    finding.suggestions = near;
    for (const auto& choice : meant) finding.suggestions.emplace_back(choice.id);
}

programme::DutyIndex References::duty(const yaml::Node& id) {
    return duty(id.text, faulty(id), yaml::at(id));
}

programme::DutyIndex References::duty(std::string_view id, const yaml::About& about, const finding::Place& place) {
    const auto found = programme::index_of(programme_.duties, id);
    if (found) return found;
    const auto ids = programme::ids_of(programme_.duties);
    const auto near = text::nearest(id, ids);
    auto& finding = findings_.add(
        finding::rule("schema.value"), about, place, text::say(unknown_submission, id),
        near.names.empty() ? text::say(choose_from, text::join(ids, ", ")) : text::did_you_mean(near.names));
    finding.suggestions = near.names;
    return near.single ? programme::index_of(programme_.duties, near.names.front()) : programme::DutyIndex();
}

programme::UnitIndex References::unit(const yaml::Node& name, programme::UnitIndex scope, const text::Days& days) {
    const auto resolved = programme_.find_unit(name.text, scope, days);
    return resolved ? resolved.unit : report_unit(resolved, {name.text, yaml::faulty(name), yaml::at(name)}, scope);
}

programme::UnitIndex References::unit(std::string_view name, const finding::Place& place, programme::UnitIndex scope,
                                      const text::Days& days) {
    const auto resolved = programme_.find_unit(name, scope, days);
    return resolved ? resolved.unit : report_unit(resolved, {name, {}, place}, scope);
}

programme::UnitIndex References::report_unit(const programme::Resolved& resolved, const WrittenUnit& written,
                                             programme::UnitIndex scope) {
    if (!resolved.candidates.empty()) {
        const auto& hint = differ_in_name(programme_, resolved.candidates) ? write_kind_or_id : write_id;
        auto& finding =
            findings_.add(finding::rule("unit.ambiguous"), written.about, written.place,
                          text::say(ambiguous_unit, written.name, described(programme_, resolved.candidates)),
                          text::say(hint, programme_.unit(resolved.candidates.front()).id));
        finding.actual = std::string(written.name);
        for (const auto candidate : resolved.candidates) finding.suggestions.push_back(programme_.unit(candidate).id);
        return programme::no_unit;
    }
    const auto near = described(programme_, resolved.nearest);
    auto hint = near.empty() ? subordinates_to_choose(programme_, scope) : text::did_you_mean(near);
    auto& finding = findings_.add(finding::rule("unit.unknown"), written.about, written.place,
                                  text::say(unknown_unit, written.name), std::move(hint));
    finding.actual = std::string(written.name);
    for (const auto candidate : resolved.nearest) finding.suggestions.push_back(programme_.unit(candidate).id);
    return programme::no_unit;
}

}  // namespace giamsat::submission
