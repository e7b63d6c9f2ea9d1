// SPDX-License-Identifier: MIT
// A plan or a report as plain structs. Node pointers are valid while the Document that was read is alive.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "yaml/node.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::submission {

enum class Role { lead, joint };

struct Subject {
    programme::UnitIndex unit = programme::no_unit;
    programme::SubjectKindIndex kind;
    std::int64_t count = 1;
    std::string name;
};

struct Recommendations {
    std::optional<std::int64_t> made;
    std::optional<std::int64_t> accepted;
    std::optional<std::int64_t> resolved;
};

/// Something planned or done. Indices are the programme's; none where the file names what the programme lacks.
struct Activity {
    const yaml::Node* node = nullptr;  ///< null once the file's tree is gone (in roll-ups)
    text::Range where;
    programme::KindIndex kind;
    programme::FormIndex form;
    programme::TopicIndex topic;
    std::optional<text::Period> when;
    std::optional<text::Cut> every;  ///< in a plan, instead of `when`: one in each of the year
    std::int64_t count = 1;
    Role role = Role::lead;
    std::string title;
    std::string policy;
    std::optional<std::int64_t> participants;
    std::optional<std::int64_t> days;
    std::vector<Subject> subjects;
    std::vector<std::string> partners;
    std::string document;  ///< number and date, as shown
    Recommendations recommendations;
    bool adopted = false;
    std::string event;  ///< shared by all who report one joint event
};

struct StatedFigure {
    programme::FieldIndex field;
    std::int64_t value = 0;
    const yaml::Node* node = nullptr;
};

/// A figure group as a file states it; only fields that were stated and read without a fault.
struct StatedGroup {
    programme::GroupIndex group;
    const yaml::Member* member = nullptr;
    std::vector<StatedFigure> figures;

    /// The stated value; none where it is unknown.
    std::optional<std::int64_t> value(programme::FieldIndex field) const;
};

/// What is said not to have arisen: a kind of activity or a group of figures.
struct NoneArose {
    const yaml::Node* node = nullptr;
    programme::KindIndex kind;
    programme::GroupIndex group;
};

/// What a file says of one unit.
struct Entry {
    const yaml::Node* node = nullptr;
    programme::UnitIndex unit = programme::no_unit;  ///< no_unit where it is unknown or ambiguous
    std::vector<Activity> activities;
    std::vector<StatedGroup> figures;
    std::vector<Entry> units;
    std::vector<NoneArose> none_arose;

    const StatedGroup* group(programme::GroupIndex index) const;
};

/// The first revision of a submission that the register of receipt has, and when it was received.
struct FirstReceived {
    int revision = 1;
    text::Date date;
    int line = 0;  ///< of the register
};

struct Submission {
    const yaml::Node* node = nullptr;
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;       ///< a plan's is the programme year
    text::Days days;           ///< what the period covers under the programme's month rule
    bool period_known = true;  ///< false: the file names no period that can be read; the year stands in
    std::optional<text::Date> signed_on;
    std::optional<text::Date> submitted;
    bool submitted_readable = true;  ///< false: a date of submission is there, but it cannot be read
    int revision = 1;
    /// Where the register of receipt has this revision: its line; `submitted` is the date there, whatever the file
    /// says.
    std::optional<finding::Related> received;
    std::optional<FirstReceived> first_received;
    int in_charge = 0;                ///< how many
    std::vector<std::string> basis;   ///< documents that it rests on
    int funding = 0;                  ///< how many sources
    Entry own;                        ///< the unit's own activities and figures, and its subordinates' entries
    std::vector<Activity> each_unit;  ///< what every direct subordinate will do
    std::vector<StatedGroup> control_totals;
};

}  // namespace giamsat::submission
