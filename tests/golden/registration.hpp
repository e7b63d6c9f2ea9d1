// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace giamsat::golden {

/// Registers a test for each case of a collection, with a name for the command line of the tests.
struct NamedTest {
    std::filesystem::path file;  ///< the file reported as the place of the test
    std::function<void()> run;
};

/// Adds the tests to those of doctest. Must be called before main, when the tests declared by TEST_CASE are added as
/// well.
int add_tests(const std::map<std::string, NamedTest>& tests);

}  // namespace giamsat::golden
