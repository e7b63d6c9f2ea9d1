// SPDX-License-Identifier: MIT
#include "workbook/xlsx/sanitise.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <utility>

using namespace giamsat::workbook;

TEST_CASE("texts made safe for a cell") {
    for (const auto& [text, expected] : {
             std::pair<std::string, std::string>{"", ""},
             {"Phường Hòa Quý", "Phường Hòa Quý"},
             {"=SUM(A1)", "=SUM(A1)"},
             {"a\nb\tc\rd", "a\nb c d"},
             {std::string("nul\0!", 5), "nul !"},
             {"del\x7F nel\xC2\x85", "del  nel "},
             {"\xC2\xA0", "\xC2\xA0"},                 // a no-break space is not a control character
             {"\xEF\xBF\xBE\xEF\xBF\xBD", " \uFFFD"},  // XML does not allow U+FFFE, but U+FFFD
             {"Gi\xE1m", "Gi\uFFFDm"},                 // Latin-1
             {"_x0041_", "_x005F_x0041_"},
             {"_x041_ _x00G1_ _X0041_", "_x041_ _x00G1_ _X0041_"},
         })
        CHECK(clean_text(text) == expected);
}

TEST_CASE("texts are cut at Excel's limit, in UTF-16 units") {
    CHECK(clean_text(std::string(32767, 'x')) == std::string(32767, 'x'));
    CHECK(clean_text(std::string(32768, 'x')) == std::string(32766, 'x') + "…");
    std::string wide;
    for (int i = 0; i < 16384; ++i) wide += "😀";  // two units each: one too many
    const std::string cut = clean_text(wide);
    CHECK(cut == wide.substr(0, 16383 * 4) + "…");
}

TEST_CASE("valid sheet names") {
    for (const auto& [name, expected] : {
             std::pair<std::string, std::string>{"Giám sát cộng đồng", "Giám sát cộng đồng"},
             {"a[b]c:d*e?f/g\\h", "a b c d e f g h"},
             {"'it's'", "it's"},
             {"", "_"},
             {"''", "_"},
             {"Tình hình thực hiện các chỉ tiêu năm nay", "Tình hình thực hiện các chỉ ti…"},
         })
        CHECK(clean_sheet_name(name) == expected);
}

TEST_CASE("finite numbers") {
    CHECK(clean_number(0.0) == 0.0);
    CHECK(clean_number(-1.5) == -1.5);
    CHECK(!clean_number(std::numeric_limits<double>::quiet_NaN()));
    CHECK(!clean_number(-std::numeric_limits<double>::infinity()));
}
