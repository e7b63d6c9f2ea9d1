// SPDX-License-Identifier: MIT
#include "text/nearest.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace giamsat;
using namespace giamsat::text;

namespace {

using Names = std::vector<std::string_view>;

// The names, nearest first, with `!` after the one that may be taken for the typed one.
std::string near(std::string_view typed, const Names& names) {
    const auto found = nearest(typed, names);
    std::string text;
    for (const auto& name : found.names) {
        if (!text.empty()) text += ' ';
        text += name;
        if (found.single && text == name) text += '!';
    }
    return found.single && found.names.empty() ? "single of none" : text;
}

const Names keys{"activities", "figures", "funding",   "in_charge", "none_arose",
                 "note",       "period",  "programme", "unit",      "units"};

TEST_CASE("a single nearest name may be taken for the typed one") {
    CHECK(near("activites", keys) == "activities!");
    CHECK(near("actvities", keys) == "activities!");
    CHECK(near("activitties", keys) == "activities!");
    CHECK(near("activitiez", keys) == "activities!");
    CHECK(near("program", keys) == "programme!");
    CHECK(near("unit", {"unit", "units"}) == "unit! units");
}

TEST_CASE("two swapped neighbours are one change, not two") {
    CHECK(near("nto", {"not"}) == "not!");
    CHECK(near("acitvities", keys) == "activities!");
    CHECK(near("ab", {"ba"}).empty());
}

TEST_CASE("several at the same distance: none of them may be taken") {
    CHECK(near("unitx", {"unity", "units", "figures"}) == "unity units");
    CHECK(near("notx", {"note", "noty", "nots", "notz"}) == "note noty nots");
}

TEST_CASE("nearest first, at most three, in the given order if equally near") {
    CHECK(near("figure", {"fixture", "figures", "figurine", "fig", "figured"}) == "figures figured fixture");
}

TEST_CASE("nothing similar") {
    CHECK(near("xyz", keys).empty());
    CHECK(near("", keys).empty());
    CHECK(near("activities", {}).empty());
}

TEST_CASE("case, marks and the kind of separator make no difference") {
    CHECK(near("In-Charge", keys) == "in_charge!");
    CHECK(near("none arose", keys) == "none_arose!");
    CHECK(near("Đơn vị", {"don-vi", "đơn_vị_khác"}) == "don-vi!");
    CHECK(near("Hải Chau", {"Hải Châu", "Hải Vân"}) == "Hải Châu!");
    CHECK(near("ha\xCC\x89i cha\xCC\x82u", {"Hải Châu"}) == "Hải Châu!");  // NFD
}

TEST_CASE("a third of the typed text may differ, and at most three characters") {
    CHECK(near("no", {"on", "not", "n"}).empty());   // two letters: nothing
    CHECK(near("not", {"note"}) == "note!");         // three: one
    CHECK(near("notes", {"note"}) == "note!");       // five: one
    CHECK(near("notex", {"no"}).empty());            //
    CHECK(near("figuxy", {"figure"}) == "figure!");  // six: two
    CHECK(near("figxyz", {"figure"}).empty());       //
    CHECK(near("programxy", {"programme"}) == "programme!");
    CHECK(near("abcdefghixyz", {"abcdefghijkl"}) == "abcdefghijkl!");  // twelve: three
    CHECK(near("abcdefghwxyz", {"abcdefghijkl"}).empty());             // and no more
    CHECK(near("abcdefghijklmnopwxyz", {"abcdefghijklmnopqrst"}).empty());
}

}  // namespace
