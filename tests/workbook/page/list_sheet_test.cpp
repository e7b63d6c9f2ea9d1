// SPDX-License-Identifier: MIT
#include "workbook/page/list_sheet.hpp"

#include "workbook/sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

using namespace giamsat;
using namespace giamsat::workbook;
using namespace giamsat::test;
using namespace giamsat::workbook;

namespace {

constexpr text::Message shells{"Vỏ ốc", "Shells"};

ListHead head() {
    return {.name = shells,
            .title = {"VỎ ỐC", "SHELLS"},
            .unit_of_count = {"cái", "pieces"},
            .columns = {{{"Tên", "Name"}, 60},
                        {{"Số lượng", "Number"}, 20, ListColumn::Look::count, true},
                        {{"Ghi chú", "Notes"}, 30}},
            .when_empty = {"Không có vỏ ốc nào.", "There are no shells."},
            .counts = {{{"Tất cả", "All"}, 0, {}}, {{"Ốc", "Snails"}, 0, "ốc"}}};
}

std::vector<Sheet> list_of(int annex, const std::vector<std::vector<ListEntry>>& rows) {
    const programme::Programme programme = sample_programme();
    const rollup::Rollup rollup = april_of(programme, "song-tra");
    ListSheet list(rollup, {text::Language::vi, annex}, head());
    for (const auto& row : rows) list.add(row);
    return list.finish();
}

std::string text_at(const Sheet& sheet, Address at) {
    const Cell* cell = find(sheet, at);
    const auto* text = cell == nullptr ? nullptr : std::get_if<std::string>(&cell->value);
    return text == nullptr ? "(none)" : *text;
}

std::string formula_at(const Sheet& sheet, Address at) {
    const Cell* cell = find(sheet, at);
    const auto* formula = cell == nullptr ? nullptr : std::get_if<Formula>(&cell->value);
    return formula == nullptr ? "(none)" : formula->expression;
}

}  // namespace

TEST_CASE("the filter excludes the total row, which sums the right columns") {
    const auto sheets = list_of(1, {{{"ốc"}, {3.0}, {""}}, {{"trai"}, {}, {""}}, {{"ốc"}, {4.0}, {""}}});
    REQUIRE(sheets.size() == 1);
    const Sheet& sheet = sheets.front();
    CHECK(text_at(sheet, {10, 0}) == "STT");
    CHECK(text_at(sheet, {11, 2}) == "(3)");
    CHECK(stored_number(sheet, {14, 0}) == 3.0);
    CHECK(text_at(sheet, {15, 0}) == "Tổng cộng");
    CHECK(formula_at(sheet, {15, 2}) == "IF(COUNT(C13:C15)=0,\"\",SUM(C13:C15))");
    CHECK(stored_number(sheet, {15, 2}) == 7.0);
    CHECK(sheet.filter->first == Address{11, 0});
    CHECK(sheet.filter->last == Address{14, 3});
    CHECK(sheet.repeated_rows == std::pair{10, 11});
    CHECK(text_at(sheet, {17, 0}) == "Người lập biểu");
    CHECK_FALSE(sheet.working_paper);
}

TEST_CASE("a working paper counts its rows above the list, and is not signed") {
    const auto sheets = list_of(0, {{{"ốc", "a.yaml"}, {3.0}, {""}}, {{"trai"}, {}, {""}}});
    const Sheet& sheet = sheets.front();
    CHECK(sheet.working_paper);
    CHECK(text_at(sheet, {0, 0}) == "VỎ ỐC");
    CHECK(formula_at(sheet, {2, 2}) == "COUNT(A7:A8)");
    CHECK(stored_number(sheet, {2, 2}) == 2.0);
    CHECK(formula_at(sheet, {3, 2}) == "COUNTIF(B7:B8,\"ốc\")");
    CHECK(stored_number(sheet, {3, 2}) == 1.0);
    CHECK(find(sheet, {6, 1})->link == "a.yaml");
    CHECK(find(sheet, {6, 1})->style.link);
    CHECK(sheet.cells.back().at.row == 8);  // the total
}

TEST_CASE("the last page of a working paper has more than one row") {
    const ListRow row{{"ốc"}, {}, {""}};
    CHECK(list_of(0, {row, row}).front().together == std::vector{std::pair{6, 8}});
    CHECK(list_of(0, {row, row, row, row, row}).front().together == std::vector{std::pair{8, 11}});
}

TEST_CASE("a path that is too long for its column is wrapped, and the row's number has the link") {
    const std::string path = std::string(100, 'x') + ".yaml";
    const auto sheets = list_of(0, {{{path, path}, {3.0}, {""}}});
    const Sheet& sheet = sheets.front();
    CHECK(text_at(sheet, {6, 1}) == path);
    CHECK(find(sheet, {6, 1})->link.empty());
    CHECK(find(sheet, {6, 1})->style.wrap);
    CHECK(find(sheet, {6, 0})->link == path);
    CHECK(stored_number(sheet, {6, 0}) == 1.0);
}

TEST_CASE("an empty list says so, and has nothing to filter") {
    for (const int annex : {0, 2}) {
        const auto sheets = list_of(annex, {});
        const Sheet& sheet = sheets.front();
        CHECK(text_at(sheet, {annex == 0 ? 6 : 12, 0}) == "Không có vỏ ốc nào.");
        CHECK_FALSE(sheet.filter);
    }
}

TEST_CASE("a list that is longer than a sheet continues on the next") {
    const programme::Programme programme = sample_programme();
    const rollup::Rollup rollup = april_of(programme, "song-tra");
    ListSheet list(rollup, {text::Language::vi, 1}, head(), 2);
    for (const double number : {1.0, 2.0, 4.0}) list.add({{"ốc"}, {number}, {""}});
    const auto sheets = list.finish();
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == "Vỏ ốc");
    CHECK(sheets[1].name == "Vỏ ốc (2)");
    CHECK(stored_number(sheets[0], {14, 2}) == 3.0);
    CHECK(stored_number(sheets[1], {12, 0}) == 3.0);
    CHECK(stored_number(sheets[1], {13, 2}) == 4.0);
}

TEST_CASE("sections have sums above their rows, and the total adds these sums") {
    const programme::Programme programme = sample_programme();
    const rollup::Rollup rollup = april_of(programme, "song-tra");
    ListSheet list(rollup, {text::Language::vi, 1}, head());
    list.add_section({"Ốc", {{{"ốc"}, {3.0}, {""}}, {{"ốc"}, {}, {""}}}});
    list.add_section({"Không có", {}});
    list.add_section({"Trai", {{{"trai"}, {4.0}, {""}}}});
    const auto sheets = list.finish();
    const Sheet& sheet = sheets.front();
    CHECK(text_at(sheet, {12, 0}) == "Ốc");
    CHECK(formula_at(sheet, {12, 2}) == "IF(COUNT(C14:C15)=0,\"\",SUM(C14:C15))");
    CHECK(stored_number(sheet, {12, 2}) == 3.0);
    CHECK(sheet.rows.at(13).outline == 1);
    CHECK(text_at(sheet, {15, 0}) == "Trai");
    CHECK(stored_number(sheet, {16, 0}) == 3.0);
    CHECK(formula_at(sheet, {17, 2}) == "IF(COUNT(C13,C16)=0,\"\",SUM(C13,C16))");
    CHECK(stored_number(sheet, {17, 2}) == 7.0);
    CHECK(sheet.filter->last == Address{16, 3});
}

TEST_CASE("a section that is longer than a sheet continues on the next, below its title and with a separate sum") {
    const programme::Programme programme = sample_programme();
    const rollup::Rollup rollup = april_of(programme, "song-tra");
    ListSheet list(rollup, {text::Language::vi, 1}, head(), 3);
    list.add_section({"Ốc", {{{"a"}, {1.0}, {""}}, {{"b"}, {2.0}, {""}}, {{"c"}, {4.0}, {""}}}});
    list.add_section({"Trai", {{{"d"}, {8.0}, {""}}}});
    const auto sheets = list.finish();
    REQUIRE(sheets.size() == 3);
    CHECK(text_at(sheets[1], {12, 0}) == "Ốc");
    CHECK(stored_number(sheets[0], {12, 2}) == 3.0);
    CHECK(stored_number(sheets[1], {12, 2}) == 4.0);
    CHECK(stored_number(sheets[1], {13, 0}) == 3.0);
    CHECK(stored_number(sheets[1], {14, 2}) == 4.0);
    CHECK(text_at(sheets[2], {12, 0}) == "Trai");
}
