// SPDX-License-Identifier: MIT
// Usage errors: exit status 2, one message on standard error, nothing on standard output.
#include "cli/program.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>

namespace giamsat::cli {
namespace {

using test::Ran;
using test::run_program;
using Words = std::vector<std::string>;

struct Case {
    Words words;
    const char* message;
};

void check(const Case& c) {
    CHECK(run_program(c.words) == Ran{2, "", c.message});
}

TEST_CASE("usage errors in Vietnamese") {
    const Case cases[]{
        {{"valdate", "x"}, "giamsat: không có lệnh `valdate`\n  gợi ý: có phải là `validate` không?\n"},
        {{"frobnicate"}, "giamsat: không có lệnh `frobnicate`\n  gợi ý: xem `giamsat --help`\n"},
        {{"--quite"}, "giamsat: không có tùy chọn `--quite`\n  gợi ý: có phải là `--quiet` không?\n"},
        {{"validate", "x", "--formt=json"},
         "giamsat: không có tùy chọn `--formt`\n  gợi ý: có phải là `--format` không?\n"},
        {{"validate", "-Z", "x"}, "giamsat: không có tùy chọn `-Z`\n  gợi ý: xem `giamsat --help`\n"},
        {{"validate", "--annex", "x"}, "giamsat: không có tùy chọn `--annex`\n  gợi ý: xem `giamsat --help`\n"},
        {{"validate", "x", "--format"}, "giamsat: thiếu giá trị sau `--format`\n  gợi ý: xem `giamsat --help`\n"},
        {{"validate", "x", "-j"}, "giamsat: thiếu giá trị sau `--jobs`\n  gợi ý: xem `giamsat --help`\n"},
        {{"validate", "x", "--format", "jsn"},
         "giamsat: --format: không có lựa chọn `jsn` (chọn một trong: text, oneline, brief, json, sarif, junit, "
         "github)\n  "
         "gợi ý: có phải là `json` không?\n"},
        {{"validate", "x", "--output", "kq.json"},
         "giamsat: --output: `kq.json` không có dạng FORMAT=FILE\n  gợi ý: ví dụ: --output json=ket-qua.json\n"},
        {{"validate", "x", "--as-of", "2023-02-30"},
         "giamsat: --as-of: không có ngày `2023-02-30` trên lịch\n  gợi ý: viết như 2023-02-15 hoặc 15/02/2023\n"},
        {{"validate", "x", "--jobs", "0"},
         "giamsat: --jobs: `0` không phải là số từ 1 đến 1024\n  gợi ý: xem `giamsat --help`\n"},
        {{"validate", "x", "--ignore", "yaml.syntx"},
         "giamsat: --ignore: không có quy tắc `yaml.syntx`\n  gợi ý: có phải là `yaml.syntax` không?\n"},
        {{"validate", "x", "--rule", "target.plan-deadlin"},
         "giamsat: --rule: không có quy tắc `target.plan-deadlin`\n  gợi ý: có phải là "
         "`target.plan-deadline` không?\n"},
        {{"validate", "x", "--programme", "no.yaml"},
         "giamsat: --programme: không có tệp `no.yaml`\n  gợi ý: kiểm tra lại tên tệp và thư mục\n"},
        {{"validate", "x", "-C", "no/such"},
         "giamsat: --directory: không vào được thư mục `no/such`\n  gợi ý: xem `giamsat --help`\n"},
        {{"validate"},
         "giamsat: chưa cho biết tệp hay thư mục nào\n"
         "  gợi ý: ghi tên tệp .yaml, thư mục chứa chúng, hoặc `-` để đọc đầu vào chuẩn\n"},
        {{"rollup", "x", "-o", "a.xls", "--period", "2023-04"},
         "giamsat: --out: tên tệp `a.xls` phải kết thúc bằng .xlsx\n"
         "  gợi ý: ghi tên tệp bảng tính, hoặc thêm `--format csv` để ghi các bảng vào một thư mục\n"},
        {{"rollup", "x", "--format", "csv", "--period", "2023-04"},
         "giamsat: `--format csv` ghi nhiều tệp: thiếu `-o` và thư mục để ghi\n"
         "  gợi ý: ví dụ: --format csv -o bang-so-lieu/\n"},
        {{"rollup", "x", "--format", "json"},
         "giamsat: thiếu `--period`: kỳ cần tổng hợp\n  gợi ý: viết như 2023-04, 2023-Q2, 2023-H1 hoặc 2023\n"},
        {{"rollup", "x", "--format", "json", "--period", "2023-04-05"},
         "giamsat: --period: `2023-04-05` không phải là tháng, quý, nửa năm hay năm\n"
         "  gợi ý: viết như 2023-04, 2023-Q2, 2023-H1 hoặc 2023\n"},
        {{"rollup", "x", "--format", "json", "--period", "2024-01"},
         "giamsat: --period: `2024-01` không thuộc năm 2023 của bộ chỉ tiêu danang-2023\n"
         "  gợi ý: chọn kỳ trong năm đó, hoặc thêm `--programme` với bộ chỉ tiêu của năm khác\n"},
        {{"rollup", "--period", "2023-04", "--unit", "ABCDEF"},
         "giamsat: --unit: không có đơn vị `ABCDEF`\n"
         "  gợi ý: ghi mã hoặc tên như trong danh sách đơn vị của bộ chỉ tiêu\n"},
    };
    for (const auto& c : cases) check(c);
}

TEST_CASE("usage errors in English, wherever the language is set") {
    const Case cases[]{
        {{"--lang", "en", "valdate"}, "giamsat: there is no command `valdate`\n  hint: did you mean `validate`?\n"},
        {{"validate", "--formt", "--lang=en"},
         "giamsat: there is no option `--formt`\n  hint: did you mean `--format`?\n"},
        {{"validate", "--lang", "en", "--format"},
         "giamsat: missing value after `--format`\n  hint: see `giamsat --help`\n"},
        {{"validate", "--lang", "en"},
         "giamsat: no file or directory given\n"
         "  hint: name .yaml files, directories that contain them, or `-` for standard input\n"},
    };
    for (const auto& c : cases) check(c);
}

TEST_CASE("a value from a variable is reported with the name of the variable") {
    CHECK(run_program({"targets", "--unit", "hai-chau"}, {.variables = {{"GIAMSAT_LEVEL", "ward"}}}) ==
          Ran{2, "", "giamsat: `--unit` và `GIAMSAT_LEVEL` không dùng cùng nhau\n  gợi ý: bỏ một trong hai\n"});
    CHECK(run_program({"rollup", "--period", "2023-04", "."}, {.variables = {{"GIAMSAT_COMPARE", "x.json"}}}) ==
          Ran{2, "", "giamsat: GIAMSAT_COMPARE: không có tệp `x.json`\n  gợi ý: kiểm tra lại tên tệp và thư mục\n"});
}

TEST_CASE("the language may come from the environment, and must exist") {
    CHECK(run_program({"frobnicate"}, {.input = "", .variables = {{"GIAMSAT_LANG", "en"}}}) ==
          Ran{2, "", "giamsat: there is no command `frobnicate`\n  hint: see `giamsat --help`\n"});
    CHECK(
        run_program({"validate", "x"}, {.input = "", .variables = {{"GIAMSAT_LANG", "fr"}}}) ==
        Ran{2, "",
            "giamsat: GIAMSAT_LANG: không có lựa chọn `fr` (chọn một trong: vi, en)\n  gợi ý: xem `giamsat --help`\n"});
}

TEST_CASE("without a command the help goes to standard error") {
    const auto ran = run_program({});
    CHECK(ran.status == 2);
    CHECK(ran.out == "");
    CHECK(ran.err == run_program({"--help"}).out);
}

TEST_CASE("control characters of the command line do not reach the terminal") {
    CHECK(run_program({"\x1b[2J"}) ==
          Ran{2, "", "giamsat: không có lệnh `\uFFFD[2J`\n  gợi ý: xem `giamsat --help`\n"});
}

TEST_CASE("a roll-up stops if a named file is missing") {
    const test::TemporaryDirectory directory;
    const auto workbook = (directory.path() / "a.xlsx").string();
    CHECK(
        run_program({"rollup", "--period", "2023-04", "-o", workbook, "no.yaml", "also-no.yaml"}) ==
        Ran{2, "", "giamsat: không có tệp hay thư mục `no.yaml`\ngiamsat: không có tệp hay thư mục `also-no.yaml`\n"});
    CHECK(!std::filesystem::exists(workbook));
}

}  // namespace
}  // namespace giamsat::cli
