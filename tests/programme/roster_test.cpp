// SPDX-License-Identifier: MIT
#include "programme/roster.hpp"

#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

Unit unit(std::string id, LevelIndex level, UnitIndex parent, std::string code = {}) {
    Unit result;
    result.id = std::move(id);
    result.code = std::move(code);
    result.level = level;
    result.parent = parent;
    return result;
}

constexpr LevelIndex top{0};
constexpr LevelIndex middle{1};
constexpr LevelIndex low{2};

// In the order in which mixed() adds them.
constexpr UnitIndex city{0};
constexpr UnitIndex a{1};
constexpr UnitIndex b{2};
constexpr UnitIndex a1{3};
constexpr UnitIndex b1{4};
constexpr UnitIndex a2{5};

// city ─ a ─ a1, a2 and city ─ b ─ b1, added in an order that alternates between the branches.
Roster mixed() {
    Roster roster;
    roster.add(unit("city", top, no_unit, "01"));
    roster.add(unit("a", middle, city, "02"));
    roster.add(unit("b", middle, city));
    roster.add(unit("a1", low, a, "1"));
    roster.add(unit("b1", low, b, "02"));
    roster.add(unit("a2", low, a));
    return roster;
}

using Units = std::vector<UnitIndex>;

}  // namespace

TEST_CASE("units by id and by code") {
    const auto roster = mixed();
    CHECK(roster.size() == 6);
    CHECK(roster.by_id("b1") == b1);
    CHECK(roster.by_id("B1") == no_unit);
    CHECK(roster.by_id("") == no_unit);
    CHECK(roster.by_code("02") == Units{a, b1});
    CHECK(roster.by_code("01") == Units{city});
    CHECK(roster.by_code("1") == Units{a1});  // codes are texts: 1 is not 01
    CHECK(roster.by_code("") == Units{});
}

TEST_CASE("the tree") {
    const auto roster = mixed();
    CHECK(roster[a].children == Units{a1, a2});
    CHECK(roster.is_below(a1, a));
    CHECK(roster.is_below(a1, city));
    CHECK(roster.is_below(a1, a1));
    CHECK_FALSE(roster.is_below(a1, b));
    CHECK_FALSE(roster.is_below(city, a));
    CHECK(roster.subtree(city) == Units{city, a, b, a1, b1, a2});
    CHECK(roster.subtree(a) == Units{a, a1, a2});
    CHECK(roster.subtree(b1) == Units{b1});
    CHECK(roster.subtree_at(city, low) == Units{a1, b1, a2});
    CHECK(roster.subtree_at(b, middle) == Units{b});
    CHECK(roster.subtree_at(a1, middle) == Units{});
    CHECK(roster.ancestor_at(a2, middle) == a);
    CHECK(roster.ancestor_at(a2, low) == a2);
    CHECK(roster.ancestor_at(a, low) == no_unit);
}

TEST_CASE("a unit exists from its opening day to the day before its closing day") {
    Unit unit;
    unit.opened = text::make_date(2025, 3, 1);
    unit.closed = text::make_date(2025, 7, 1);
    CHECK_FALSE(unit.open_on(text::make_date(2025, 2, 28)));
    CHECK(unit.open_on(text::make_date(2025, 3, 1)));
    CHECK(unit.open_on(text::make_date(2025, 6, 30)));
    CHECK_FALSE(unit.open_on(text::make_date(2025, 7, 1)));

    CHECK_FALSE(unit.exists_during({text::make_date(2025, 2, 1), text::make_date(2025, 2, 28)}));
    CHECK(unit.exists_during({text::make_date(2025, 2, 1), text::make_date(2025, 3, 1)}));
    CHECK(unit.exists_during({text::make_date(2025, 6, 30), text::make_date(2025, 7, 31)}));
    CHECK_FALSE(unit.exists_during({text::make_date(2025, 7, 1), text::make_date(2025, 7, 31)}));

    const text::Days year{text::make_date(2025, 1, 1), text::make_date(2025, 12, 31)};
    CHECK(unit.existing_days(year) == text::Days{text::make_date(2025, 3, 1), text::make_date(2025, 6, 30)});
    CHECK(unit.existing_days({text::make_date(2025, 7, 1), text::make_date(2025, 7, 31)}).empty());
    CHECK(Unit{}.existing_days(year) == year);
}

TEST_CASE("a roster is read with its dates and successors") {
    const auto loaded = load_small();
    REQUIRE(loaded.programme);
    const auto& roster = loaded.programme->roster;
    REQUIRE(roster.size() == 3);
    const auto& closed = roster[roster.by_id("binh-an")];
    CHECK(closed.code == "20002");
    CHECK(closed.level == LevelIndex(1));
    CHECK(closed.parent == roster.root());
    CHECK(closed.name == "Xã Bình An");
    CHECK_FALSE(closed.opened);
    CHECK(closed.closed == text::make_date(2025, 7, 1));
    CHECK(closed.successors == std::vector<std::string>{"my-an"});
}

TEST_CASE("a child may come before its parent in the table: the parent is still added first") {
    const auto loaded = load_small(small_yaml, R"(id,code,level,parent,name,opened,closed,successors
my-an,20001,commune,quang-xa,Xã Mỹ An,,,binh-an; quang-xa
quang-xa,49,province,,Tỉnh Quảng Xa,1/1/1997,,
binh-an,20002,commune,my-an,Xã Bình An,,,
)");
    REQUIRE(shown(loaded.findings) == "");
    const auto& roster = loaded.programme->roster;
    CHECK(roster[UnitIndex(0)].id == "quang-xa");
    CHECK(roster[UnitIndex(0)].opened == text::make_date(1997, 1, 1));
    CHECK(roster[UnitIndex(1)].id == "my-an");
    CHECK(roster[UnitIndex(1)].successors == std::vector<std::string>{"binh-an", "quang-xa"});
    CHECK(roster[UnitIndex(2)].id == "binh-an");
    CHECK(roster[UnitIndex(2)].parent == UnitIndex(1));
}

TEST_CASE("a roster without units") {
    for (const auto* table : {"", "id,code,level,parent,name,opened,closed,successors\n"}) {
        const auto loaded = load_small(small_yaml, table);
        REQUIRE(loaded.findings.size() == 1);
        CHECK(loaded.findings.front().rule == "programme.roster");
        CHECK(loaded.findings.front().message ==
              text::Bilingual{"Danh sách không có đơn vị nào", "The roster has no units"});
        CHECK_FALSE(loaded.programme);
    }
}
