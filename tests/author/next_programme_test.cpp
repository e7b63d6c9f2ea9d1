// SPDX-License-Identifier: MIT
#include "author/next_programme.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::author {
namespace {

const text::Bilingual show_targets{"xem", "show"};

// The text below the head comment.
std::string body(const NextProgramme& next) {
    return next.text.substr(next.text.find("\ngiamsat:") + 1);
}

const std::string small =
    "giamsat: programme/1\nid: 'a-2024'\nyear: 2024\ntitle: {vi: Năm 2024, en: 2024}\nroster: ds-2024.csv\n";

TEST_CASE("everything tied to the year is changed, and the rest stays as written") {
    const auto next =
        next_programme(small + "x_note: 2024  # của 2024\nlevels:   [ ]\n", 2026, show_targets, text::Language::en);
    CHECK(body(next) ==
          "giamsat: programme/1\nid: a-2026\nyear: 2026\ntitle: {vi: Năm 2026, en: 2026}\nroster: ds-2026.csv\n"
          "x_note: 2024  # của 2024\nlevels:   [ ]\n");
    CHECK(next.roster == "ds-2026.csv");
    CHECK(next.old_year_left == 1);
    CHECK(next.text.find("# Lines that still mention 2024: 19\n") != next.text.npos);
}

TEST_CASE("dates in every spelling and place") {
    const auto next = next_programme(small +
                                         "submissions:\n"
                                         "  - {due: {before: 20/02/2024}, period: '2024-05-04/2024-05-20'}\n"
                                         "  - {due: {before: \"29/2/2024\"}}\n"
                                         "targets:\n"
                                         "  - expect: {within: 04/2024, from: 2024-Q3}\n",
                                     2025, show_targets, text::Language::vi);
    CHECK(
        body(next).ends_with("submissions:\n"
                             "  - {due: {before: 20/02/2025}, period: '2025-05-04/2025-05-20'}\n"
                             "  - {due: {before: \"28/2/2025\"}}\n"
                             "targets:\n"
                             "  - expect: {within: 04/2025, from: 2025-Q3}\n"));
    CHECK(next.old_year_left == 0);
}

TEST_CASE("a byte-order mark and Windows line ends") {
    const auto next = next_programme("\xEF\xBB\xBFgiamsat: programme/1\r\nid: b\r\nyear: 2024\r\nroster: r.csv\r\n",
                                     2025, show_targets, text::Language::vi);
    CHECK(body(next) == "giamsat: programme/1\r\nid: b-2025\r\nyear: 2025\r\nroster: r.csv\r\n");
}

TEST_CASE("the same year is a copy") {
    const auto next = next_programme(small, 2024, show_targets, text::Language::vi);
    CHECK(body(next) ==
          "giamsat: programme/1\nid: a-2024\nyear: 2024\ntitle: {vi: Năm 2024, en: 2024}\nroster: ds-2024.csv\n");
    CHECK(next.old_year_left == 0);
}

TEST_CASE("the head comment of the previous year is removed, but no other comment") {
    for (const auto language : {text::Language::vi, text::Language::en}) {
        const auto text = "# Ghi chú của văn phòng 2024\n" + small;
        const auto first = next_programme(text, 2025, show_targets, language);
        const auto second = next_programme(first.text, 2026, show_targets, language);
        CHECK(first.old_year_left == 1);
        CHECK(second.old_year_left == 0);
        CHECK(second.text.find("2025") == second.text.find("a-2025") + 2);
        CHECK(second.text.rfind("2025") == second.text.find("2025"));
        CHECK(second.text.find("# Ghi chú của văn phòng 2024\n") != second.text.npos);
    }
}

}  // namespace
}  // namespace giamsat::author
