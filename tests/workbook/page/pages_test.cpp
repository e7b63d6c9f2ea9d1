// SPDX-License-Identifier: MIT
#include "workbook/page/pages.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace giamsat::workbook;

namespace {

/// Columns narrower than a page: a page has room for 467 points of rows.
Sheet sheet_of_rows(int count, double height) {
    Sheet sheet;
    sheet.widths.assign(10, 12);
    for (int row = 0; row < count; ++row) sheet.rows[row].height = height;
    return sheet;
}

std::vector<int> breaks(Sheet sheet, const std::vector<std::pair<int, int>>& blocks = {}) {
    sheet.together = blocks;
    break_pages(sheet);
    return sheet.page_breaks;
}

}  // namespace

TEST_CASE("a page is filled before the next one begins") {
    CHECK(breaks(sheet_of_rows(31, 15)).empty());
    CHECK(breaks(sheet_of_rows(32, 15)) == std::vector<int>{31});
    CHECK(breaks(sheet_of_rows(100, 15)) == std::vector<int>{31, 62, 93});
    CHECK(breaks(sheet_of_rows(0, 15)).empty());
}

TEST_CASE("the wider the columns, the smaller the print, and the more rows on a page") {
    Sheet sheet = sheet_of_rows(100, 15);
    sheet.widths.assign(20, 12.89);  // twice a page's width
    CHECK(breaks(sheet) == std::vector<int>{62});
}

TEST_CASE("a row that is higher than a page gets its own page") {
    CHECK(breaks(sheet_of_rows(3, 470)) == std::vector<int>{1, 2});
}

TEST_CASE("rows without a height, below rows with one, count as well") {
    Sheet sheet = sheet_of_rows(30, 15);
    put(sheet, {31, 0}, "x", {});
    CHECK(breaks(sheet) == std::vector<int>{31});
}

TEST_CASE("a block that would be divided begins a page") {
    CHECK(breaks(sheet_of_rows(40, 15), {{0, 19}, {20, 25}, {26, 39}}) == std::vector<int>{26});
    CHECK(breaks(sheet_of_rows(26, 30), {{0, 9}, {10, 19}, {20, 25}}) == std::vector<int>{10, 20});
    CHECK(breaks(sheet_of_rows(40, 5), {{0, 19}, {20, 25}, {26, 39}}).empty());
}

TEST_CASE("blocks that share a row are merged") {
    CHECK(breaks(sheet_of_rows(45, 15), {{28, 29}, {20, 28}, {29, 33}}) == std::vector<int>{20});
}

TEST_CASE("a block that is higher than a page is divided at the end of the page") {
    CHECK(breaks(sheet_of_rows(61, 15), {{0, 60}}) == std::vector<int>{31});
    CHECK(breaks(sheet_of_rows(66, 15), {{0, 5}, {6, 60}, {61, 65}}) == std::vector<int>{31, 61});
}

TEST_CASE("a chart is on one page") {
    Sheet sheet = sheet_of_rows(40, 15);
    Chart chart;
    chart.row = 21;
    chart.height = 200;  // pixels: 150 points, 10 rows
    sheet.charts.push_back(chart);
    CHECK(breaks(sheet) == std::vector<int>{31});
    sheet.charts.front().height = 201;  // an eleventh row
    CHECK(breaks(sheet) == std::vector<int>{21});
}

TEST_CASE("repeated rows take up room on every page below them") {
    Sheet sheet = sheet_of_rows(55, 15);
    const std::vector<std::pair<int, int>> blocks{{0, 24}, {25, 49}, {50, 54}};
    CHECK(breaks(sheet, blocks) == std::vector<int>{25});
    sheet.repeated_rows = {0, 4};
    CHECK(breaks(sheet, blocks) == std::vector<int>{25, 50});
}
