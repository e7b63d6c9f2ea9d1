// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace giamsat::golden {

/// Where two texts that differ begin to differ, and the lines from there to where they agree again: those of `expected`
/// after `-`, those of `actual` after `+`.
std::string difference(const std::string& expected, const std::string& actual);

}  // namespace giamsat::golden
