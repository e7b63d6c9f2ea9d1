// SPDX-License-Identifier: MIT
// The valid ways to write counts, dates, periods and ids, and the findings for invalid ones.
#include "schema/findings_text.hpp"

#include <string>
#include <vector>

namespace {

using namespace giamsat;
using namespace giamsat::schema;

struct Refused {
    std::string written;
    std::string rule;
    std::string hint_vi;
    std::string hint_en;
    std::string suggestion;
};

struct Type {
    std::string schema;
    std::vector<std::string> accepted;
    std::vector<Refused> refused;
};

const std::string digits_vi = "viết bằng chữ số, ví dụ 12; không có thì ghi 0, chưa biết thì để trống";
const std::string digits_en = "write digits, such as 12; write 0 for none, and leave it empty if unknown";
const std::string negative_vi = "không ghi số âm; không có thì ghi 0, chưa biết thì để trống";
const std::string negative_en = "do not write a negative number; write 0 for none, and leave it empty if unknown";
const std::string fraction_vi = "chỉ ghi số nguyên, không ghi phần thập phân";
const std::string fraction_en = "write a whole number, without decimals";
const std::string large_vi = "kiểm tra lại các chữ số";
const std::string large_en = "check the digits";

const Type count{R"({"type": "integer", "minimum": 0, "maximum": 999999999})",
                 {"0", "01", "08", "1234", "999999999", "000000000000000000000001", "\"12\""},
                 {
                     {"1.234", "schema.type", "viết 1234, không có dấu chấm ngăn hàng nghìn",
                      "write 1234, without a dot as thousands separator", "1234"},
                     {"1.234.567", "schema.type", "viết 1234567, không có dấu chấm ngăn hàng nghìn",
                      "write 1234567, without a dot as thousands separator", "1234567"},
                     {"1,234", "schema.type", "viết 1234, không có dấu phẩy ngăn hàng nghìn",
                      "write 1234, without a comma as thousands separator", "1234"},
                     {"1_000", "schema.type", "viết 1000, không có dấu gạch dưới ngăn hàng nghìn",
                      "write 1000, without an underscore as thousands separator", "1000"},
                     {"1 000", "schema.type", "viết 1000, không có dấu cách ngăn hàng nghìn",
                      "write 1000, without a space as thousands separator", "1000"},
                     {"-1", "schema.type", negative_vi, negative_en, ""},
                     {"1.5", "schema.type", fraction_vi, fraction_en, ""},
                     {"1,5", "schema.type", fraction_vi, fraction_en, ""},
                     {"1.0", "schema.type", fraction_vi, fraction_en, ""},
                     {"1e3", "schema.type", "viết đủ các chữ số: 1000", "write all the digits: 1000", "1000"},
                     {"0x1f", "schema.type", "viết theo hệ thập phân: 31", "write it as a decimal number: 31", "31"},
                     {"12 vụ", "schema.type", "chỉ ghi số: 12", "write only the number: 12", "12"},
                     {"1.200 người", "schema.type", "chỉ ghi số: 1200", "write only the number: 1200", "1200"},
                     {"2 đến 3", "schema.type", digits_vi, digits_en, ""},
                     {"không", "schema.type", digits_vi, digits_en, ""},
                     {"~", "schema.type", digits_vi, digits_en, ""},
                     {"1e99", "schema.type", digits_vi, digits_en, ""},
                     {"\"\"", "schema.type", digits_vi, digits_en, ""},
                     {"1000000000", "schema.value", large_vi, large_en, ""},
                     {"99999999999999999999999", "schema.value", large_vi, large_en, ""},
                 }};

const std::string dates_vi = "viết ngày như 2023-02-15 hoặc 15/02/2023";
const std::string dates_en = "write a date such as 2023-02-15 or 15/02/2023";

const Type date{R"({"type": "string", "format": "giamsat-date"})",
                {"2023-02-15", "15/02/2023", "5/2/2023", "29/02/2024", "'2023-02-15'"},
                {
                    {"02/15/2023", "schema.value", "viết ngày trước, tháng sau: 15/02/2023",
                     "write the day before the month: 15/02/2023", "15/02/2023"},
                    {"2023-15-02", "schema.value", "viết năm, tháng, ngày: 2023-02-15",
                     "write year, month, day: 2023-02-15", "2023-02-15"},
                    {"2023-02-30", "schema.value", "tháng 2/2023 có 28 ngày", "2/2023 has 28 days", ""},
                    {"29/02/2023", "schema.value", "tháng 2/2023 có 28 ngày", "2/2023 has 28 days", ""},
                    {"31/04/2023", "schema.value", "tháng 4/2023 có 30 ngày", "4/2023 has 30 days", ""},
                    {"2023-00-10", "schema.value", dates_vi, dates_en, ""},
                    {"15.02.2023", "schema.type", "viết 15/02/2023", "write 15/02/2023", "15/02/2023"},
                    {"15-2-2023", "schema.type", "viết 15/02/2023", "write 15/02/2023", "15/02/2023"},
                    {"2023/02/15", "schema.type", "viết 2023-02-15", "write 2023-02-15", "2023-02-15"},
                    {"2023-2-15", "schema.type", "viết 2023-02-15", "write 2023-02-15", "2023-02-15"},
                    {"15/2/23", "schema.type", "viết 15/02/2023", "write 15/02/2023", "15/02/2023"},
                    {"ngày 15 tháng 2 năm 2023", "schema.type", "viết 15/02/2023", "write 15/02/2023", "15/02/2023"},
                    {"2023-02", "schema.type", dates_vi, dates_en, ""},
                    {"hôm qua", "schema.type", dates_vi, dates_en, ""},
                }};

const std::string periods_vi =
    "viết tháng như 2023-04, quý như 2023-Q3, 6 tháng như 2023-H1, năm như 2023, khoảng ngày như 2023-05-10/2023-05-20";
const std::string periods_en =
    "write a month such as 2023-04, a quarter such as 2023-Q3, a half such as 2023-H1, a year such as 2023, or a span "
    "such "
    "as 2023-05-10/2023-05-20";

Refused rewritten(const std::string& written, const std::string& as) {
    return {written, "schema.type", "viết " + as, "write " + as, as};
}

const Type period{
    R"({"type": "string", "format": "giamsat-period"})",
    {"2023-04", "04/2023", "4/2023", "2023-Q3", "2023-H1", "2023", "2023-05-10/2023-05-20", "2023-05-10/2023-05-10"},
    {
        rewritten("tháng 4/2023", "2023-04"),
        rewritten("T4/2023", "2023-04"),
        rewritten("2023-4", "2023-04"),
        rewritten("04-2023", "2023-04"),
        rewritten("Quý III/2023", "2023-Q3"),
        rewritten("quý 2 năm 2023", "2023-Q2"),
        rewritten("q4-2023", "2023-Q4"),
        rewritten("6 tháng đầu năm 2023", "2023-H1"),
        rewritten("6 tháng cuối năm 2023", "2023-H2"),
        rewritten("năm 2023", "2023"),
        rewritten("10/5/2023 - 20/5/2023", "2023-05-10/2023-05-20"),
        {"2023-05-20/2023-05-10", "schema.value", "viết ngày đầu trước, ngày cuối sau: 2023-05-10/2023-05-20",
         "write the first day before the last: 2023-05-10/2023-05-20", "2023-05-10/2023-05-20"},
        {"2023-04-18", "schema.value", periods_vi, periods_en, ""},
        {"2023-13", "schema.value", periods_vi, periods_en, ""},
        {"2023-Q5", "schema.value", periods_vi, periods_en, ""},
        {"0000", "schema.value", periods_vi, periods_en, ""},
        {"tháng tư", "schema.type", periods_vi, periods_en, ""},
    }};

const Type planned{R"({"type": "string", "format": "giamsat-when-planned"})",
                   {"2023-04-18", "18/4/2023", "2023-04", "2023-Q2", "2023-H2", "2023", "2023-05-10/2023-05-20"},
                   {
                       rewritten("18.4.2023", "18/04/2023"),
                       rewritten("quý II/2023", "2023-Q2"),
                       {"2023-02-29", "schema.value", "tháng 2/2023 có 28 ngày", "2/2023 has 28 days", ""},
                   }};

const std::string done_vi = "viết ngày như 2023-04-18, khoảng ngày như 2023-05-10/2023-05-20, hoặc tháng như 2023-04";
const std::string done_en =
    "write a date such as 2023-04-18, a span such as 2023-05-10/2023-05-20, or a month such as 2023-04";

const Type done{R"({"type": "string", "format": "giamsat-when-done"})",
                {"2023-04-18", "18/4/2023", "2023-04", "2023-05-10/2023-05-20"},
                {
                    rewritten("18-4-2023", "18/04/2023"),
                    rewritten("tháng 4 năm 2023", "2023-04"),
                    {"2023-Q2", "schema.value", done_vi, done_en, ""},
                    {"2023-H1", "schema.value", done_vi, done_en, ""},
                    {"2023", "schema.value", done_vi, done_en, ""},
                    {"quý II/2023", "schema.type", done_vi, done_en, ""},
                }};

const std::string ids_vi = "viết chữ thường không dấu, các từ nối bằng dấu `-`, ví dụ bao-cao-thang";
const std::string ids_en = "use lower-case letters without accents, words joined by `-`, such as bao-cao-thang";

const Type id{R"({"type": "string", "format": "giamsat-id"})",
              {"danang-2023", "a", "2023", "doan-rac-2023-04"},
              {
                  {"Đà Nẵng 2023", "schema.type", "viết `da-nang-2023`", "write `da-nang-2023`", "da-nang-2023"},
                  {"danang_2023", "schema.type", "viết `danang-2023`", "write `danang-2023`", "danang-2023"},
                  {"a--b", "schema.type", "viết `a-b`", "write `a-b`", "a-b"},
                  {"-a", "schema.type", "viết `a`", "write `a`", "a"},
                  {"a-", "schema.type", "viết `a`", "write `a`", "a"},
                  {"'--'", "schema.type", ids_vi, ids_en, ""},
              }};

const Type key{R"({"type": "string", "format": "giamsat-key"})",
               {"branches", "violence_cases", "a2"},
               {{"violence-cases", "schema.type", "viết `violence_cases`", "write `violence_cases`", "violence_cases"},
                {"_", "schema.type", "viết chữ thường không dấu, các từ nối bằng dấu `_`, ví dụ violence_cases",
                 "use lower-case letters without accents, words joined by `_`, such as violence_cases", ""}}};

const std::string figures_vi = "viết nhóm và số liệu, cách nhau bằng dấu chấm, ví dụ branches.total";
const std::string figures_en = "write the group and the figure, separated by a dot, such as branches.total";

const Type figure{R"({"type": "string", "format": "giamsat-figure"})",
                  {"branches.total", "violence_cases.found"},
                  {{"branches", "schema.type", figures_vi, figures_en, ""},
                   {"branches.", "schema.type", figures_vi, figures_en, ""},
                   {"a.b.c", "schema.type", figures_vi, figures_en, ""}}};

const std::string threshold_vi = "viết một số như 2, hoặc một tỷ lệ như 100%";
const std::string threshold_en = "write a number such as 2, or a percentage such as 100%";

const Type threshold{R"({"type": ["string", "integer"], "format": "giamsat-threshold"})",
                     {"0", "2", "999999999", "0%", "100%"},
                     {{"101%", "schema.value", threshold_vi, threshold_en, ""},
                      {"1000000000", "schema.value", threshold_vi, threshold_en, ""},
                      {"'%'", "schema.type", threshold_vi, threshold_en, ""},
                      {"nhiều", "schema.type", threshold_vi, threshold_en, ""}}};

const Type boolean{R"({"type": "boolean"})",
                   {"true", "false"},
                   {{"Có", "schema.type", "viết `true`", "write `true`", "true"},
                    {"yes", "schema.type", "viết `true`", "write `true`", "true"},
                    {"không", "schema.type", "viết `false`", "write `false`", "false"},
                    {"có thể", "schema.type", "viết `true` (có) hoặc `false` (không)", "write `true` or `false`", ""}}};

const Type texts{R"({"type": "string"})", {"no", "08", "1e3", "20/02/2023", "true", "~", "\"\"", "Giám sát"}, {}};

void run(const Type& type) {
    const auto schema = schema::Schema::load(R"({"type": "object", "properties": {"v": )" + type.schema + "}}");
    for (const auto& written : type.accepted) CHECK(findings_text(schema, "v: " + written + "\n") == "");
    for (const auto& row : type.refused) {
        INFO(row.written);
        const auto source = "v: " + row.written + "\n";
        finding::FindingList findings("test.yaml", source);
        auto document = yaml::read(source, findings);
        schema::check(schema, document.root(), schema::Reading::plain_text, findings);
        REQUIRE(findings.all().size() == 1);
        const auto& finding = findings.all().front();
        CHECK(finding.rule == row.rule);
        CHECK(finding.hint == text::Bilingual{row.hint_vi, row.hint_en});
        CHECK(finding.suggestions ==
              (row.suggestion.empty() ? std::vector<std::string>{} : std::vector{row.suggestion}));
        CHECK(finding.actual == finding::Quantity(std::string(document.root().find("v")->text)));
    }
}

}  // namespace

TEST_CASE("counts") {
    run(count);
}

TEST_CASE("dates") {
    run(date);
}

TEST_CASE("periods and times") {
    run(period);
    run(planned);
    run(done);
}

TEST_CASE("ids, keys, figures, thresholds") {
    run(id);
    run(key);
    run(figure);
    run(threshold);
}

TEST_CASE("booleans and texts") {
    run(boolean);
    run(texts);
}

TEST_CASE("the message says what is expected and what was written") {
    const auto schema = schema::Schema::load(
        R"({"properties": {"n": {"title": "Số vụ", "type": "integer"}, "d": {"format": "giamsat-date"}}})");
    CHECK(findings_text(schema, "n: 1.234\n") ==
          "schema.type 1:4-1:9 /n\n"
          "`n` (Số vụ) phải là một số nguyên, viết liền bằng chữ số, không phải `1.234`\n"
          "= viết 1234, không có dấu chấm ngăn hàng nghìn\n"
          "`n` must be a whole number in plain digits, not `1.234`\n"
          "= write 1234, without a dot as thousands separator\n"
          "[1234]\n");
    CHECK(findings_text(schema, "d: 15.02.2023\n") ==
          "schema.type 1:4-1:14 /d\n"
          "`d` phải là một ngày, như 2023-02-15 hoặc 15/02/2023, không phải `15.02.2023`\n"
          "= viết 15/02/2023\n"
          "`d` must be a date, such as 2023-02-15 or 15/02/2023, not `15.02.2023`\n"
          "= write 15/02/2023\n"
          "[15/02/2023]\n");
    CHECK(findings_text(schema, "d: 2023-02-30\n") ==
          "schema.value 1:4-1:14 /d\n"
          "`d` phải là một ngày, như 2023-02-15 hoặc 15/02/2023; không dùng được `2023-02-30`\n"
          "= tháng 2/2023 có 28 ngày\n"
          "`d` must be a date, such as 2023-02-15 or 15/02/2023; `2023-02-30` cannot be used\n"
          "= 2/2023 has 28 days\n");
}
