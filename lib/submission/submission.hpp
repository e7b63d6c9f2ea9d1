// SPDX-License-Identifier: MIT
// A plan or a report as plain structs. Node pointers are valid as long as the Document is alive.
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
    const yaml::Node* node = nullptr;  ///< null after the file's tree is freed (in roll-ups)
    text::Range where;
    programme::KindIndex kind;
    programme::FormIndex form;
    programme::TopicIndex topic;
    std::optional<text::Period> when;
    std::optional<text::Cut> every;  ///< in a plan, instead of `when`: one activity in each such cut of the year
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
    std::string event;  ///< the same for all units that report one joint event
};

struct StatedFigure {
    programme::FieldIndex field;
    std::int64_t value = 0;
    const yaml::Node* node = nullptr;
};

/// A figure group in a file; only the fields that were given and could be read.
struct StatedGroup {
    programme::GroupIndex group;
    const yaml::Member* member = nullptr;
    std::vector<StatedFigure> figures;

    /// The reported value; none if it is unknown.
    std::optional<std::int64_t> value(programme::FieldIndex field) const;
};

/// An item of `none_arose`: a kind of activity or a group of figures.
struct NoneArose {
    const yaml::Node* node = nullptr;
    programme::KindIndex kind;
    programme::GroupIndex group;
};

/// What a file reports about one unit.
struct Entry {
    const yaml::Node* node = nullptr;
    programme::UnitIndex unit = programme::no_unit;  ///< no_unit if it is unknown or ambiguous
    std::vector<Activity> activities;
    std::vector<StatedGroup> figures;
    std::vector<Entry> units;
    std::vector<NoneArose> none_arose;

    const StatedGroup* group(programme::GroupIndex index) const;
};

/// The earliest revision of a submission in the register of receipt, and its date of receipt.
struct FirstReceived {
    int revision = 1;
    text::Date date;
    int line = 0;  ///< of the register
};

struct Submission {
    const yaml::Node* node = nullptr;
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;         ///< for a plan, the programme year
    programme::DutyIndex named;  ///< what `submission` says that it is; none: it says nothing, or nothing known
    text::Days days;             ///< the days that the period covers under the programme's month rule
    bool period_known = true;    ///< false: the file has no readable period; the year is used instead
    std::optional<text::Date> signed_on;
    std::optional<text::Date> submitted;
    bool submitted_readable = true;  ///< false: there is a date of submission, but it cannot be read
    int revision = 1;
    /// If this revision is in the register of receipt: its line there; `submitted` is then the date from the register.
    std::optional<finding::Related> received;
    std::optional<FirstReceived> first_received;
    int in_charge = 0;                ///< how many
    std::vector<std::string> basis;   ///< documents that the plan is based on
    int funding = 0;                  ///< how many sources
    Entry own;                        ///< the unit's own activities and figures, and its subordinates' entries
    std::vector<Activity> each_unit;  ///< the activities of every direct subordinate
    std::vector<StatedGroup> control_totals;
};

}  // namespace giamsat::submission
