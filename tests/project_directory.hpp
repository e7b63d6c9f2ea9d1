// SPDX-License-Identifier: MIT
#pragma once

namespace giamsat::tests {

/// Where the project lies: set in main.cpp alone, so that no other object file depends on it and a compiler cache can
/// serve several checkouts.
extern const char* const project_directory;

}  // namespace giamsat::tests
