// SPDX-License-Identifier: MIT
#include "programme/roster.hpp"

#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

Unit unit(std::string id, int level, UnitIndex parent, std::string code = {}) {
    Unit result;
    result.id = std::move(id);
    result.code = std::move(code);
    result.level = level;
    result.parent = parent;
    return result;
}

// city ─ a ─ a1, a2 and city ─ b ─ b1, added in an order that mixes the branches.
Roster mixed() {
    Roster roster;
    roster.add(unit("city", 0, no_unit, "01"));
    roster.add(unit("a", 1, 0, "02"));
    roster.add(unit("b", 1, 0));
    roster.add(unit("a1", 2, 1, "1"));
    roster.add(unit("b1", 2, 2, "02"));
    roster.add(unit("a2", 2, 1));
    return roster;
}

using Units = std::vector<UnitIndex>;

}  // namespace

TEST_CASE("units by id and by code") {
    const auto roster = mixed();
    CHECK(roster.size() == 6);
    CHECK(roster.by_id("b1") == 4);
    CHECK(roster.by_id("B1") == no_unit);
    CHECK(roster.by_id("") == no_unit);
    CHECK(roster.by_code("02") == Units{1, 4});
    CHECK(roster.by_code("01") == Units{0});
    CHECK(roster.by_code("1") == Units{3});  // codes are texts: 1 is not 01
    CHECK(roster.by_code("") == Units{});
}

TEST_CASE("the tree") {
    const auto roster = mixed();
    CHECK(roster[1].children == Units{3, 5});
    CHECK(roster.is_below(3, 1));
    CHECK(roster.is_below(3, 0));
    CHECK(roster.is_below(3, 3));
    CHECK_FALSE(roster.is_below(3, 2));
    CHECK_FALSE(roster.is_below(0, 1));
    CHECK(roster.subtree(0) == Units{0, 1, 2, 3, 4, 5});
    CHECK(roster.subtree(1) == Units{1, 3, 5});
    CHECK(roster.subtree(4) == Units{4});
    CHECK(roster.subtree_at(0, 2) == Units{3, 4, 5});
    CHECK(roster.subtree_at(2, 1) == Units{2});
    CHECK(roster.subtree_at(3, 1) == Units{});
    CHECK(roster.ancestor_at(5, 1) == 1);
    CHECK(roster.ancestor_at(5, 2) == 5);
    CHECK(roster.ancestor_at(1, 2) == no_unit);
}

TEST_CASE("a unit exists from the day on which it is opened to the day before it is closed") {
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
    CHECK(closed.level == 1);
    CHECK(closed.parent == roster.root());
    CHECK(closed.name == "Xã Bình An");
    CHECK_FALSE(closed.opened);
    CHECK(closed.closed == text::make_date(2025, 7, 1));
    CHECK(closed.successors == std::vector<std::string>{"my-an"});
}

TEST_CASE("a child may stand before its parent: the parent comes first all the same") {
    const auto loaded = load_small(small_yaml, R"(id,code,level,parent,name,opened,closed,successors
my-an,20001,commune,quang-xa,Xã Mỹ An,,,binh-an; quang-xa
quang-xa,49,province,,Tỉnh Quảng Xa,1/1/1997,,
binh-an,20002,commune,my-an,Xã Bình An,,,
)");
    REQUIRE(shown(loaded.findings) == "");
    const auto& roster = loaded.programme->roster;
    CHECK(roster[0].id == "quang-xa");
    CHECK(roster[0].opened == text::make_date(1997, 1, 1));
    CHECK(roster[1].id == "my-an");
    CHECK(roster[1].successors == std::vector<std::string>{"binh-an", "quang-xa"});
    CHECK(roster[2].id == "binh-an");
    CHECK(roster[2].parent == 1);
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
