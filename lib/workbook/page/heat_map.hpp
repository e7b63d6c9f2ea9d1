// SPDX-License-Identifier: MIT
// The appearance of a target's or submission's state in a cell. A fill always comes with a word or sign, because
// printing may be in grey.
#pragma once

#include "programme/programme.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <array>

namespace giamsat::workbook {

inline constexpr std::array all_statuses{target::Status::met,    target::Status::none_arose, target::Status::pending,
                                         target::Status::behind, target::Status::unknown,    target::Status::missed};

/// Unknown is neutral, not a failure; so is a target that is only encouraged and was not done.
Fill fill_of(target::Status status, programme::Need need);
Fill fill_of(rollup::SubmissionState state);

/// One or two letters for the status, if there is no room for a word; different for each status.
text::Bilingual sign_of(target::Status status, programme::Need need);
/// "Đ: đạt; –: không phát sinh; …".
text::Bilingual legend_of_signs();

}  // namespace giamsat::workbook
