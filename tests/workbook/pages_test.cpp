// SPDX-License-Identifier: MIT
#include "workbook/pages.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace giamsat::workbook;

namespace {

/// A page's width of columns; a page of it takes some 30 rows.
Sheet sheet_of_rows(double height) {
    Sheet sheet;
    sheet.widths.assign(10, 12);
    for (int row = 0; row < 100; ++row) sheet.rows[row].height = height;
    return sheet;
}

std::vector<int> breaks(Sheet sheet, const std::vector<std::pair<int, int>>& blocks) {
    sheet.together = blocks;
    break_pages(sheet);
    return sheet.page_breaks;
}

}  // namespace

TEST_CASE("a block that would be cut begins a page") {
    CHECK(breaks(sheet_of_rows(15), {{0, 19}, {20, 25}, {26, 39}}) == std::vector<int>{26});
    CHECK(breaks(sheet_of_rows(30), {{0, 9}, {10, 19}, {20, 25}}) == std::vector<int>{10, 20});
    CHECK(breaks(sheet_of_rows(5), {{0, 19}, {20, 25}, {26, 39}}).empty());
}

TEST_CASE("a block that is higher than a page is cut where the page ends") {
    CHECK(breaks(sheet_of_rows(15), {{0, 60}}).empty());
    CHECK(breaks(sheet_of_rows(15), {{0, 5}, {6, 60}, {61, 65}}) == std::vector<int>{61});
}

TEST_CASE("repeated rows take their room on every page below them") {
    Sheet sheet = sheet_of_rows(15);
    const std::vector<std::pair<int, int>> blocks{{0, 24}, {25, 49}, {50, 54}};
    CHECK(breaks(sheet, blocks) == std::vector<int>{25});
    sheet.repeated_rows = {0, 4};
    CHECK(breaks(sheet, blocks) == std::vector<int>{25, 50});
}
