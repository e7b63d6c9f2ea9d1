// SPDX-License-Identifier: MIT
#include "check/missing_entries.hpp"

#include "check/context.hpp"
#include "text/counted.hpp"

#include <cstdint>

namespace giamsat::check {
namespace {

constexpr text::Message missing_units{"Thiếu mục của {0}: {1}", "There is no entry for {0}: {1}"};
constexpr text::Message add_entries{"thêm dưới `units:` một mục cho mỗi đơn vị, ví dụ `- unit: {0}`",
                                    "add an entry for each under `units:`, such as `- unit: {0}`"};
constexpr text::Noun subordinate{"đơn vị trực thuộc", "subordinate unit", "subordinate units"};

}  // namespace

void name_missing_entries(const programme::Programme& programme, const std::vector<programme::UnitIndex>& missing,
                          std::size_t owed, finding::Finding& finding) {
    finding.message =
        text::say(missing_units, text::counted(missing.size(), subordinate), programme::names_of(programme, missing));
    finding.hint = text::say(add_entries, programme.unit(missing.front()).id);
    finding.actual = static_cast<std::int64_t>(owed - missing.size());
    finding.expected = static_cast<std::int64_t>(owed);
    finding.suggestions.clear();
    for (const auto unit : missing) finding.suggestions.push_back(programme.unit(unit).id);
}

}  // namespace giamsat::check
