// SPDX-License-Identifier: MIT
#include "target/asked.hpp"

#include "target/sentences.hpp"
#include "text/counted.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace giamsat::target {
namespace {

constexpr text::Message so_many{"ít nhất {1} {0} {2}", "{0}: at least {1} {2}"};
constexpr text::Message participants_in_each{"mỗi {0} có ít nhất {1} tham gia", "each {0} has at least {1}"};
constexpr text::Message days_in_each{"mỗi {0} kéo dài ít nhất {1}", "each {0} lasts at least {1}"};
constexpr text::Message in_total{"{0}: tổng cộng ít nhất {1} {2}", "{0}: at least {1} in total {2}"};
constexpr text::Message partners_named{"{0} có các đơn vị phối hợp: {1}", "{0} with the partners {1}"};
constexpr text::Message partners_counted{"{0} có ít nhất {1} {2}", "{0} with at least {1} {2}"};
constexpr text::Message subjects{"đối tượng của {0} {1}: {2}", "{0}, subjects {1}: {2}"};
constexpr text::Message subjects_included{"có {0} của {1}", "the {0} of {1}"};
constexpr text::Message subjects_counted{"ít nhất {1} {0} (cấp {2})", "at least {1} of: {0} ({2})"};
constexpr text::Message subjects_inside{"{0} thuộc {1}", "{0} in {1}"};
constexpr text::Message subjects_spread{"mỗi {0} có ít nhất 1", "at least 1 in each {0}"};
constexpr text::Message subjects_spread_inside{"mỗi {0} nói trên có ít nhất 1", "at least 1 in each such {0}"};
constexpr text::Message subjects_in_each{"mỗi {0} được giám sát có ít nhất {1}",
                                         "at least {1} in each {0} that is a subject"};
constexpr text::Message figure{"{0}: ít nhất {1} {2}", "{0}: at least {1} {2}"};
constexpr text::Message of_group{"{0}: {1}", "{0}: {1}"};
constexpr text::Message share{"{0} đạt {3} {1}, {2}", "{0} come to {3} of {1}, {2}"};
constexpr text::Message percent_at_least{"ít nhất {0}%", "at least {0}%"};
constexpr text::Message all{"100%", "100%"};
constexpr text::Message units_meet{"{0} {1} đạt các chỉ tiêu: {2}", "{0} of the units ({1}) meet: {2}"};
constexpr text::Message in_charge{"kế hoạch ghi ít nhất {0} phụ trách (`in_charge`)",
                                  "the plan names at least {0} in charge (`in_charge`)"};
constexpr text::Message funding{"kế hoạch nêu ít nhất {0} kinh phí (`funding`)",
                                "the plan names at least {0} of funding (`funding`)"};
constexpr text::Message basis{"căn cứ (`basis`) của kế hoạch có {0}", "the plan's basis (`basis`) names {0}"};
constexpr text::Message submitted_plan{"nộp kế hoạch {0}", "the plan is submitted {0}"};
constexpr text::Message submitted_report{"nộp báo cáo {0}", "the report is submitted {0}"};
constexpr text::Message days_after{"chậm nhất {0} sau khi hết kỳ", "within {0} after the period"};
constexpr text::Message otherwise_asked{"{0} (riêng {1})", "{0} (but {1})"};

constexpr text::Message at_least_short{"≥ {0}", "≥ {0}"};
constexpr text::Message percent_short{"≥ {0}%", "≥ {0}%"};
constexpr text::Message each_short{"≥ {0} mỗi hoạt động", "≥ {0} each"};
constexpr text::Message in_each_short{"≥ {0} mỗi {1}", "≥ {0} in each {1}"};
constexpr text::Message all_of_short{"đủ {0}", "all {0}"};

constexpr text::Message comma{"{0}, {1}", "{0}, {1}"};
constexpr text::Message semicolon{"{0}; {1}", "{0}; {1}"};
constexpr text::Message space{"{0} {1}", "{0} {1}"};

constexpr text::Noun participation{"lượt người tham gia", "participant", "participants"};
constexpr text::Noun partner{"đơn vị phối hợp", "partner", "partners"};
constexpr text::Noun person{"người", "person", "people"};
constexpr text::Noun source{"nguồn", "source", "sources"};

constexpr std::int64_t hundred = 100;

text::Bilingual level_name(const programme::Programme& programme, programme::LevelIndex level) {
    return in_sentence(programme.levels[level].name);
}

text::Bilingual joined(const text::Bilingual& before, const text::Message& separator, const text::Bilingual& after) {
    return before.empty() ? after : text::say(separator, before, after);
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

text::Bilingual percentage(std::int64_t asked) {
    return asked == hundred ? text::say(all) : text::say(percent_at_least, asked);
}

/// The sentence of one kind of measure. `asked` is the number for the unit.
struct Asked {
    const programme::Programme& programme;
    const programme::Target& target;
    std::int64_t number;

    const programme::Measure& measure() const { return target.measure; }
    const programme::Expectation& expect() const { return target.expect; }
    text::Bilingual noun() const { return counted_noun(programme, measure()); }
    text::Bilingual when() const { return when_asked(expect()); }
    /// The text with the time behind it, where that is not simply the year.
    text::Bilingual timed(const text::Bilingual& text, const text::Message& separator) const {
        const bool any_time = expect().per == text::Cut::year && !expect().within && !expect().from;
        return any_time ? text : text::say(separator, text, when());
    }
};

text::Bilingual say_count(const Asked& asked) {
    return text::say(so_many, asked.noun(), asked.number, asked.when());
}

text::Bilingual say_sum(const Asked& asked) {
    const bool days = asked.measure().sum_of == programme::Measure::Sum::days;
    if (!asked.expect().each)
        return text::say(in_total, asked.noun(), text::counted(asked.number, days ? text::nouns::day : participation),
                         asked.when());
    return asked.timed(
        text::say(days ? days_in_each : participants_in_each, asked.noun(),
                  text::counted(asked.expect().each->at_least, days ? text::nouns::day : text::nouns::participant)),
        comma);
}

text::Bilingual say_partners(const Asked& asked) {
    const auto& names = asked.expect().include;
    return names.empty() ? text::say(partners_counted, asked.noun(), text::counted(asked.number, partner), asked.when())
                         : asked.timed(text::say(partners_named, asked.noun(), listed(names)), comma);
}

text::Bilingual subjects_asked(const Asked& asked) {
    const auto& expect = asked.expect();
    const auto& programme = asked.programme;
    const auto kind = in_sentence(programme.subject_kinds[asked.measure().subject].name);
    text::Bilingual text;
    if (!expect.include_units.empty())
        text = text::say(subjects_included, kind, programme::names_of(programme, expect.include_units));
    if (expect.at_least || text.empty())
        text = joined(text, semicolon,
                      text::say(subjects_counted, kind, std::max<std::int64_t>(asked.number, 1),
                                level_name(programme, asked.measure().level)));
    if (!expect.inside.empty()) text = text::say(subjects_inside, text, programme::names_of(programme, expect.inside));
    if (expect.spread)
        text = text::say(semicolon, text,
                         text::say(expect.inside.empty() ? subjects_spread : subjects_spread_inside,
                                   level_name(programme, expect.spread)));
    if (expect.each && expect.each->level)
        text = text::say(semicolon, text,
                         text::say(subjects_in_each, level_name(programme, expect.each->level), expect.each->at_least));
    return text;
}

text::Bilingual say_subjects(const Asked& asked) {
    return text::say(subjects, asked.noun(), asked.when(), subjects_asked(asked));
}

const programme::FigureField& field_of(const Asked& asked, programme::FieldIndex field) {
    return asked.programme.fields[field];
}

// Several groups have a field of that name: the group must be said, too.
bool needs_group(const programme::Programme& programme, const programme::FigureField& field) {
    return std::ranges::count_if(programme.fields,
                                 [&](const programme::FigureField& other) { return other.name == field.name; }) > 1;
}

const programme::FigureGroup& group_of(const Asked& asked, const programme::FigureField& field) {
    return asked.programme.groups[field.group];
}

text::Bilingual say_figure(const Asked& asked) {
    const auto& field = field_of(asked, asked.measure().part);
    auto name = in_sentence(field.name);
    if (needs_group(asked.programme, field)) name = text::say(comma, in_sentence(group_of(asked, field).name), name);
    return text::say(figure, name, asked.number, asked.when());
}

text::Bilingual say_share(const Asked& asked) {
    const auto& part = field_of(asked, asked.measure().part);
    const auto& whole = field_of(asked, asked.measure().whole);
    auto text =
        text::say(share, in_sentence(part.name), in_sentence(whole.name), asked.when(), percentage(asked.number));
    if (!needs_group(asked.programme, part)) return text;
    return text::say(of_group, in_sentence(group_of(asked, part).name), text);
}

text::Bilingual say_units(const Asked& asked) {
    std::vector<std::string> ids;
    for (const auto other : asked.measure().meeting) ids.push_back(asked.programme.targets[other].id);
    return text::say(units_meet, percentage(asked.number), level_name(asked.programme, asked.measure().level),
                     listed(ids));
}

text::Bilingual say_header(const Asked& asked) {
    if (asked.measure().header == programme::Measure::Header::basis)
        return text::say(basis, listed(asked.expect().include));
    if (asked.measure().header == programme::Measure::Header::funding)
        return text::say(funding, text::counted(asked.number, source));
    return text::say(in_charge, text::counted(asked.number, person));
}

// A due date that counts from the period's end has no day of its own.
text::Bilingual due_words(const programme::Duty& duty) {
    if (duty.due_before) return due_phrase(duty, *duty.due_before);
    return text::say(days_after, text::counted(duty.due_days.value_or(0), text::nouns::day));
}

text::Bilingual say_submitted(const Asked& asked) {
    const auto& duty = asked.programme.duties[asked.measure().duty];
    return text::say(duty.kind == programme::Duty::Kind::plan ? submitted_plan : submitted_report, due_words(duty));
}

text::Bilingual short_number(const Asked& asked) {
    const auto& expect = asked.expect();
    if (expect.each && !expect.each->level) return asked.timed(text::say(each_short, expect.each->at_least), space);
    text::Bilingual text;
    const auto included = std::max(expect.include.size(), expect.include_units.size());
    if (included > 0) text = text::say(all_of_short, included);
    if (expect.at_least) text = joined(text, semicolon, text::say(at_least_short, asked.number));
    if (expect.spread)
        text = joined(text, semicolon, text::say(in_each_short, 1, level_name(asked.programme, expect.spread)));
    if (expect.each)
        text = joined(text, semicolon,
                      text::say(in_each_short, expect.each->at_least, level_name(asked.programme, expect.each->level)));
    return asked.timed(text, space);
}

text::Bilingual short_percentage(const Asked& asked) {
    return asked.timed(asked.number == hundred ? text::say(all) : text::say(percent_short, asked.number), space);
}

text::Bilingual short_header(const Asked& asked) {
    if (asked.measure().header == programme::Measure::Header::basis) return text::same(listed(asked.expect().include));
    return text::say(at_least_short, asked.number);
}

text::Bilingual short_submitted(const Asked& asked) {
    return due_words(asked.programme.duties[asked.measure().duty]);
}

struct Row {
    programme::Measure::Kind kind;
    text::Bilingual (*sentence)(const Asked&);
    text::Bilingual (*in_short)(const Asked&);
};

constexpr std::array rows{
    Row{programme::Measure::Kind::count, say_count, short_number},
    Row{programme::Measure::Kind::sum, say_sum, short_number},
    Row{programme::Measure::Kind::subjects, say_subjects, short_number},
    Row{programme::Measure::Kind::partners, say_partners, short_number},
    Row{programme::Measure::Kind::figure, say_figure, short_number},
    Row{programme::Measure::Kind::share, say_share, short_percentage},
    Row{programme::Measure::Kind::units, say_units, short_percentage},
    Row{programme::Measure::Kind::header, say_header, short_header},
    Row{programme::Measure::Kind::submitted, say_submitted, short_submitted},
};

// The numbers of the units that are asked for another one.
text::Bilingual other_numbers(const programme::Programme& programme, const programme::Target& target) {
    text::Bilingual text;
    for (const auto& [unit, number] : target.expect.by_unit)
        text = joined(text, comma, text::say(of_group, programme.unit(unit).name, number));
    return text;
}

text::Bilingual written(const programme::Programme& programme, const programme::Target& target,
                        programme::UnitIndex unit, text::Bilingual (*Row::*form)(const Asked&)) {
    const auto row = std::ranges::find_if(rows, [&](const Row& r) { return r.kind == target.measure.kind; });
    auto text = ((*row).*form)({programme, target, programme::asked_of(target.expect, unit)});
    if (unit != programme::no_unit || target.expect.by_unit.empty()) return text;
    return text::say(otherwise_asked, text, other_numbers(programme, target));
}

}  // namespace

text::Bilingual what_is_asked(const programme::Programme& programme, const programme::Target& target,
                              programme::UnitIndex unit) {
    return written(programme, target, unit, &Row::sentence);
}

text::Bilingual threshold(const programme::Programme& programme, const programme::Target& target,
                          programme::UnitIndex unit) {
    return written(programme, target, unit, &Row::in_short);
}

}  // namespace giamsat::target
