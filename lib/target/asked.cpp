// SPDX-License-Identifier: MIT
#include "target/asked.hpp"

#include "target/sentences.hpp"
#include "text/counted.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace giamsat {
namespace {

constexpr Message so_many{"ít nhất {1} {0} {2}", "{0}: at least {1} {2}"};
constexpr Message participants_in_each{"mỗi {0} có ít nhất {1} tham gia", "each {0} has at least {1}"};
constexpr Message days_in_each{"mỗi {0} kéo dài ít nhất {1}", "each {0} lasts at least {1}"};
constexpr Message in_total{"{0}: tổng cộng ít nhất {1} {2}", "{0}: at least {1} in total {2}"};
constexpr Message partners_named{"{0} có các đơn vị phối hợp: {1}", "{0} with the partners {1}"};
constexpr Message partners_counted{"{0} có ít nhất {1} {2}", "{0} with at least {1} {2}"};
constexpr Message subjects{"đối tượng của {0} {1}: {2}", "{0}, subjects {1}: {2}"};
constexpr Message subjects_included{"có {0} của {1}", "the {0} of {1}"};
constexpr Message subjects_counted{"ít nhất {1} {0} (cấp {2})", "at least {1} of: {0} ({2})"};
constexpr Message subjects_inside{"{0} thuộc {1}", "{0} in {1}"};
constexpr Message subjects_spread{"mỗi {0} có ít nhất 1", "at least 1 in each {0}"};
constexpr Message subjects_spread_inside{"mỗi {0} nói trên có ít nhất 1", "at least 1 in each such {0}"};
constexpr Message subjects_in_each{"mỗi {0} được giám sát có ít nhất {1}",
                                   "at least {1} in each {0} that is a subject"};
constexpr Message figure{"{0}: ít nhất {1} {2}", "{0}: at least {1} {2}"};
constexpr Message of_group{"{0}: {1}", "{0}: {1}"};
constexpr Message share{"{0} đạt {3} {1}, {2}", "{0} come to {3} of {1}, {2}"};
constexpr Message percent_at_least{"ít nhất {0}%", "at least {0}%"};
constexpr Message all{"100%", "100%"};
constexpr Message units_meet{"{0} {1} đạt các chỉ tiêu: {2}", "{0} of the units ({1}) meet: {2}"};
constexpr Message in_charge{"kế hoạch ghi ít nhất {0} phụ trách (`in_charge`)",
                            "the plan names at least {0} in charge (`in_charge`)"};
constexpr Message funding{"kế hoạch nêu ít nhất {0} kinh phí (`funding`)",
                          "the plan names at least {0} of funding (`funding`)"};
constexpr Message basis{"căn cứ (`basis`) của kế hoạch có {0}", "the plan's basis (`basis`) names {0}"};
constexpr Message submitted_plan{"nộp kế hoạch {0}", "the plan is submitted {0}"};
constexpr Message submitted_report{"nộp báo cáo {0}", "the report is submitted {0}"};
constexpr Message days_after{"chậm nhất {0} sau khi hết kỳ", "within {0} after the period"};
constexpr Message otherwise_asked{"{0} (riêng {1})", "{0} (but {1})"};

constexpr Message at_least_short{"≥ {0}", "≥ {0}"};
constexpr Message percent_short{"≥ {0}%", "≥ {0}%"};
constexpr Message each_short{"≥ {0} mỗi hoạt động", "≥ {0} each"};
constexpr Message in_each_short{"≥ {0} mỗi {1}", "≥ {0} in each {1}"};
constexpr Message all_of_short{"đủ {0}", "all {0}"};

constexpr Message comma{"{0}, {1}", "{0}, {1}"};
constexpr Message semicolon{"{0}; {1}", "{0}; {1}"};
constexpr Message space{"{0} {1}", "{0} {1}"};

constexpr Noun participation{"lượt người tham gia", "participant", "participants"};
constexpr Noun partner{"đơn vị phối hợp", "partner", "partners"};
constexpr Noun person{"người", "person", "people"};
constexpr Noun source{"nguồn", "source", "sources"};

constexpr std::int64_t hundred = 100;

Bilingual level_name(const Programme& programme, int level) {
    return in_sentence(programme.levels[static_cast<std::size_t>(level)].name);
}

Bilingual joined(const Bilingual& before, const Message& separator, const Bilingual& after) {
    return before.empty() ? after : say(separator, before, after);
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

Bilingual percentage(std::int64_t asked) {
    return asked == hundred ? say(all) : say(percent_at_least, asked);
}

/// The sentence of one kind of measure. `asked` is the number for the unit.
struct Asked {
    const Programme& programme;
    const Target& target;
    std::int64_t number;

    const Measure& measure() const { return target.measure; }
    const Expectation& expect() const { return target.expect; }
    Bilingual noun() const { return counted_noun(programme, measure()); }
    Bilingual when() const { return when_asked(expect()); }
    /// The text with the time behind it, where that is not simply the year.
    Bilingual timed(const Bilingual& text, const Message& separator) const {
        const bool any_time = expect().per == Cut::year && !expect().within && !expect().from;
        return any_time ? text : say(separator, text, when());
    }
};

Bilingual say_count(const Asked& asked) {
    return say(so_many, asked.noun(), asked.number, asked.when());
}

Bilingual say_sum(const Asked& asked) {
    const bool days = asked.measure().sum_of == Measure::Sum::days;
    if (!asked.expect().each)
        return say(in_total, asked.noun(), counted(asked.number, days ? nouns::day : participation), asked.when());
    return asked.timed(say(days ? days_in_each : participants_in_each, asked.noun(),
                           counted(asked.expect().each->at_least, days ? nouns::day : nouns::participant)),
                       comma);
}

Bilingual say_partners(const Asked& asked) {
    const auto& names = asked.expect().include;
    return names.empty() ? say(partners_counted, asked.noun(), counted(asked.number, partner), asked.when())
                         : asked.timed(say(partners_named, asked.noun(), listed(names)), comma);
}

Bilingual subjects_asked(const Asked& asked) {
    const auto& expect = asked.expect();
    const auto& programme = asked.programme;
    const auto kind = in_sentence(programme.subject_kinds[static_cast<std::size_t>(asked.measure().subject)].name);
    Bilingual text;
    if (!expect.include_units.empty()) text = say(subjects_included, kind, names_of(programme, expect.include_units));
    if (expect.at_least || text.empty())
        text = joined(text, semicolon,
                      say(subjects_counted, kind, std::max<std::int64_t>(asked.number, 1),
                          level_name(programme, asked.measure().level)));
    if (!expect.inside.empty()) text = say(subjects_inside, text, names_of(programme, expect.inside));
    if (expect.spread)
        text = say(semicolon, text,
                   say(expect.inside.empty() ? subjects_spread : subjects_spread_inside,
                       level_name(programme, *expect.spread)));
    if (expect.each && expect.each->level)
        text = say(semicolon, text,
                   say(subjects_in_each, level_name(programme, *expect.each->level), expect.each->at_least));
    return text;
}

Bilingual say_subjects(const Asked& asked) {
    return say(subjects, asked.noun(), asked.when(), subjects_asked(asked));
}

const FigureField& field_of(const Asked& asked, int field) {
    return asked.programme.fields[static_cast<std::size_t>(field)];
}

// Several groups have a field of that name: the group must be said, too.
bool needs_group(const Programme& programme, const FigureField& field) {
    return std::count_if(programme.fields.begin(), programme.fields.end(),
                         [&](const FigureField& other) { return other.name == field.name; }) > 1;
}

const FigureGroup& group_of(const Asked& asked, const FigureField& field) {
    return asked.programme.groups[static_cast<std::size_t>(field.group)];
}

Bilingual say_figure(const Asked& asked) {
    const auto& field = field_of(asked, asked.measure().part);
    auto name = in_sentence(field.name);
    if (needs_group(asked.programme, field)) name = say(comma, in_sentence(group_of(asked, field).name), name);
    return say(figure, name, asked.number, asked.when());
}

Bilingual say_share(const Asked& asked) {
    const auto& part = field_of(asked, asked.measure().part);
    const auto& whole = field_of(asked, asked.measure().whole);
    auto text = say(share, in_sentence(part.name), in_sentence(whole.name), asked.when(), percentage(asked.number));
    if (!needs_group(asked.programme, part)) return text;
    return say(of_group, in_sentence(group_of(asked, part).name), text);
}

Bilingual say_units(const Asked& asked) {
    std::vector<std::string> ids;
    for (const int other : asked.measure().meeting)
        ids.push_back(asked.programme.targets[static_cast<std::size_t>(other)].id);
    return say(units_meet, percentage(asked.number), level_name(asked.programme, asked.measure().level), listed(ids));
}

Bilingual say_header(const Asked& asked) {
    if (asked.measure().header == Measure::Header::basis) return say(basis, listed(asked.expect().include));
    if (asked.measure().header == Measure::Header::funding) return say(funding, counted(asked.number, source));
    return say(in_charge, counted(asked.number, person));
}

// A due date that counts from the period's end has no day of its own.
Bilingual due_words(const Duty& duty) {
    if (duty.due_before) return due_phrase(duty, *duty.due_before);
    return say(days_after, counted(duty.due_days.value_or(0), nouns::day));
}

Bilingual say_submitted(const Asked& asked) {
    const auto& duty = asked.programme.duties[static_cast<std::size_t>(asked.measure().duty)];
    return say(duty.kind == Duty::Kind::plan ? submitted_plan : submitted_report, due_words(duty));
}

Bilingual short_number(const Asked& asked) {
    const auto& expect = asked.expect();
    if (expect.each && !expect.each->level) return asked.timed(say(each_short, expect.each->at_least), space);
    Bilingual text;
    const auto included = std::max(expect.include.size(), expect.include_units.size());
    if (included > 0) text = say(all_of_short, included);
    if (expect.at_least) text = joined(text, semicolon, say(at_least_short, asked.number));
    if (expect.spread)
        text = joined(text, semicolon, say(in_each_short, 1, level_name(asked.programme, *expect.spread)));
    if (expect.each)
        text = joined(text, semicolon,
                      say(in_each_short, expect.each->at_least, level_name(asked.programme, *expect.each->level)));
    return asked.timed(text, space);
}

Bilingual short_percentage(const Asked& asked) {
    return asked.timed(asked.number == hundred ? say(all) : say(percent_short, asked.number), space);
}

Bilingual short_header(const Asked& asked) {
    if (asked.measure().header == Measure::Header::basis) return same(listed(asked.expect().include));
    return say(at_least_short, asked.number);
}

Bilingual short_submitted(const Asked& asked) {
    return due_words(asked.programme.duties[static_cast<std::size_t>(asked.measure().duty)]);
}

struct Row {
    Measure::Kind kind;
    Bilingual (*sentence)(const Asked&);
    Bilingual (*in_short)(const Asked&);
};

constexpr std::array rows{
    Row{Measure::Kind::count, say_count, short_number},
    Row{Measure::Kind::sum, say_sum, short_number},
    Row{Measure::Kind::subjects, say_subjects, short_number},
    Row{Measure::Kind::partners, say_partners, short_number},
    Row{Measure::Kind::figure, say_figure, short_number},
    Row{Measure::Kind::share, say_share, short_percentage},
    Row{Measure::Kind::units, say_units, short_percentage},
    Row{Measure::Kind::header, say_header, short_header},
    Row{Measure::Kind::submitted, say_submitted, short_submitted},
};

// The numbers of the units that are asked for another one.
Bilingual other_numbers(const Programme& programme, const Target& target) {
    Bilingual text;
    for (const auto& [unit, number] : target.expect.by_unit)
        text = joined(text, comma, say(of_group, programme.unit(unit).name, number));
    return text;
}

Bilingual written(const Programme& programme, const Target& target, UnitIndex unit,
                  Bilingual (*Row::*form)(const Asked&)) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.kind == target.measure.kind; });
    auto text = ((*row).*form)({programme, target, asked_of(target.expect, unit)});
    if (unit != no_unit || target.expect.by_unit.empty()) return text;
    return say(otherwise_asked, text, other_numbers(programme, target));
}

}  // namespace

Bilingual what_is_asked(const Programme& programme, const Target& target, UnitIndex unit) {
    return written(programme, target, unit, &Row::sentence);
}

Bilingual threshold(const Programme& programme, const Target& target, UnitIndex unit) {
    return written(programme, target, unit, &Row::in_short);
}

}  // namespace giamsat
