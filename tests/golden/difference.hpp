// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace giamsat::golden {

/// The first line in which the two texts differ, and the lines from there until they agree again: those of `expected`
/// after `-`, those of `actual` after `+`.
std::string difference(const std::string& expected, const std::string& actual);

}  // namespace giamsat::golden
