// SPDX-License-Identifier: MIT
#include "workbook/page/heat_map.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace giamsat;
using namespace giamsat::workbook;
using namespace giamsat::workbook;

TEST_CASE("no two statuses share a sign, because printing may be in grey") {
    for (const text::Language language : {text::Language::vi, text::Language::en}) {
        std::set<std::string> signs{sign_of(target::Status::missed, programme::Need::encouraged).in(language)};
        for (const target::Status status : all_statuses)
            signs.insert(sign_of(status, programme::Need::required).in(language));
        CHECK(signs.size() == all_statuses.size() + 1);
        CHECK_FALSE(signs.contains(""));
    }
    CHECK(legend_of_signs().vi ==
          "Đ: đạt; –: không phát sinh; ○: chưa đến hạn; C: chậm tiến độ; ?: chưa đủ số liệu; K: không đạt; "
          "(K): chưa thực hiện");
    CHECK(legend_of_signs().en == "M: met; –: none arose; ○: pending; B: behind; ?: unknown; X: missed; (X): not done");
}

TEST_CASE("unknown is neutral, and so is what was only encouraged") {
    CHECK(fill_of(target::Status::met, programme::Need::required) == Fill::good);
    CHECK(fill_of(target::Status::behind, programme::Need::aspire) == Fill::doubtful);
    CHECK(fill_of(target::Status::missed, programme::Need::required) == Fill::bad);
    CHECK(fill_of(target::Status::missed, programme::Need::encouraged) == Fill::neutral);
    CHECK(fill_of(target::Status::unknown, programme::Need::required) == Fill::neutral);
    CHECK(fill_of(target::Status::pending, programme::Need::required) == Fill::none);
    CHECK(fill_of(target::Status::none_arose, programme::Need::if_any) == Fill::none);
}
