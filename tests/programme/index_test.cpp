// SPDX-License-Identifier: MIT
#include "programme/index.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace giamsat::programme {
namespace {

struct Apple;
struct Pear;
using AppleIndex = Index<Apple>;

static_assert(sizeof(AppleIndex) == 4);
static_assert(!std::is_convertible_v<int, AppleIndex>);
static_assert(!std::is_convertible_v<AppleIndex, std::size_t>);
static_assert(!std::is_constructible_v<AppleIndex, Index<Pear>>);

}  // namespace

TEST_CASE("an index is none until it is given a place, and none is less than every place") {
    CHECK_FALSE(AppleIndex());
    CHECK(AppleIndex(0));
    CHECK(AppleIndex(7).value() == 7);
    CHECK(AppleIndex() < AppleIndex(0));
    CHECK(AppleIndex(1) < AppleIndex(2));
    CHECK(AppleIndex(2) == AppleIndex(2));
    const std::unordered_set<AppleIndex> some{AppleIndex(), AppleIndex(0), AppleIndex(0)};
    CHECK(some.size() == 2);
}

TEST_CASE("a vector gives its elements, and those of one beside it, by index") {
    IndexVec<Apple, std::string> names{"cox", "rubens"};
    names.push_back("elstar");
    CHECK(names[AppleIndex(2)] == "elstar");
    IndexVec<Apple, bool> ripe(names.size());
    for (const auto apple : names.indices()) ripe[apple] = names[apple].size() > 3;
    CHECK_FALSE(ripe[AppleIndex(0)]);
    CHECK(std::ranges::count(ripe, true) == 2);
    CHECK(IndexVec<Apple, int>().indices().empty());
}

}  // namespace giamsat::programme
