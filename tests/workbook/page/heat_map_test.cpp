// SPDX-License-Identifier: MIT
#include "workbook/page/heat_map.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace giamsat;
using namespace giamsat::workbook;

TEST_CASE("no two statuses share a sign: print is grey") {
    for (const Language language : {Language::vi, Language::en}) {
        std::set<std::string> signs{sign_of(Status::missed, Need::encouraged).in(language)};
        for (const Status status : all_statuses) signs.insert(sign_of(status, Need::required).in(language));
        CHECK(signs.size() == all_statuses.size() + 1);
        CHECK_FALSE(signs.contains(""));
    }
    CHECK(legend_of_signs().vi ==
          "Đ: đạt; –: không phát sinh; ○: chưa đến hạn; C: chậm tiến độ; ?: chưa đủ số liệu; K: không đạt; "
          "(K): chưa thực hiện");
    CHECK(legend_of_signs().en == "M: met; –: none arose; ○: pending; B: behind; ?: unknown; X: missed; (X): not done");
}

TEST_CASE("unknown is neutral, and so is what was only encouraged") {
    CHECK(fill_of(Status::met, Need::required) == Fill::good);
    CHECK(fill_of(Status::behind, Need::aspire) == Fill::doubtful);
    CHECK(fill_of(Status::missed, Need::required) == Fill::bad);
    CHECK(fill_of(Status::missed, Need::encouraged) == Fill::neutral);
    CHECK(fill_of(Status::unknown, Need::required) == Fill::neutral);
    CHECK(fill_of(Status::pending, Need::required) == Fill::none);
    CHECK(fill_of(Status::none_arose, Need::if_any) == Fill::none);
}
