// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <span>
#include <string>

namespace giamsat::report {

inline constexpr text::Message sent_later_heading{"Gửi sau ngày tính đến, không được tính:",
                                                  "Sent after the as-of day, not counted:"};

/// The names of the files, or of the first few and how many there are.
text::Bilingual some_names(std::span<const std::string> files);

}  // namespace giamsat::report
