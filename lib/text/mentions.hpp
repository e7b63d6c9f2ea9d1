// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace giamsat::text {

/// Which of the titles the words mean, in their order: those that are the same, else those that begin with them, else
/// those that contain them, else those that contain their first two; all without case and marks. Empty if there are
/// none, or more than `most`.
std::vector<std::size_t> mentions(std::string_view words, const std::vector<std::string_view>& titles,
                                  std::size_t most = 5);

}  // namespace giamsat::text
