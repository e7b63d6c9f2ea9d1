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

inline constexpr std::array all_statuses{target::Status::met,    target::Status::none_arose, target::Status::pending,
                                         target::Status::behind, target::Status::unknown,    target::Status::missed};

/// Unknown is neutral, not a failure; neither is what is only encouraged and was not done.
Fill fill_of(target::Status status, programme::Need need);
Fill fill_of(rollup::SubmissionState state);

/// One or two letters for the status, where a word has no room. No two statuses share one.
text::Bilingual sign_of(target::Status status, programme::Need need);
/// "Đ: đạt; –: không phát sinh; …".
text::Bilingual legend_of_signs();

}  // namespace giamsat::workbook
