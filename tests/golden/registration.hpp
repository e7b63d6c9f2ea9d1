// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace giamsat::golden {

/// A test for each case of a collection, by name, as the command line of the tests takes it.
struct NamedTest {
    std::filesystem::path file;  ///< where the test is said to be
    std::function<void()> run;
};

/// Adds the tests to those of doctest. To be called before main, while the tests that TEST_CASE declares are added too.
int add_tests(const std::map<std::string, NamedTest>& tests);

}  // namespace giamsat::golden
