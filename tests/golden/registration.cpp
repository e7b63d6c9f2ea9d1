// SPDX-License-Identifier: MIT
#include "golden/registration.hpp"

#include <doctest/doctest.h>

namespace giamsat::golden {
namespace {

// Lives until the end: doctest keeps the addresses of the names.
std::map<std::string, NamedTest>& all_tests() {
    static std::map<std::string, NamedTest> all;
    return all;
}

// doctest takes functions without arguments: the test that runs now tells which one is meant.
void run_current() {
    all_tests().at(doctest::getContextOptions()->currentTest->m_name).run();
}

}  // namespace

// What TEST_CASE expands to. It takes no name that is known only when the program starts.
int add_tests(const std::map<std::string, NamedTest>& tests) {
    for (const auto& [name, test] : tests) {
        const auto added = all_tests().emplace(name, test).first;
        const auto file = test.file.string();
        doctest::detail::TestCase as_declared(run_current, file.c_str(), 1, doctest::detail::TestSuite());
        doctest::detail::regTest(as_declared * added->first.c_str());
    }
    return 0;
}

}  // namespace giamsat::golden
