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
text::Bilingual shown(submission::Role role);
/// A date where it is a day; otherwise a text.
Value time_of(const submission::Activity& activity, text::Language language);
/// Its topic, title and policy, as far as they are stated: a line each.
std::string supervised_by(const programme::Programme& programme, const submission::Activity& activity,
                          text::Language language);
/// Form and topic, then the title.
std::string content_of(const programme::Programme& programme, const submission::Activity& activity,
                       text::Language language);
/// "Ủy ban nhân dân: Phường …; Phường …", a line for each kind of subject; with the number where one is stated.
std::string subjects_of(const programme::Programme& programme, const submission::Activity& activity,
                        text::Language language);
std::string partners_of(const submission::Activity& activity);
/// The number that is stated, if any.
Value number_or_nothing(std::optional<std::int64_t> number);

}  // namespace giamsat::workbook
