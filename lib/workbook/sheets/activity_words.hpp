// SPDX-License-Identifier: MIT
// An activity as text for the cells of a sheet.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <string>

namespace giamsat::workbook {

/// "chủ trì" / "lead", "phối hợp" / "joint".
text::Bilingual shown(submission::Role role);
/// A date if it is a single day, otherwise a text.
Value time_of(const submission::Activity& activity, text::Language language);
/// Its topic, title and policy, if given: one line each.
std::string supervised_by(const programme::Programme& programme, const submission::Activity& activity,
                          text::Language language);
/// Form and topic, then the title.
std::string content_of(const programme::Programme& programme, const submission::Activity& activity,
                       text::Language language);
/// "Ủy ban nhân dân: Phường …; Phường …", one line for each kind of subject, with the number if one is given.
std::string subjects_of(const programme::Programme& programme, const submission::Activity& activity,
                        text::Language language);
std::string partners_of(const submission::Activity& activity);
/// The number, or an empty value.
Value number_or_nothing(std::optional<std::int64_t> number);

}  // namespace giamsat::workbook
