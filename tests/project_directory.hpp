// SPDX-License-Identifier: MIT
#pragma once

namespace giamsat::tests {

/// The project's directory: set only in main.cpp, so that no other object file depends on it and a compiler cache can
/// be shared by several checkouts.
extern const char* const project_directory;

}  // namespace giamsat::tests
