// SPDX-License-Identifier: MIT
#include "explain/differences.hpp"

#include <doctest/doctest.h>

namespace giamsat::explain {
namespace {

const text::Bilingual asked{"đủ 2", "all 2"};

TEST_CASE("lines that differ are marked") {
    std::string fails = "a: 1\nb: 1\nc: 1\n";
    std::string passes = "a: 1\nb: 2\nc: 1\n";
    mark_differences(fails, passes, asked, text::Language::vi);
    CHECK(fails == "a: 1\nb: 1  # chưa đạt; yêu cầu: đủ 2\nc: 1\n");
    CHECK(passes == "a: 1\nb: 2  # đạt\nc: 1\n");
}

TEST_CASE("a missing line leaves a comment in its place with the same indentation") {
    std::string fails = "a:\n  - 1\n";
    std::string passes = "a:\n  - 1\n  - 2\n";
    mark_differences(fails, passes, asked, text::Language::en);
    CHECK(fails == "a:\n  - 1\n  # not enough, something is missing here; required: all 2\n");
    CHECK(passes == "a:\n  - 1\n  - 2  # enough\n");
}

TEST_CASE("equal lines are left unchanged") {
    std::string fails = "a: 1\n";
    std::string passes = "a: 1\n";
    mark_differences(fails, passes, asked, text::Language::vi);
    CHECK(fails == "a: 1\n");
    CHECK(passes == "a: 1\n");
}

}  // namespace
}  // namespace giamsat::explain
