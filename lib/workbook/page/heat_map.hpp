// SPDX-License-Identifier: MIT
// How the state of a target or of a submission looks in a cell. Print is grey: a fill never stands without a word or
// sign.
#pragma once

#include "programme/programme.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <array>

namespace giamsat::workbook {

inline constexpr std::array all_statuses{Status::met,    Status::none_arose, Status::pending,
                                         Status::behind, Status::unknown,    Status::missed};

/// Unknown is neutral, not a failure; neither is what is only encouraged and was not done.
Fill fill_of(Status status, Need need);
Fill fill_of(SubmissionState state);

/// One or two letters for the status, where a word has no room. No two statuses share one.
Bilingual sign_of(Status status, Need need);
/// "Đ: đạt; –: không phát sinh; …".
Bilingual legend_of_signs();

}  // namespace giamsat::workbook
