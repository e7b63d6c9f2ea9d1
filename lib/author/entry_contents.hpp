// SPDX-License-Identifier: MIT
// What an entry of a plan or report is to say, as values in the order in which they are written.
#pragma once

#include "author/draft.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"
#include "yaml/node.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace giamsat::author {

/// As a file has it, or made up.
using AnyActivity = std::variant<const submission::Activity*, const ActivityDraft*>;

struct Activities {
    std::vector<AnyActivity> items;
};

struct FigureLine {
    programme::FieldIndex field;
    std::optional<std::int64_t> value;  ///< none: to be filled in
};

struct GroupLine {
    programme::GroupIndex group;
    std::vector<FigureLine> figures;
    std::vector<text::Bilingual> notes;  ///< above it
};

/// Groups put together, or as a file has them.
struct Figures {
    std::vector<std::variant<GroupLine, const yaml::Member*>> groups;
};

/// As files have it.
struct NotArisen {
    std::vector<const submission::NoneArose*> items;
};

/// A key to be filled in.
struct Unknown {
    std::string_view key;
};

/// Any other member, as a file has it.
using CopiedMember = const yaml::Member*;

using EntryMember = std::variant<Activities, Figures, NotArisen, Unknown, CopiedMember>;

/// The entry of a unit, or of the file's own.
struct EntryContents {
    programme::UnitIndex unit = programme::no_unit;
    std::string remark;                  ///< beside the unit
    std::vector<text::Bilingual> notes;  ///< above the members
    std::vector<EntryMember> members;
    text::Bilingual units_note;  ///< above the entries below, even if there are none
    std::vector<EntryContents> units;
};

}  // namespace giamsat::author
