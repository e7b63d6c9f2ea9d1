// SPDX-License-Identifier: MIT
#include "author/expected_entries.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace giamsat::author {
namespace {

std::string shown(const programme::Programme& programme, const std::vector<ExpectedEntry>& entries) {
    std::string text;
    for (const auto& entry : entries) {
        text += (text.empty() ? "" : " ") + programme.unit(entry.unit).id + (entry.speaks ? "" : "*");
        if (!entry.units.empty()) text += " (" + shown(programme, entry.units) + ")";
    }
    return text;
}

ExpectedEntries expected(const programme::Programme& programme, programme::UnitIndex unit, const text::Period& period) {
    return expected_entries({&programme, programme::Duty::Kind::report, unit, period, text::Language::en, {}});
}

TEST_CASE("a district's wards, in roster order, if they exist in the period") {
    const auto programme = sample::small_year(sample::roster(text::make_date(2023, 3, 1), text::make_date(2023, 5, 1)));
    const auto in = [&](int month) {
        return shown(programme, expected(programme, sample::north, sample::month(month)).entries);
    };
    CHECK(in(2) == "north-a north-b");
    CHECK(in(3) == "north-a north-b north-c");
    CHECK(in(4) == "north-a north-b north-c");
    CHECK(in(5) == "north-a north-b");
}

TEST_CASE("districts send their own, so the city has no entry for them") {
    const auto programme = sample::small_year();
    const auto found = expected(programme, sample::city, sample::month(4));
    CHECK(found.entries.empty());
    CHECK(found.send_their_own == std::vector<programme::UnitIndex>{sample::north, sample::south});
}

TEST_CASE("if the city owes an entry for every ward, its districts' entries only group them") {
    auto programme = sample::small_year();
    programme.duties.back().entries = sample::ward_level;
    const auto found = expected(programme, sample::city, sample::month(4));
    CHECK(shown(programme, found.entries) == "north* (north-a north-b north-c) south* (south-a)");
    CHECK(found.send_their_own.empty());
    CHECK(levels_of(programme, found.entries) == std::vector{sample::ward_level});
}

TEST_CASE("if districts send nothing themselves, the city has their entries") {
    auto programme = sample::small_year();
    programme.duties = {programme.duties.back()};
    const auto found = expected(programme, sample::city, sample::month(4));
    CHECK(shown(programme, found.entries) == "north south");
    programme.duties.back().entries = sample::ward_level;
    CHECK(shown(programme, expected(programme, sample::city, sample::month(4)).entries) ==
          "north (north-a north-b north-c) south (south-a)");
}

TEST_CASE("a ward has no subordinates") {
    const auto programme = sample::small_year();
    const auto found = expected(programme, sample::north_a, sample::month(4));
    CHECK(found.entries.empty());
    CHECK(found.send_their_own.empty());
}

}  // namespace
}  // namespace giamsat::author
