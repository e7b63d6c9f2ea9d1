// SPDX-License-Identifier: MIT
#include "workbook/xlsx/links.hpp"

#include <doctest/doctest.h>

#include <string>

using giamsat::workbook::link_to;

TEST_CASE("a link is relative to the workbook's directory, if the paths allow it") {
    CHECK(link_to("bao-cao/2023-04/hai-chau.yaml", "") == "bao-cao/2023-04/hai-chau.yaml");
    CHECK(link_to("bao-cao/hai-chau.yaml", "tong-hop") == "../bao-cao/hai-chau.yaml");
    CHECK(link_to("/srv/bao-cao/hai-chau.yaml", "/srv/tong-hop") == "../bao-cao/hai-chau.yaml");
    CHECK(link_to("bao-cao/hai-chau.yaml", "/srv/tong-hop") == "bao-cao/hai-chau.yaml");
    CHECK(link_to("/srv/bao cao/hai-chau.yaml", "tong-hop") == "file:///srv/bao%20cao/hai-chau.yaml");
    CHECK(link_to("../thang 4/x.yaml", "") == "../thang%204/x.yaml");
}

TEST_CASE("no character in a file name is misread as something else") {
    CHECK(link_to("báo cáo/Hòa Vang #1.yaml", "") == "báo%20cáo/Hòa%20Vang%20%231.yaml");
    CHECK(link_to("internal:Sheet1!A1", "") == "internal%3ASheet1!A1");
    CHECK(link_to("100%.yaml?x", "") == "100%25.yaml%3Fx");
    CHECK(link_to("<stdin>", "").empty());
    CHECK(link_to("-", "").empty());
    CHECK(link_to("", "").empty());
    CHECK(link_to("t\xE2\x80\xC3.yaml", "").empty());
}

TEST_CASE("a link that is too long for Excel is left out") {
    CHECK(link_to(std::string(2079, 'x'), "") == std::string(2079, 'x'));
    CHECK(link_to(std::string(2080, 'x'), "").empty());
    CHECK(link_to(std::string(700, '#'), "").empty());  // 2,100 characters after escaping
}
