// SPDX-License-Identifier: MIT
#include "target/judged.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace giamsat::target {
namespace {

Window window(bool closed, bool holds, bool gap = false, bool behind = false) {
    Window one;
    one.closed = closed;
    one.tally.holds = holds;
    one.gap = gap;
    one.behind = behind;
    return one;
}

// The places of the windows that say why: "0 2".
std::string reasons(Status status, const std::vector<Window>& windows) {
    Judged judged;
    judged.status = status;
    judged.windows = windows;
    std::string places;
    for (const auto* one : why(judged)) {
        if (!places.empty()) places += ' ';
        places += std::to_string(one - judged.windows.data());
    }
    return places;
}

}  // namespace

TEST_CASE("why a target is missed: the closed windows that fail, with or without a gap") {
    const std::vector<Window> windows{window(true, false), window(true, true), window(true, false, true),
                                      window(false, false), window(false, false, true, true)};
    CHECK(reasons(Status::missed, windows) == "0 2");
}

TEST_CASE("why it is behind: the open windows that have less than they should") {
    CHECK(reasons(Status::behind, {window(false, false, false, true), window(false, false)}) == "0");
}

TEST_CASE("why it is unknown: closed windows that fail; if there are none, gaps in what is behind") {
    CHECK(reasons(Status::unknown, {window(true, false, true), window(false, false, true, true)}) == "0");
    CHECK(reasons(Status::unknown,
                  {window(true, true), window(false, false, false, true), window(false, false, true, true)}) == "2");
    CHECK(reasons(Status::unknown, {}).empty());
}

TEST_CASE("nothing is to be explained of what is met, pending or has not arisen") {
    for (const auto status : {Status::met, Status::pending, Status::none_arose})
        CHECK(reasons(status, {window(true, false), window(false, false, true, true)}).empty());
}

TEST_CASE("a document is named by its whole number only") {
    programme::Target target;
    target.measure = programme::measure::Header{programme::measure::Header::Part::basis};
    target.expect.include = {"23/HD-ĐCT"};
    const auto holds = [&](const std::string& text) {
        const std::vector<std::string> basis{text};
        return tally_header(target, programme::no_unit, {.basis = basis}).holds;
    };
    CHECK(holds("Hướng dẫn số 23/hd-đct ngày 04/5/2018"));
    CHECK_FALSE(holds("Hướng dẫn số 123/HD-ĐCT"));
    CHECK_FALSE(holds("Hướng dẫn số 23/HD-ĐCTN"));
}

}  // namespace giamsat::target
