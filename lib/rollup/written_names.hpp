// SPDX-License-Identifier: MIT
// What the parts of a written roll-up (`giamsat.rollup/1`) are called, for whoever writes them or reads them back.
#pragma once

#include <string_view>

namespace giamsat::rollup {

inline constexpr std::string_view written_schema = "giamsat.rollup/1";

/// The members of the document; its lists are tables, too.
namespace part {
inline constexpr std::string_view schema = "schema";
inline constexpr std::string_view programme = "programme";
inline constexpr std::string_view unit = "unit";
inline constexpr std::string_view period = "period";
inline constexpr std::string_view as_of = "as_of";
inline constexpr std::string_view submissions = "submissions";
inline constexpr std::string_view figures = "figures";
inline constexpr std::string_view targets = "targets";
inline constexpr std::string_view activities = "activities";
inline constexpr std::string_view findings = "findings";
inline constexpr std::string_view causes = "causes";  // in JSON a member of each target
inline constexpr std::string_view changes = "changes";
}  // namespace part

/// The columns of the tables, members of each row.
namespace column {
inline constexpr std::string_view unit = "unit";
inline constexpr std::string_view submission = "submission";
inline constexpr std::string_view period = "period";
inline constexpr std::string_view period_reported = "period_reported";
inline constexpr std::string_view period_complete = "period_complete";
inline constexpr std::string_view year = "year";
inline constexpr std::string_view year_reported = "year_reported";
inline constexpr std::string_view year_complete = "year_complete";
inline constexpr std::string_view expected = "expected";
inline constexpr std::string_view state = "state";
inline constexpr std::string_view submitted = "submitted";
inline constexpr std::string_view days_late = "days_late";
inline constexpr std::string_view revision = "revision";
inline constexpr std::string_view file = "file";
inline constexpr std::string_view sha256 = "sha256";
inline constexpr std::string_view figure = "figure";
inline constexpr std::string_view target = "target";
inline constexpr std::string_view value = "value";
inline constexpr std::string_view threshold = "threshold";
inline constexpr std::string_view status = "status";
inline constexpr std::string_view kind = "kind";
inline constexpr std::string_view form = "form";
inline constexpr std::string_view topic = "topic";
inline constexpr std::string_view when = "when";
inline constexpr std::string_view role = "role";
inline constexpr std::string_view count = "count";
inline constexpr std::string_view event = "event";
inline constexpr std::string_view line = "line";
inline constexpr std::string_view cause = "cause";
inline constexpr std::string_view name = "name";
inline constexpr std::string_view column = "column";
inline constexpr std::string_view was = "was";
inline constexpr std::string_view was_reported = "was_reported";
inline constexpr std::string_view is = "is";
inline constexpr std::string_view is_reported = "is_reported";
inline constexpr std::string_view files = "files";
inline constexpr std::string_view gone = "gone";
}  // namespace column

}  // namespace giamsat::rollup
