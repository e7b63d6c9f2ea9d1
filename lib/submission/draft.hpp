// SPDX-License-Identifier: MIT
// The message for a file without a date of submission, shared by the checks that find one.
#pragma once

#include "text/message.hpp"

namespace giamsat::submission {

inline constexpr text::Message draft_text{"Bản nháp: chưa ghi ngày nộp, nên chưa được tính khi tổng hợp",
                                          "Draft: it has no date of submission, so roll-ups do not count it"};
inline constexpr text::Message date_the_draft{"khi gửi, ghi ngày nộp: `submitted: …`",
                                              "when you send it, add the date: `submitted: …`"};

}  // namespace giamsat::submission
