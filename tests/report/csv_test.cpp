// SPDX-License-Identifier: MIT
#include "report/csv.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::report {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";

// One cell as written in the file.
std::string written(std::string_view text) {
    CsvWriter csv;
    csv.row(text);
    REQUIRE(csv.text().starts_with(bom));
    REQUIRE(csv.text().ends_with("\r\n"));
    return csv.text().substr(bom.size(), csv.text().size() - bom.size() - 2);
}

TEST_CASE("a table") {
    CsvWriter csv;
    csv.row("unit", "value", "share", "file");
    csv.row(std::string("hai-chau"), 3, 92.86, std::optional<std::string>("a.yaml"));
    csv.row("son-tra", std::optional<std::int64_t>(), 100.0, nullptr);
    CHECK(csv.text() ==
          "\xEF\xBB\xBF"
          "unit,value,share,file\r\n"
          "hai-chau,3,92.86,a.yaml\r\n"
          "son-tra,,100,\r\n");
}

TEST_CASE("a cell is quoted if necessary") {
    CHECK(written("Hòa Vang") == "Hòa Vang");
    CHECK(written("xã, phường") == "\"xã, phường\"");
    CHECK(written("tập \"Đoàn\"") == "\"tập \"\"Đoàn\"\"\"");
    CHECK(written("một\nhai") == "\"một\nhai\"");
    CHECK(written("").empty());
}

TEST_CASE("a text is never a formula") {
    CHECK(written("=1+1") == "'=1+1");
    CHECK(written("+84") == "'+84");
    CHECK(written("-cmd") == "'-cmd");
    CHECK(written("@SUM(A1)") == "'@SUM(A1)");
    CHECK(written("\t=1") == "'\t=1");
    CHECK(written("\r=1") == "\"'\r=1\"");
    CHECK(written("＝1") == "'＝1");
    CHECK(written("=A1,\"x\"") == "\"'=A1,\"\"x\"\"\"");
    CHECK(written("a=1") == "a=1");
}

TEST_CASE("a number is a number") {
    CsvWriter csv;
    csv.row(-3, -0.5, 12.345);
    CHECK(csv.text().substr(bom.size()) == "-3,-0.5,12.34\r\n");
}

}  // namespace
}  // namespace giamsat::report
