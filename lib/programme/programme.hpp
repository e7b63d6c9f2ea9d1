// SPDX-License-Identifier: MIT
// One year's levels, units, activity kinds, figures, targets and due dates, as data.
#pragma once

#include "programme/measure.hpp"
#include "programme/roster.hpp"
#include "programme/unit_names.hpp"
#include "text/date.hpp"
#include "text/message.hpp"
#include "text/period.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace giamsat::programme {

/// A set of levels, by index.
class LevelSet {
public:
    void add(LevelIndex level) { bits_ |= 1U << level.value(); }
    bool has(LevelIndex level) const { return level && (bits_ >> level.value() & 1U) != 0; }
    bool empty() const { return bits_ == 0; }
    static constexpr std::size_t most = 32;  ///< the maximum number of levels

private:
    std::uint32_t bits_ = 0;
};

/// Something that the programme names.
struct Term {
    std::string id;
    text::Bilingual name;
};
struct Level : Term {};
struct Form : Term {
    bool listed = false;  ///< the workbook lists its activities one by one: they are teams
};
struct Topic : Term {};

/// A kind of subject that can be supervised.
struct SubjectKind {
    std::string id;
    text::Bilingual name;
    bool counted = false;  ///< given as a count, not listed one by one
};

/// A body with which activities are carried out, and how else people write its name.
struct Partner : Term {
    std::vector<std::string> aliases;
};

struct ActivityKind {
    std::string id;
    text::Bilingual name;
    std::string clause;
    bool requires_form = false;
    bool requires_topic = false;
};

/// A submission that units must send, and which levels must send it.
struct Duty {
    enum class Kind { plan, report };
    std::string id;
    Kind kind = Kind::report;
    std::optional<text::Cut> per;          ///< one in each of these
    std::optional<text::Period> period;    ///< one for this period: an ad hoc report
    LevelSet levels;                       ///< the levels that owe it
    LevelIndex entries;                    ///< the level whose units must each have an entry
    bool source = false;                   ///< its figures are counted in roll-ups
    std::optional<text::Date> due_before;  ///< in time: strictly before this day
    std::optional<int> due_days;           ///< in time: up to this many days after the period's last day
    std::string request;                   ///< the letter that requests it
};

enum class OverTime {
    sum,     ///< events: added up over periods
    latest,  ///< what exists at the end of the period: the last reported value
};

/// One figure of a figure group; `branches.total`.
struct FigureField {
    std::string id;
    GroupIndex group;
    text::Bilingual name;
    OverTime over_time = OverTime::sum;
    FieldIndex at_most;              ///< it may not exceed that field
    bool at_most_over_year = false;  ///< … over the year to date, not in every period
    bool optional = false;
};

struct FigureGroup {
    std::string id;
    text::Bilingual name;
    LevelSet levels;  ///< the levels that report it
    bool may_not_arise = false;
    std::vector<FieldIndex> fields;
};

enum class Need { required, expected, aspire, indicative, encouraged, if_any };

/// What is expected of the measure.
struct Expectation {
    struct Each {
        LevelIndex level;  ///< set: for each unit of that level that is a subject; otherwise for each activity
        std::int64_t at_least = 0;
    };

    std::optional<std::int64_t> at_least;  ///< a number, or a percentage if `percent`
    bool percent = false;
    text::Cut per = text::Cut::year;
    std::optional<text::Period> from;  ///< if the duty starts later than the year
    std::vector<std::pair<UnitIndex, std::int64_t>> by_unit;
    std::optional<text::Period> within;
    std::vector<std::string> include;      ///< names; of a partner of the programme its Vietnamese name
    std::vector<UnitIndex> include_units;  ///< the same for units
    std::vector<UnitIndex> inside;
    LevelIndex spread;  ///< level
    std::optional<Each> each;
    bool due = false;
};

struct Target {
    std::string id;
    std::string clause;
    text::Bilingual title;
    LevelSet levels;
    Need need = Need::required;
    bool on_plan = true;
    bool on_report = true;
    Measure measure;
    Expectation expect;
    std::vector<TargetIndex> requires_met;  ///< judged only if these targets are met
    std::vector<std::string> covers;        ///< the ids of the obligations that it covers, entirely or partly

    /// Whether the measured value is a percentage.
    bool is_percentage() const { return expect.percent || is_in_percent(measure); }
};

/// A clause that no target covers, and why.
struct ClauseNote {
    std::string clause;
    std::string outcome;
    text::Bilingual why;
    std::vector<std::string> covers;  ///< the ids of the obligations that it explains
    text::Bilingual title;            ///< the obligation in short; may be empty
};

/// The body that issues the plan, as named in workbooks.
struct Issuer {
    std::string parent;
    std::string name;
    std::string place;
    std::string signs;
    std::string post;
};

struct Programme {
    std::string id;
    int year = 0;
    text::Bilingual title;
    Issuer issuer;
    std::string timezone;
    text::MonthRule month_rule = text::MonthRule::calendar;
    Roster roster;
    IndexVec<Level> levels;
    IndexVec<Duty> duties;
    IndexVec<Form> forms;
    IndexVec<Topic> topics;
    IndexVec<SubjectKind> subject_kinds;
    IndexVec<ActivityKind> activities;
    IndexVec<Partner> partners;
    IndexVec<FigureGroup> groups;
    IndexVec<FigureField> fields;
    IndexVec<Target> targets;
    IndexVec<ClauseNote> clauses;
    UnitNames unit_names;

    /// The whole programme year.
    text::Period whole_year() const { return text::period_of(text::Cut::year, year, 1); }
    /// `branches.total`.
    std::string field_path(FieldIndex field) const;
    const Unit& unit(UnitIndex index) const { return roster[index]; }
    const FigureGroup& group(GroupIndex index) const { return groups[index]; }
    const FigureField& field(FieldIndex index) const { return fields[index]; }
    /// Whether an if-any target counts activities of that kind.
    bool kind_may_not_arise(KindIndex kind) const;
    /// The unit that a file means by an id, a code or a name: see UnitNames::resolve.
    Resolved find_unit(std::string_view written, UnitIndex scope, const text::Days& days) const {
        return unit_names.resolve(roster, written, scope, days);
    }
};

/// The index of the element of that id; none if there is no such element.
template <class T>
Index<T> index_of(const IndexVec<T>& elements, std::string_view id) {
    for (const auto index : elements.indices())
        if (elements[index].id == id) return index;
    return {};
}

template <class T>
std::vector<std::string_view> ids_of(const IndexVec<T>& elements) {
    std::vector<std::string_view> ids;
    for (const auto& element : elements) ids.emplace_back(element.id);
    return ids;
}

/// The last day on which the submission for that period is in time; none if the duty has no due date.
std::optional<text::Date> last_day_in_time(const Duty& duty, const text::Days& period);
/// The number required of that unit: the one in by_unit, if any, otherwise at_least.
std::int64_t asked_of(const Expectation& expect, UnitIndex unit);

/// "Phường A, Phường B".
std::string names_of(const Programme& programme, const std::vector<UnitIndex>& units);

}  // namespace giamsat::programme
