// SPDX-License-Identifier: MIT
// What is said of a file without a date of submission, wherever it is noticed.
#pragma once

#include "text/message.hpp"

namespace giamsat::submission {

inline constexpr text::Message draft_text{"Bản nháp: chưa ghi ngày nộp, nên chưa được tính khi tổng hợp",
                                          "A draft: it has no date of submission, so roll-ups do not count it"};
inline constexpr text::Message date_the_draft{"khi gửi, ghi ngày nộp: `submitted: …`",
                                              "when it is sent, write its date: `submitted: …`"};

}  // namespace giamsat::submission
