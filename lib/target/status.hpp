// SPDX-License-Identifier: MIT
#pragma once

namespace giamsat::target {

/// The status of a target, from best to worst: a whole has the status of its worst part.
enum class Status { met, none_arose, pending, behind, unknown, missed };

}  // namespace giamsat::target
