// SPDX-License-Identifier: MIT
#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

// Replacements in the small roster, and all resulting findings.
const Fault faults[] = {
    {"id twice", "binh-an,20002,commune,quang-xa", "my-an,20002,commune,quang-xa",
     R"(
programme.roster data/roster.csv:4:1 "my-an"
  Hai đơn vị cùng mang `id` `my-an`
  đặt cho mỗi đơn vị một `id` riêng
  Two units have the id `my-an`
  give each unit a unique `id`
  @ data/roster.csv:3:1 đơn vị thứ nhất | the first unit
)"},
    {"unknown parent", "my-an,20001,commune,quang-xa", "my-an,20001,commune,quang-xaa",
     R"(
programme.roster data/roster.csv:3:21 "quang-xaa"
  `parent` `quang-xaa` không có trong danh sách
  có phải là `quang-xa` không?
  The parent `quang-xaa` is not in the roster
  did you mean `quang-xa`?
  ~ quang-xa
)"},
    {"unknown level", "my-an,20001,commune,quang-xa", "my-an,20001,comune,quang-xa",
     R"(
programme.reference data/roster.csv:3:13 "comune"
  Bộ chỉ tiêu không có cấp nào là `comune`
  có phải là `commune` không?
  The programme has no level `comune`
  did you mean `commune`?
  ~ commune
)"},
    {"unknown successor", "2025-07-01,my-an", "2025-07-01,my-am",
     R"(
programme.roster data/roster.csv:4:55 "my-am"
  Đơn vị kế tục `my-am` không có trong danh sách
  có phải là `my-an` không?
  The successor `my-am` is not in the roster
  did you mean `my-an`?
  ~ my-an
)"},
    {"no day of the calendar", "2025-07-01", "2025-06-31",
     R"(
programme.roster data/roster.csv:4:44 "2025-06-31"
  `2025-06-31` không phải là ngày
  ghi ngày như 2025-01-01 hoặc 01/01/2025
  `2025-06-31` is not a date
  write a date as 2025-01-01 or 01/01/2025
)"},
    {"no date", "2025-07-01", "1.7.2025",
     R"(
programme.roster data/roster.csv:4:44 "1.7.2025"
  `1.7.2025` không phải là ngày
  ghi ngày như 2025-01-01 hoặc 01/01/2025
  `1.7.2025` is not a date
  write a date as 2025-01-01 or 01/01/2025
)"},
    {"closed on the day of opening", "Bình An,,2025", "Bình An,2025-07-01,2025",
     R"(
programme.roster data/roster.csv:4:54 "2025-07-01"
  Ngày thôi tồn tại (01/07/2025) phải sau ngày bắt đầu (01/07/2025)
  `closed` là ngày đầu tiên đơn vị không còn, phải sau `opened`
  The closing date (01/07/2025) must be after the opening date (01/07/2025)
  `closed` is the first day on which the unit no longer exists; it must be after `opened`
)"},
    {"a parent that closes first", "Tỉnh Quảng Xa,,,", "Tỉnh Quảng Xa,,2025-06-30,",
     R"(
programme.roster data/roster.csv:3:1 "my-an"
  `my-an` vẫn còn sau khi cấp trên `quang-xa` kết thúc (30/06/2025)
  ghi `closed` cho đơn vị này; nếu đơn vị còn tiếp tục thì thêm một dòng với `id` mới, dưới cấp trên mới
  `my-an` still exists after its superior `quang-xa` closes (30/06/2025)
  add `closed` for this unit; if it continues, add a line with a new `id` under the new parent
programme.roster data/roster.csv:4:44 "2025-07-01"
  `binh-an` vẫn còn sau khi cấp trên `quang-xa` kết thúc (30/06/2025)
  ghi `closed` cho đơn vị này; nếu đơn vị còn tiếp tục thì thêm một dòng với `id` mới, dưới cấp trên mới
  `binh-an` still exists after its superior `quang-xa` closes (30/06/2025)
  add `closed` for this unit; if it continues, add a line with a new `id` under the new parent
)"},
    {"a parent that opens later", "Tỉnh Quảng Xa,,,", "Tỉnh Quảng Xa,2025-02-01,,",
     R"(
programme.roster data/roster.csv:3:1 "my-an"
  `my-an` có trước khi cấp trên `quang-xa` thành lập (01/02/2025)
  ghi `opened` cho đơn vị này; nếu đơn vị có từ trước thì thêm một dòng với `id` khác, dưới cấp trên cũ
  `my-an` exists before its superior `quang-xa` opens (01/02/2025)
  add `opened` for this unit; if it existed before, add a line with another `id` under the old parent
programme.roster data/roster.csv:4:1 "binh-an"
  `binh-an` có trước khi cấp trên `quang-xa` thành lập (01/02/2025)
  ghi `opened` cho đơn vị này; nếu đơn vị có từ trước thì thêm một dòng với `id` khác, dưới cấp trên cũ
  `binh-an` exists before its superior `quang-xa` opens (01/02/2025)
  add `opened` for this unit; if it existed before, add a line with another `id` under the old parent
)"},
    {"missing column", "opened,closed", "opend,closed",
     R"(
programme.roster data/roster.csv:1:1 "id,code,level,parent,name,opend,closed,successors"
  Danh sách đơn vị thiếu cột: opened
  dòng đầu phải là: id,code,level,parent,name,opened,closed,successors
  The roster lacks columns: opened
  the first line must be: id,code,level,parent,name,opened,closed,successors
)"},
    {"two roots", "commune,quang-xa,Xã Mỹ", "commune,,Xã Mỹ",
     R"(
programme.roster data/roster.csv:3:1 "my-an"
  Danh sách có hai đơn vị cấp cao nhất: `quang-xa` và `my-an`
  ghi `parent` cho một trong hai
  The roster has two top units: `quang-xa` and `my-an`
  give one of the two a `parent`
)"},
    {"cycle", "province,,T", "province,my-an,T",
     R"(
programme.roster data/roster.csv:2:22 "my-an"
  `quang-xa` rốt cuộc lại trực thuộc chính nó
  sửa `parent` của đơn vị này hoặc của đơn vị trên nó
  `quang-xa` is indirectly its own superior
  correct the `parent` of this unit or of one above it
)"},
    {"a value too few", "Mỹ An,,,", "Mỹ An,,",
     R"(
programme.roster data/roster.csv:3:1 "my-an,20001,commune,quang-xa,Xã Mỹ An,,"
  Dòng này có 7 giá trị, nhưng bảng có 8 cột
  kiểm tra số dấu ngăn cách; giá trị có dấu ngăn cách đặt trong dấu "
  This line has 7 values, but the table has 8 columns
  check the number of separators; put values that contain one in "
)"},
    {"no name", "Xã Mỹ An", "",
     R"(
programme.roster data/roster.csv:3:1 "my-an,20001,commune,quang-xa,,,,"
  Đơn vị thiếu `name`
  ghi `name` của đơn vị
  The unit has no `name`
  fill in the unit's `name`
)"},
    {"other columns", "id,code,level,parent,name,opened,closed,successors",
     "mã,code,cấp,parent,name,opened,closed,successors",
     R"(
programme.roster data/roster.csv:1:1 "mã,code,cấp,parent,name,opened,closed,successors"
  Danh sách đơn vị thiếu cột: id, level
  dòng đầu phải là: id,code,level,parent,name,opened,closed,successors
  The roster lacks columns: id, level
  the first line must be: id,code,level,parent,name,opened,closed,successors
)"},
    {"quote within a value", "Xã Mỹ An", R"(Xã "Mỹ" An)",
     R"(
programme.roster data/roster.csv:3:30 "X"
  Danh sách đơn vị không phải bảng CSV đúng quy cách
  lưu lại dưới dạng CSV UTF-8; giá trị có dấu ngăn cách hay dấu nháy đặt trong dấu "
  The roster is not a well-formed CSV table
  save it as CSV UTF-8; put values that contain separators or quotes in "
)"},
    {"not UTF-8", "Xã Mỹ An",
     "Xã M\xFF"
     " An",
     R"(
programme.roster data/roster.csv:3:34 "�"
  Danh sách đơn vị không phải bảng CSV đúng quy cách
  lưu lại dưới dạng CSV UTF-8; giá trị có dấu ngăn cách hay dấu nháy đặt trong dấu "
  The roster is not a well-formed CSV table
  save it as CSV UTF-8; put values that contain separators or quotes in "
)"},
};

}  // namespace

TEST_CASE("a roster must be a table that forms a tree") {
    for (const auto& fault : faults) {
        CAPTURE(fault.what);
        const auto loaded = load_small(small_yaml, replaced(small_roster, fault.from, fault.to));
        CHECK("\n" + shown(loaded.findings) == fault.found);
        CHECK_FALSE(loaded.programme);
    }
}

TEST_CASE("a roster may come from a spreadsheet: other separators, a byte-order mark, blank rows below it") {
    for (const char separator : {';', '\t'}) {
        CAPTURE(separator);
        auto table = std::string(small_roster);
        std::ranges::replace(table, ',', separator);
        const auto loaded = load_small(small_yaml, "\xEF\xBB\xBF" + table + std::string(7, separator) + "\n");
        CHECK(shown(loaded.findings) == "");
        CHECK(loaded.programme);
    }
}

TEST_CASE("two units that exist together below one superior have different names") {
    const auto together = load_small(small_yaml, replaced(small_roster, "Xã Bình An", "xã Mỹ  An"));
    CHECK(shown(together.findings).find("Hai đơn vị cùng cấp trên cùng mang tên “xã Mỹ  An”") != std::string::npos);
    CHECK_FALSE(together.programme);
    const auto one_after_another = load_small(
        small_yaml, replaced(replaced(small_roster, "Xã Bình An", "Xã Mỹ An"), "Xã Mỹ An,,,", "Xã Mỹ An,2025-07-01,,"));
    CHECK(shown(one_after_another.findings) == "");
}

TEST_CASE("a due date is near the programme's year, a name needs no English") {
    const auto due = [](std::string_view day) {
        return shown(load_small(replaced(small_yaml, "before: 2025-03-01", "before: " + std::string(day)), small_roster)
                         .findings);
    };
    CHECK(due("2024-12-31") == "");
    CHECK(due("2026-02-01") == "");
    CHECK(due("2024-03-01").find("Hạn nộp 01/03/2024 cách quá xa năm 2025 của bộ chỉ tiêu") != std::string::npos);
    const auto loaded =
        load_small(replaced(small_yaml, "title: {vi: Nhỏ, en: Small}", "title: {vi: Nhỏ}"), small_roster);
    CHECK(shown(loaded.findings) == "");
    CHECK(loaded.programme->title == text::Bilingual{"Nhỏ", "Nhỏ"});
}
