// SPDX-License-Identifier: MIT
// A plan or report invented for an example, and its YAML.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::author {

struct SubjectDraft {
    programme::UnitIndex unit = programme::no_unit;
    programme::SubjectKindIndex kind;
    std::int64_t count = 1;
};

struct ActivityDraft {
    programme::KindIndex kind;
    programme::FormIndex form;
    programme::TopicIndex topic;
    std::string when;   ///< or `every`
    std::string every;  ///< "month", "quarter"
    std::int64_t count = 1;
    bool joint = false;
    bool in_lines = false;  ///< a line for each key, even if it contains no lists
    bool policy = false;
    std::optional<text::Date> adopted;
    std::optional<std::int64_t> participants;
    std::optional<std::int64_t> days;
    std::vector<SubjectDraft> subjects;
    std::vector<std::string> partners;
};

struct FigureDraft {
    programme::FieldIndex field;
    std::int64_t value = 0;
};

struct EntryDraft {
    programme::UnitIndex unit = programme::no_unit;
    std::vector<ActivityDraft> activities;
    std::vector<FigureDraft> figures;
    std::vector<EntryDraft> units;

    /// The entry of that unit below this one; it and the entries between are added if they do not exist yet.
    EntryDraft& at(const programme::Roster& roster, programme::UnitIndex below);
};

struct FileDraft {
    programme::Duty::Kind kind = programme::Duty::Kind::plan;
    std::optional<text::Period> period;  ///< of a report
    std::optional<text::Date> submitted;
    std::int64_t in_charge = 0;
    std::vector<std::string> basis;
    std::int64_t funding = 0;
    EntryDraft own;
};

/// The file as people would write it; invented names are in that language.
std::string written(const programme::Programme& programme, const FileDraft& file, text::Language language);

}  // namespace giamsat::author
