// SPDX-License-Identifier: MIT
// An activity in the words of a sheet's cells.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <string>

namespace giamsat::workbook {

/// "chủ trì" / "lead", "phối hợp" / "joint".
Bilingual shown(Role role);
/// A date where it is a day; otherwise a text.
Value time_of(const Activity& activity, Language language);
/// Its topic, title and policy, as far as they are stated: a line each.
std::string supervised_by(const Programme& programme, const Activity& activity, Language language);
/// Form and topic, then the title.
std::string content_of(const Programme& programme, const Activity& activity, Language language);
/// "Ủy ban nhân dân: Phường …; Phường …", a line for each kind of subject; with the number where one is stated.
std::string subjects_of(const Programme& programme, const Activity& activity, Language language);
std::string partners_of(const Activity& activity);
/// The number that is stated, if any.
Value number_or_nothing(std::optional<std::int64_t> number);

}  // namespace giamsat::workbook
