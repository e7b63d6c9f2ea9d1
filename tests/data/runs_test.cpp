// SPDX-License-Identifier: MIT
#include "data/runs.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace giamsat::data;

namespace {

TEST_CASE("neighbours of one key are a run") {
    const std::vector<std::string> words{"a", "an", "be", "at", "b"};
    std::string shown;
    for (const auto run : runs_of(words, [](const std::string& word) { return word.front(); }))
        for (const auto& word : run) shown += word + (&word == &run.back() ? "; " : " ");
    CHECK(shown == "a an; be; at; b; ");
    CHECK(runs_of(std::vector<int>{}, [](int number) { return number; }).empty());
}

}  // namespace
