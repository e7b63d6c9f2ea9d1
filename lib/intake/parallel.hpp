// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace giamsat::intake {

/// Does the work for each index below `count`, on at most `jobs` threads. Where some throw, all are tried, and what the
/// lowest index threw is thrown: the same whatever the number of jobs.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace giamsat::intake
