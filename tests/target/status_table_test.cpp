// SPDX-License-Identifier: MIT
#include "target/status_table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace giamsat::target {
namespace {

struct CountCase {
    std::string what;
    bool said_not_arisen;
    std::vector<CountWindow> windows;
    Status status;
};

constexpr bool closed = true;
constexpr bool open = false;
constexpr bool holds = true;
constexpr bool fails = false;
constexpr bool gap = true;
constexpr bool no_gap = false;
constexpr bool as_planned = false;
constexpr bool planned_more = true;

const std::vector<CountCase> count_cases{
    {"1: said not to have arisen, though a window is over",
     true,
     {{closed, fails, no_gap, as_planned}},
     Status::none_arose},
    {"2: a closed window fails", false, {{closed, fails, no_gap, as_planned}}, Status::missed},
    {"2 before 3: one fails with a gap, another without",
     false,
     {{closed, fails, gap, as_planned}, {closed, fails, no_gap, as_planned}},
     Status::missed},
    {"2 before 4: one fails, another holds",
     false,
     {{closed, holds, no_gap, as_planned}, {closed, fails, no_gap, as_planned}},
     Status::missed},
    {"3: a closed window fails with a gap in it", false, {{closed, fails, gap, as_planned}}, Status::unknown},
    {"3 before 4: the others hold",
     false,
     {{closed, holds, gap, as_planned}, {closed, fails, gap, as_planned}},
     Status::unknown},
    {"4: every closed window holds, the open one not yet",
     false,
     {{closed, holds, no_gap, as_planned}, {open, fails, no_gap, as_planned}},
     Status::met},
    {"4: a gap does not matter if the window holds", false, {{open, holds, gap, as_planned}}, Status::met},
    {"5: less than planned, with a gap", false, {{open, fails, gap, planned_more}}, Status::unknown},
    {"5: less than planned", false, {{open, fails, no_gap, planned_more}}, Status::behind},
    {"6: nothing planned yet", false, {{open, fails, no_gap, as_planned}}, Status::pending},
    {"6: a gap alone means nothing", false, {{open, fails, gap, as_planned}}, Status::pending},
    {"no window: nothing is required", false, {}, Status::none_arose},
};

struct ShareCase {
    std::string what;
    std::vector<ShareWindow> windows;
    Status status;
};

constexpr bool stated = true;
constexpr bool unstated = false;

const std::vector<ShareCase> share_cases{
    {"1: nothing is stated", {{closed, unstated, gap, 0, 0}}, Status::unknown},
    {"1: nothing is stated although there are no gaps", {{open, unstated, no_gap, 0, 0}}, Status::unknown},
    {"2: a closed window fails by one", {{closed, stated, no_gap, 13, 14}}, Status::missed},
    {"2: the stated part fails, despite the gap", {{closed, stated, gap, 13, 14}}, Status::missed},
    {"2 before 3", {{open, stated, no_gap, 1, 2}, {closed, stated, no_gap, 1, 2}}, Status::missed},
    {"3: the open window fails", {{open, stated, no_gap, 1, 2}}, Status::behind},
    {"3 before 4", {{closed, stated, gap, 2, 2}, {open, stated, no_gap, 1, 2}}, Status::behind},
    {"4: a gap", {{closed, stated, gap, 2, 2}}, Status::unknown},
    {"4 before 5", {{open, stated, gap, 0, 0}}, Status::unknown},
    {"5: the whole is 0 in every window",
     {{closed, stated, no_gap, 0, 0}, {open, stated, no_gap, 0, 0}},
     Status::none_arose},
    {"6: all", {{closed, stated, no_gap, 14, 14}}, Status::met},
    {"6: none in one month, all in the other",
     {{closed, stated, no_gap, 0, 0}, {open, stated, no_gap, 1, 1}},
     Status::met},
    {"6: a window that has not begun", {{closed, stated, no_gap, 2, 2}, {open, unstated, no_gap, 0, 0}}, Status::met},
};

}  // namespace

TEST_CASE("the first line that applies gives the status of a count") {
    for (const auto& c : count_cases) {
        CAPTURE(c.what);
        CHECK(status_of_count(c.said_not_arisen, c.windows) == c.status);
    }
}

TEST_CASE("the first line that applies gives the status of a share") {
    for (const auto& c : share_cases) {
        CAPTURE(c.what);
        CHECK(status_of_share(c.windows, 100) == c.status);
    }
}

TEST_CASE("a share below 100% is met from exactly that percentage on") {
    const auto status = [](std::int64_t part) {
        return status_of_share(std::vector<ShareWindow>{{closed, stated, no_gap, part, 5}}, 80);
    };
    CHECK(status(3) == Status::missed);
    CHECK(status(4) == Status::met);
    CHECK(status(5) == Status::met);
}

TEST_CASE("units have the worst of their statuses, unless enough of them meet the targets") {
    using S = Status;
    const auto all = [](std::vector<Status> units) { return status_of_units(units, 100); };
    CHECK(all({S::met, S::met}) == S::met);
    CHECK(all({S::met, S::none_arose}) == S::met);
    CHECK(all({S::none_arose, S::pending, S::met}) == S::pending);
    CHECK(all({S::pending, S::behind}) == S::behind);
    CHECK(all({S::unknown, S::behind}) == S::unknown);
    CHECK(all({S::missed, S::unknown}) == S::missed);
    CHECK(all({}) == S::none_arose);
    CHECK(status_of_units(std::vector{S::met, S::missed}, 50) == S::met);
    CHECK(status_of_units(std::vector{S::met, S::missed}, 51) == S::missed);
}

TEST_CASE("a percentage is rounded, but 100 is shown only if it is really reached") {
    CHECK_FALSE(share_of(0, 0));
    CHECK(share_of(0, 3) == 0.0);
    CHECK(share_of(2, 3) == 66.67);
    CHECK(share_of(99'994, 100'000) == 99.99);
    CHECK(share_of(99'999, 100'000) == 99.99);
    CHECK(share_of(3, 3) == 100.0);
}

}  // namespace giamsat::target
