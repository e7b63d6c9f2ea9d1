// SPDX-License-Identifier: MIT
#include "golden/registration.hpp"

#include <doctest/doctest.h>

namespace giamsat::golden {
namespace {

// Must live until the end, because doctest keeps the addresses of the names.
std::map<std::string, NamedTest>& all_tests() {
    static std::map<std::string, NamedTest> all;
    return all;
}

// doctest only accepts functions without arguments, so the name of the running test tells which one is meant.
void run_current() {
    all_tests().at(doctest::getContextOptions()->currentTest->m_name).run();
}

}  // namespace

// The expansion of TEST_CASE, which itself does not accept names known only at run time.
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
