// SPDX-License-Identifier: MIT
// Findings in plans, reports and programmes with structural faults: the complete text of every kind.
#include "data/embedded.hpp"
#include "schema/findings_text.hpp"

#include <string>
#include <vector>

namespace {

using namespace giamsat;
using namespace giamsat::schema;

schema::Schema schema_of(const std::string& kind) {
    return schema::Schema::load(data::embedded(kind + ".schema.json"), data::embedded);
}

struct Case {
    std::string name;
    std::string kind;
    std::string text;
    std::string expected;
};

const std::string plan = "giamsat: plan/1\nprogramme: danang-2023\nunit: hai-chau\n";
const std::string report = "giamsat: report/1\nprogramme: danang-2023\nunit: hai-chau\nperiod: 2023-04\n";

const std::vector<Case> unknown_keys{
    {"one key is similar: it is read as that key, and its value is checked", "plan",
     plan + "activites:\n  - {kind: law-day}\n",
     "schema.unknown-key 4:1-4:10 /activites\n"
     "Ở đây không có mục `activites`\n"
     "= có phải là `activities` (Các hoạt động) không?\n"
     "The key `activites` is not allowed here\n"
     "= did you mean `activities`?\n"
     "[activities]\n"
     "schema.missing-key 5:6-5:10 /activites/0/when\n"
     "Thiếu mục `when` hoặc `every`\n"
     "= thêm một trong các mục này\n"
     "One of the keys is missing: `when` or `every`\n"
     "= add one of these keys\n"},
    {"a misspelt required key is one fault, not two", "report",
     "giamsat: report/1\nprogramme: danang-2023\nunit: hai-chau\nperoid: 2023-04\n",
     "schema.unknown-key 4:1-4:7 /peroid\n"
     "Ở đây không có mục `peroid`\n"
     "= có phải là `period` (Kỳ báo cáo) không?\n"
     "The key `peroid` is not allowed here\n"
     "= did you mean "
     "`period`?\n[period]\n"},
    {"the similar key already exists: the misspelt one is not read", "plan", plan + "unitt: [1]\n",
     "schema.unknown-key 4:1-4:6 /unitt\n"
     "Ở đây không có mục `unitt`\n"
     "= có phải là `unit` hoặc `units` không?\n"
     "The key `unitt` is not allowed here\n"
     "= did you mean `unit` or `units`?\n"
     "[unit | units]\n"},
    {"nothing is similar: all keys are listed", "plan",
     plan + "in_charge:\n  - {name: Nguyễn Thị A, điện thoại: 0905}\n",
     "schema.unknown-key 5:26-5:36 /in_charge/0/điện thoại\n"
     "Ở đây không có mục `điện thoại`\n"
     "= các mục dùng được ở đây: `name` (Họ và tên), `role` (Chức vụ); mục riêng của mình thì đặt tên bắt đầu bằng "
     "`x_`\n"
     "The key `điện thoại` is not allowed here\n"
     "= keys allowed here: `name`, `role`; keys of your own must begin with `x_`\n"},
    {"keys that begin with x_ are free, at every depth", "plan",
     plan +
         "x_ma: 1\nfunding: [{source: Ngân sách, x_: {a: [b]}}]\nunits: [{unit: a, x_1: {}, figures: {x_a: {b: c}}}]\n",
     ""},
    {"an empty value is the same as an absent key", "report",
     report + "activities:\nsubmitted:\nnote:\nunits:\n  - unit: thach-thang\n    figures: {branches: {total: , "
              "monitoring: 1}}\n",
     ""},
    {"`every` is for plans only", "report", report + "activities:\n  - {kind: monthly-briefing, every: month}\n",
     "schema.missing-key 6:6-6:10 /activities/0/when\n"
     "Thiếu mục `when` (Thời gian thực hiện)\n"
     "= thêm dòng `when: …`\n"
     "The key `when` is missing\n"
     "= add the line `when: …`\n"
     "schema.unknown-key 6:30-6:35 /activities/0/every\n"
     "Ở đây không có mục `every`\n"
     "= các mục dùng được ở đây: `kind` (Loại hoạt động), `form` (Hình thức), "
     "`topic` (Nội dung giám sát), `title` (Tên hoạt động), `policy` (Chính sách được giám sát), "
     "`when` (Thời gian thực hiện), `count` (Số lần), `role` (Vai trò), "
     "`participants` (Số người tham gia), `days` (Số ngày), `subjects` (Đối tượng được giám sát), "
     "`partners` (Đơn vị phối hợp), `audience` (Thành phần tham dự), `chairs` (Người chủ trì), "
     "`sent_to` (Nơi nhận), `document` (Văn bản), `recommendations` (Kiến nghị), "
     "`adopted` (Văn bản chấp thuận), `event` (Mã sự kiện chung), "
     "`note` (Ghi chú); mục riêng của mình thì đặt tên bắt đầu bằng `x_`\n"
     "The key `every` is not allowed here\n"
     "= keys allowed here: `kind`, `form`, `topic`, `title`, `policy`, `when`, `count`, `role`, `participants`, "
     "`days`, `subjects`, `partners`, `audience`, `chairs`, `sent_to`, `document`, `recommendations`, `adopted`, "
     "`event`, `note`; keys of your own must begin with `x_`\n"},
};

const std::vector<Case> missing_keys{
    {"of the header: at the file's first key", "report", "giamsat: report/1\nunit: hai-chau\nperiod: 2023-04\n",
     "schema.missing-key 1:1-1:8 /programme\n"
     "Thiếu mục `programme` (Bộ chỉ tiêu)\n"
     "= thêm dòng `programme: …`\n"
     "The key `programme` is missing\n"
     "= add the line `programme: …`\n"},
    {"written without a value: at that key", "report",
     "giamsat: report/1\nprogramme: danang-2023\nunit:\nperiod: 2023-04\n",
     "schema.missing-key 3:1-3:5 /unit\n"
     "Mục `unit` (Đơn vị) chưa có giá trị\n"
     "= viết giá trị sau `unit:`\n"
     "The key `unit` has no value\n"
     "= write the value after `unit:`\n"},
    {"of an item: at the item's first key", "plan", plan + "units:\n  - note: chưa rõ\n",
     "schema.missing-key 5:5-5:9 /units/0/unit\n"
     "Thiếu mục `unit` (Đơn vị)\n"
     "= thêm dòng `unit: …`\n"
     "The key `unit` is missing\n"
     "= add the line `unit: …`\n"},
    {"of an item without keys: at the item", "plan", plan + "units: [{}]\n",
     "schema.missing-key 4:9-4:11 /units/0/unit\n"
     "Thiếu mục `unit` (Đơn vị)\n"
     "= thêm dòng `unit: …`\n"
     "The key `unit` is missing\n"
     "= add the line `unit: …`\n"},
    {"when or every: neither", "plan", plan + "activities:\n  - kind: law-day\n    count: 2\n",
     "schema.missing-key 5:5-5:9 /activities/0/when\n"
     "Thiếu mục `when` hoặc `every`\n"
     "= thêm một trong các mục này\n"
     "One of the keys is missing: `when` or `every`\n"
     "= add one of these keys\n"},
    {"when or every: one, but without a value", "plan", plan + "activities:\n  - {kind: law-day, when: }\n",
     "schema.missing-key 5:21-5:25 /activities/0/when\n"
     "Mục `when` (Thời gian dự kiến) chưa có giá trị\n"
     "= viết giá trị sau `when:`\n"
     "The key `when` has no value\n"
     "= write the value after `when:`\n"},
    {"when or every: both; at the second", "plan",
     plan + "activities:\n  - {kind: law-day, every: month, when: 2023}\n",
     "schema.value 5:35-5:39 /activities/0/when\n"
     "Chỉ được ghi một trong các mục `when`, `every`\n"
     "= giữ lại một mục, xóa mục kia\n"
     "Only one of the keys `when`, `every` is allowed\n"
     "= keep one and delete the other\n"},
    {"when or every: one", "plan",
     plan + "activities:\n  - {kind: law-day, every: month, when: }\n  - {kind: law-day, when: 2023}\n", ""},
};

const std::vector<Case> types{
    {"a scalar instead of a list of texts", "plan", plan + "basis: 23/HD-ĐCT\n",
     "schema.type 4:8-4:17 /basis\n"
     "`basis` (Căn cứ) phải là một danh sách, mỗi mục bắt đầu bằng dấu `-`\n"
     "= viết `basis: [23/HD-ĐCT]`, hoặc viết mỗi mục trên một dòng riêng, bắt đầu bằng dấu `-`\n"
     "`basis` must be a list with items that begin with `-`\n"
     "= write `basis: [23/HD-ĐCT]`, or each item on a separate line that begins with `-`\n"},
    {"a mapping instead of a list of mappings", "plan", plan + "in_charge: {name: Nguyễn Thị A}\n",
     "schema.type 4:12-4:32 /in_charge\n"
     "`in_charge` (Người phụ trách) phải là một danh sách, mỗi mục bắt đầu bằng dấu `-`\n"
     "= viết mỗi mục trên một dòng riêng, bắt đầu bằng dấu `-`, ví dụ `- name: …`\n"
     "`in_charge` must be a list with items that begin with `-`\n"
     "= write each item on a separate line that begins with `-`, such as `- name: …`\n"},
    {"a list instead of a mapping", "report", report + "figures: [1]\n",
     "schema.type 5:10-5:13 /figures\n"
     "`figures` (Số liệu của đơn vị) phải là một nhóm mục, mỗi mục một dòng `tên mục: giá trị`\n"
     "= bỏ dấu `-` và viết mỗi mục trên một dòng riêng, thụt vào trong\n"
     "`figures` must be a group of keys, one `key: value` per line\n"
     "= remove the `-` and write each key on a separate line, indented\n"},
    {"a scalar instead of a mapping, in a list", "report", report + "units: [thach-thang]\n",
     "schema.type 5:9-5:20 /units/0\n"
     "Mục thứ 1 của `units` phải là một nhóm mục, mỗi mục một dòng `tên mục: giá trị`\n"
     "= viết `- {unit: thach-thang}`\n"
     "Item 1 of `units` must be a group of keys, one `key: value` per line\n"
     "= write `- {unit: thach-thang}`\n"},
    {"a mapping instead of a text", "plan", plan + "number: {a: b}\n",
     "schema.type 4:9-4:15 /number\n"
     "`number` (Số, ký hiệu văn bản) phải là một dòng chữ\n"
     "= viết giá trị trên một dòng; nếu trong đó có dấu hai chấm thì đặt nó trong dấu nháy kép\n"
     "`number` must be a line of text\n"
     "= write the value on one line; if it contains a colon, put it in double quotes\n"},
    {"a list instead of a text", "plan", plan + "number: [a]\n",
     "schema.type 4:9-4:12 /number\n"
     "`number` (Số, ký hiệu văn bản) phải là một dòng chữ\n"
     "= chỉ viết một giá trị, không viết danh sách\n"
     "`number` must be a line of text\n"
     "= write a single value, not a list\n"},
    {"an item without contents", "plan", plan + "basis:\n  - 23/HD-ĐCT\n  -\n",
     "schema.type 6:4-6:4 /basis/1\n"
     "Mục thứ 2 của `basis` còn trống\n"
     "= viết nội dung sau dấu `-`, hoặc xóa mục này\n"
     "Item 2 of `basis` is empty\n"
     "= write something after the `-`, or delete this item\n"},
    {"the file is a list", "plan", "- giamsat: plan/1\n",
     "schema.type 1:1-1:18 \n"
     "Tệp phải là một nhóm mục, mỗi mục một dòng `tên mục: giá trị`\n"
     "= bỏ dấu `-` và viết mỗi mục trên một dòng riêng, thụt vào trong\n"
     "The file must be a group of keys, one `key: value` per line\n"
     "= remove the `-` and write each key on a separate line, indented\n"},
    {"a boolean", "programme",
     "giamsat: programme/1\nid: a\nyear: 2024\ntitle: {vi: a, en: b}\nroster: r.csv\nlevels: [{id: city, name: {vi: a, "
     "en: b}}]\n"
     "submissions: [{id: m, kind: report, levels: [city], source: có}]\nactivities: {}\ntargets: []\n",
     "schema.type 7:61-7:63 /submissions/0/source\n"
     "`source` (Nguồn số liệu) phải là `true` (có) hoặc `false` (không), không phải `có`\n"
     "= viết `true`\n"
     "`source` must be `true` or `false`, not `có`\n"
     "= write `true`\n"
     "[true]\n"},
};

const std::vector<Case> values{
    {"one of a set, with a similar value", "report",
     report + "activities: [{kind: law-day, when: 2023-04, role: leed}]\n",
     "schema.value 5:51-5:55 /activities/0/role\n"
     "`role` (Vai trò) phải là `lead` hoặc `joint`, không phải `leed`\n"
     "= có phải là `lead` không?\n"
     "`role` must be `lead` or `joint`, not `leed`\n"
     "= did you mean `lead`?\n"
     "[lead]\n"},
    {"one of a set, without similar values", "plan", plan + "activities: [{kind: law-day, every: tuần}]\n",
     "schema.value 4:37-4:41 /activities/0/every\n"
     "`every` (Định kỳ) phải là `month` hoặc `quarter`, không phải `tuần`\n"
     "`every` must be `month` or `quarter`, not `tuần`\n"},
    {"the version of the file", "plan", "giamsat: plan/2\nprogramme: danang-2023\nunit: hai-chau\n",
     "schema.value 1:10-1:16 /giamsat\n"
     "`giamsat` (Loại tệp) phải là `plan/1`, không phải `plan/2`\n"
     "= có phải là `plan/1` không?\n"
     "`giamsat` must be `plan/1`, not `plan/2`\n"
     "= did you mean `plan/1`?\n"
     "[plan/1]\n"},
    {"below the minimum", "plan", plan + "revision: 0\n",
     "schema.value 4:11-4:12 /revision\n"
     "`revision` (Lần gửi) phải từ 1 trở lên\n"
     "= kiểm tra lại các chữ số\n"
     "`revision` must be at least 1\n"
     "= check the digits\n"},
    {"above the maximum; the maximum itself passes", "plan",
     plan + "funding:\n  - {source: Ngân sách, amount: 999999999999999}\n  - {source: Khác, amount: 1000000000000000}\n"
            "units: [{unit: a, figures: {g: {most: 999999999, over: 1000000000}}}]\n",
     "schema.value 6:28-6:44 /funding/1/amount\n"
     "`amount` (Số tiền) chỉ được đến 999999999999999\n"
     "= kiểm tra lại các chữ số\n"
     "`amount` must be at most 999999999999999\n"
     "= check the digits\n"
     "schema.value 7:56-7:66 /units/0/figures/g/over\n"
     "`over` (Số liệu) chỉ được đến 999999999\n"
     "= kiểm tra lại các chữ số\n"
     "`over` must be at most 999999999\n"
     "= check the digits\n"},
    {"a time that reports do not accept", "report", report + "activities: [{kind: law-day, when: 2023-Q2}]\n",
     "schema.value 5:36-5:43 /activities/0/when\n"
     "`when` (Thời gian thực hiện) phải là một ngày, một khoảng ngày hoặc một tháng; không dùng được `2023-Q2`\n"
     "= viết ngày như 2023-04-18, khoảng ngày như 2023-05-10/2023-05-20, hoặc tháng như 2023-04\n"
     "`when` must be a date, a span of dates or a month; `2023-Q2` cannot be used\n"
     "= write a date such as 2023-04-18, a span such as 2023-05-10/2023-05-20, or a month such as 2023-04\n"},
    {"a report for a single day", "report", "giamsat: report/1\nprogramme: danang-2023\nunit: a\nperiod: 2023-04-18\n",
     "schema.value 4:9-4:19 /period\n"
     "`period` (Kỳ báo cáo) phải là một tháng, quý, 6 tháng, năm hoặc khoảng ngày; không dùng được `2023-04-18`\n"
     "= viết tháng như 2023-04, quý như 2023-Q3, 6 tháng như 2023-H1, năm như 2023, khoảng ngày như "
     "2023-05-10/2023-05-20\n"
     "`period` must be a month, quarter, half-year, year or span of dates; `2023-04-18` cannot be used\n"
     "= write a month such as 2023-04, a quarter such as 2023-Q3, a half such as 2023-H1, a year such as 2023, or a "
     "span "
     "such as 2023-05-10/2023-05-20\n"},
    {"a measure that measures two things", "programme",
     "giamsat: programme/1\nid: a\nyear: 2024\ntitle: {vi: a, en: b}\nroster: r.csv\nlevels: [{id: city, name: {vi: a, "
     "en: b}}]\n"
     "submissions: []\nactivities: {Law Day: {name: {vi: a, en: b}}}\ntargets:\n"
     "  - {id: t, clause: I, title: {vi: a, en: b}, levels: [city], need: required, measure: {count: a, sum: a}, "
     "expect: {}}\n",
     "schema.value 8:14-8:21 /activities/Law Day\n"
     "Không đặt tên mục là `Law Day` được\n"
     "= viết `law-day`\n"
     "A key cannot be named `Law Day`\n"
     "= write `law-day`\n"
     "[law-day]\n"
     "schema.missing-key 10:79-10:86 /targets/0/measure/of\n"
     "Thiếu mục `of` (Cộng số nào)\n"
     "= thêm dòng `of: …`\n"
     "The key `of` is missing\n"
     "= add the line `of: …`\n"
     "schema.value 10:99-10:102 /targets/0/measure/sum\n"
     "Chỉ được ghi một trong các mục `count`, `sum`, `subjects`, `partners`, `figure`, `share`, `units`, `header`, "
     "`submitted`\n"
     "= giữ lại một mục, xóa mục kia\n"
     "Only one of the keys `count`, `sum`, `subjects`, `partners`, `figure`, `share`, `units`, `header`, `submitted` "
     "is allowed\n"
     "= keep one and delete the other\n"},
};

void run(const std::vector<Case>& cases) {
    for (const auto& c : cases) {
        INFO(c.name);
        CHECK(findings_text(schema_of(c.kind), c.text) == c.expected);
    }
}

}  // namespace

TEST_CASE("unknown keys") {
    run(unknown_keys);
}

TEST_CASE("missing keys") {
    run(missing_keys);
}

TEST_CASE("types") {
    run(types);
}

TEST_CASE("values") {
    run(values);
}

TEST_CASE("a corrected key is read under its right name") {
    const std::string text = plan + "activites: [{kind: law-day, when: 2023}]\n";
    const auto schema = schema_of("plan");
    finding::FindingList findings("plan.yaml", text);
    auto document = yaml::read(text, findings);
    schema::check(schema, document.root(), schema::Reading::plain_text, findings);
    REQUIRE(document.root().find("activities") != nullptr);
    CHECK(document.root().find("activities")->items.size() == 1);
    CHECK(document.root().member("activities")->written == "activites");
}
