// SPDX-License-Identifier: MIT
// The units of a level that were subject to activities: what they come to, and how it is said.
#include "target/measures/words.hpp"

#include <algorithm>
#include <set>

namespace giamsat::target {
namespace {

constexpr text::Message subjects_of{"đối tượng của {0} {1}: {2}", "{0}, subjects {1}: {2}"};
constexpr text::Message subjects_included{"có {0} của {1}", "the {0} of {1}"};
constexpr text::Message subjects_counted{"ít nhất {1} {0} (cấp {2})", "at least {1} of: {0} ({2})"};
constexpr text::Message subjects_inside{"{0} thuộc {1}", "{0} in {1}"};
constexpr text::Message subjects_spread{"mỗi {0} có ít nhất 1", "at least 1 in each {0}"};
constexpr text::Message subjects_spread_inside{"mỗi {0} nói trên có ít nhất 1", "at least 1 in each such {0}"};
constexpr text::Message subjects_in_each{"mỗi {0} được giám sát có ít nhất {1}",
                                         "at least {1} in each {0} that is a subject"};
constexpr text::Message with_subject = text::both("{0}, `subjects: [{{unit: …, kind: {1}}}]`");
constexpr text::Message units_lacking{"Đối tượng giám sát còn thiếu {0} ở: {1}", "The subjects include no {0} in: {1}"};
constexpr text::Message too_few_in_each{"Đối tượng giám sát chưa đủ {2} {0} ở: {1}",
                                        "The subjects include fewer than {2} of: {0}, in: {1}"};
constexpr text::Message inside_units{" thuộc {0}", " in {0}"};
constexpr text::Message no_subjects{"Chưa có {0} nào{1} trong đối tượng giám sát (cần ít nhất {2})",
                                    "The subjects include no {0}{1} (at least {2})"};
constexpr text::Message subjects_lacking{"Mới có {0} {1}{2} trong đối tượng giám sát (cần ít nhất {3})",
                                         "The subjects include only {0} of: {1}{2} (at least {3})"};
constexpr text::Message add_subjects_below{
    "thêm vào `subjects:` của hoạt động một mục `{{unit: …, kind: {0}}}` của một đơn vị cấp {1} thuộc {2}",
    "add to the activity's `subjects:` an item `{{unit: …, kind: {0}}}` for a unit of the level {1} in {2}"};
constexpr text::Message add_subjects{"thêm vào `subjects:` của hoạt động, ví dụ `- {{unit: {0}, kind: {1}}}`",
                                     "add to the activity's `subjects:`, such as `- {{unit: {0}, kind: {1}}}`"};

const programme::SubjectKind& kind_of(const measure::Subjects& subjects, const programme::Programme& programme) {
    return programme.subject_kinds[subjects.subject];
}

/// The subjects of some activities that a measure is about.
class Found {
public:
    Found(const measure::Subjects& measure, const Counting& counting)
        : programme_(counting.programme), counted_(kind_of(measure, counting.programme).counted) {
        for (const auto* activity : counting.activities)
            for (const auto& subject : activity->subjects) {
                if (subject.unit == programme::no_unit || !inside(counting.expect(), subject.unit)) continue;
                everything_.push_back(subject);
                if (fits(measure, subject)) fitting_.push_back(subject);
            }
    }

    std::int64_t value() const {
        return count_if([](const submission::Subject&) { return true; });
    }

    bool has(programme::UnitIndex unit) const {
        return std::ranges::any_of(fitting_, [&](const submission::Subject& s) { return s.unit == unit; });
    }

    std::int64_t count_under(programme::UnitIndex unit) const {
        return count_if(
            [&](const submission::Subject& subject) { return programme_.roster.is_below(subject.unit, unit); });
    }

    /// The units of that level that are subjects of any kind, or have one below them.
    std::set<programme::UnitIndex> units_at(programme::LevelIndex level) const {
        std::set<programme::UnitIndex> units;
        for (const auto& subject : everything_)
            if (programme_.unit(subject.unit).level >= level)
                if (const auto unit = programme_.roster.ancestor_at(subject.unit, level); unit != programme::no_unit)
                    units.insert(unit);
        return units;
    }

private:
    // Of those that pass the test: the sum of their counts, or the distinct units.
    template <class Test>
    std::int64_t count_if(Test test) const {
        std::int64_t sum = 0;
        std::set<programme::UnitIndex> units;
        for (const auto& subject : fitting_) {
            if (!test(subject)) continue;
            sum += subject.count;
            units.insert(subject.unit);
        }
        return counted_ ? sum : static_cast<std::int64_t>(units.size());
    }

    bool inside(const programme::Expectation& expect, programme::UnitIndex unit) const {
        return expect.inside.empty() || std::ranges::any_of(expect.inside, [&](programme::UnitIndex ancestor) {
                   return programme_.roster.is_below(unit, ancestor);
               });
    }
    bool fits(const measure::Subjects& measure, const submission::Subject& subject) const {
        return subject.kind == measure.subject &&
               (!measure.level || programme_.unit(subject.unit).level == measure.level);
    }

    const programme::Programme& programme_;
    std::vector<submission::Subject> fitting_;
    std::vector<submission::Subject> everything_;
    bool counted_ = false;
};

// The units each of which must contain at least one.
std::vector<programme::UnitIndex> to_spread_over(const Counting& counting) {
    const auto& roster = counting.programme.roster;
    auto units = roster.subtree_at(counting.unit, counting.expect().spread);
    const auto& inside = counting.expect().inside;
    std::erase_if(units, [&](programme::UnitIndex u) {
        const bool left_out = !inside.empty() && std::ranges::none_of(inside, [&](programme::UnitIndex ancestor) {
            return roster.is_below(u, ancestor) || roster.is_below(ancestor, u);
        });
        return left_out || !counting.programme.unit(u).exists_during(counting.window);
    });
    return units;
}

text::Bilingual subjects_asked(const measure::Subjects& subjects, const Asking& asking) {
    const auto& expect = asking.expect();
    const auto& programme = asking.programme;
    const auto kind = in_sentence(kind_of(subjects, programme).name);
    text::Bilingual text;
    if (!expect.include_units.empty())
        text = text::say(subjects_included, kind, programme::names_of(programme, expect.include_units));
    if (expect.at_least || text.empty())
        text = joined(text, with_semicolon,
                      text::say(subjects_counted, kind, std::max<std::int64_t>(asking.number, 1),
                                level_name(programme, subjects.level)));
    if (!expect.inside.empty()) text = text::say(subjects_inside, text, programme::names_of(programme, expect.inside));
    if (expect.spread)
        text = text::say(with_semicolon, text,
                         text::say(expect.inside.empty() ? subjects_spread : subjects_spread_inside,
                                   level_name(programme, expect.spread)));
    if (expect.each && expect.each->level)
        text = text::say(with_semicolon, text,
                         text::say(subjects_in_each, level_name(programme, expect.each->level), expect.each->at_least));
    return text;
}

text::Bilingual subject_message(const measure::Subjects& subjects, const Lacking& lacking) {
    const auto& programme = lacking.programme;
    const auto& tally = lacking.failing.tally;
    const auto& expect = lacking.target.expect;
    const auto kind = in_sentence(kind_of(subjects, programme).name);
    if (tally.missing_units.empty()) {
        const auto where = expect.inside.empty()
                               ? text::Bilingual{}
                               : text::say(inside_units, programme::names_of(programme, expect.inside));
        return tally.value == 0 ? text::say(no_subjects, kind, where, tally.asked)
                                : text::say(subjects_lacking, tally.value, kind, where, tally.asked);
    }
    const auto names = programme::names_of(programme, tally.missing_units);
    if (expect.each && !expect.spread) return text::say(too_few_in_each, kind, names, expect.each->at_least);
    return text::say(units_lacking, kind, names);
}

// Suggests a unit to write: the missing one, or one below it of the required level.
text::Bilingual subject_hint(const measure::Subjects& subjects, const Lacking& lacking) {
    const auto& programme = lacking.programme;
    const auto& kind = kind_of(subjects, programme);
    const auto& units = lacking.failing.tally.missing_units;
    if (units.empty()) return text::say(add_subjects, "…", kind.id);
    const auto& missing = programme.unit(units.front());
    if (!subjects.level || missing.level == subjects.level) return text::say(add_subjects, missing.id, kind.id);
    return text::say(add_subjects_below, kind.id, level_name(programme, subjects.level), missing.name);
}

}  // namespace

text::Bilingual sentence(const measure::Subjects& subjects, const Asking& asking) {
    return text::say(subjects_of, noun_of(subjects.of, asking), when_asked(asking.expect()),
                     subjects_asked(subjects, asking));
}

text::Bilingual with_details(const measure::Subjects& subjects, const programme::Programme& programme,
                             const text::Bilingual& keys) {
    return text::say(with_subject, keys, kind_of(subjects, programme).id);
}

Tally tally_of(const measure::Subjects& subjects, const Counting& counting) {
    const Found found(subjects, counting);
    const auto& expect = counting.expect();
    Tally tally;
    tally.value = found.value();
    tally.asked = counting.asked;
    for (const auto wanted : expect.include_units)
        if (!found.has(wanted)) tally.missing_units.push_back(wanted);
    if (!expect.include_units.empty() && !expect.at_least) {
        tally.asked = static_cast<std::int64_t>(expect.include_units.size());
        tally.value = tally.asked - static_cast<std::int64_t>(tally.missing_units.size());
    }
    if (expect.spread)
        for (const auto over : to_spread_over(counting))
            if (found.count_under(over) == 0) tally.missing_units.push_back(over);
    if (expect.each && expect.each->level)
        for (const auto subject : found.units_at(expect.each->level))
            if (found.count_under(subject) < expect.each->at_least) tally.missing_units.push_back(subject);
    tally.holds = tally.value >= tally.asked && tally.missing_units.empty() && !counting.activities.empty();
    return tally;
}

std::vector<Lack> lacks_of(const measure::Subjects& subjects, const Lacking& lacking) {
    Lack lack;
    lack.activity = lacking.first_there();
    lack.key = "subjects";
    lack.message = subject_message(subjects, lacking);
    lack.hint = subject_hint(subjects, lacking);
    lack.actual = lacking.failing.tally.value;
    lack.expected = lacking.failing.tally.asked;
    return {lack};
}

}  // namespace giamsat::target
