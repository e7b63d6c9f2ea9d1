// SPDX-License-Identifier: MIT
#pragma once

namespace giamsat::target {

/// How a target stands. In this order a whole is as bad as its worst part.
enum class Status { met, none_arose, pending, behind, unknown, missed };

}  // namespace giamsat::target
