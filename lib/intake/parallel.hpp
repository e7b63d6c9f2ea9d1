// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace giamsat::intake {

/// Does the work for each index below `count`, on at most `jobs` threads. If some throw, the others still run, and the
/// exception of the lowest index is rethrown: the result does not depend on the number of jobs.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace giamsat::intake
