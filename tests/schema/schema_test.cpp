// SPDX-License-Identifier: MIT
// Loading schemas, and the findings for keywords that plans and reports do not use.
#include "schema/findings_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace giamsat;
using namespace giamsat::schema;
using schema::Schema;

struct Refusal {
    std::string schema;
    std::string reason;
};

const std::vector<Refusal> refusals{
    {"{", "not JSON: the schema"},
    {"1", "not a schema: 1"},
    {R"({"properties": {"a": {"contains": {}}}})", "contains: not implemented"},
    {R"({"$defs": {"a": {"multipleOf": 2}}})", "multipleOf: not implemented"},
    {R"({"type": "date"})", "type: not a value that it can have: \"date\""},
    {R"({"required": "a"})", "required: not a value that it can have: \"a\""},
    {R"({"minimum": "1"})", "minimum: not a value that it can have: \"1\""},
    {R"({"minItems": -1})", "minItems: not a value that it can have: -1"},
    {R"({"format": "email"})", "format: not implemented: email"},
    {R"({"pattern": "("})", "pattern: not well-formed: ("},
    {R"({"$ref": "#/$defs/a"})", "$ref: not found: #/$defs/a"},
    {R"({"$ref": "#a"})", "$ref: not found: #a"},
    {R"({"$ref": "other.json"})", "$ref: not found: other.json"},
};

std::string why_refused(const std::string& text) {
    try {
        Schema::load(text);
    } catch (const std::invalid_argument& refusal) {
        return refusal.what();
    }
    return "not refused";
}

struct SchemaCase {
    std::string schema;  ///< of the key `v`
    std::string valid;
    std::string invalid;
    std::string said;
};

const std::vector<SchemaCase> keywords{
    {R"({"const": 1})", "1", "2", "`v` phải là `1`, không phải `2`\n`v` must be `1`, not `2`\n"},
    {R"({"enum": [[1], {"a": 2}, true]})", "{a: 2}", "[2]",
     "`v` phải là `[1]`, `{\"a\":2}` hoặc `true`\n`v` must be `[1]`, `{\"a\":2}` or `true`\n"},
    {R"({"minimum": 2})", "2", "1",
     "`v` phải từ 2 trở lên\n= kiểm tra lại các chữ số\n`v` must be at least 2\n= check the digits\n"},
    {R"({"maximum": 2.5})", "2", "3",
     "`v` chỉ được đến 2.5\n= kiểm tra lại các chữ số\n`v` must be at most 2.5\n= check the digits\n"},
    {R"({"exclusiveMinimum": 2})", "3", "2",
     "`v` phải lớn hơn 2\n= kiểm tra lại các chữ số\n`v` must be more than 2\n= check the digits\n"},
    {R"({"exclusiveMaximum": 2})", "1", "2",
     "`v` phải nhỏ hơn 2\n= kiểm tra lại các chữ số\n`v` must be less than 2\n= check the digits\n"},
    {R"({"minLength": 2})", "đô", "đ",
     "`v` phải có ít nhất 2 ký tự\n`v` is too short; minimum number of characters: 2\n"},
    {R"({"maxLength": 2})", "đô", "đôi", "`v` phải có từ 0 đến 2 ký tự\n`v` must have 0 to 2 characters\n"},
    {R"({"pattern": "^a+$"})", "aa", "ab", "`v` không viết đúng mẫu `^a+$`\n`v` does not match the pattern `^a+$`\n"},
    {R"({"minItems": 1})", "[a]", "[]", "`v` phải có ít nhất 1 mục\n`v` has too few items; minimum: 1\n"},
    {R"({"maxItems": 1})", "[a]", "[a, b]", "`v` phải có từ 0 đến 1 mục\n`v` must have 0 to 1 items\n"},
    {R"({"minProperties": 1})", "{a: 1}", "{a: }", "`v` phải có ít nhất 1 mục\n`v` has too few items; minimum: 1\n"},
    {R"({"maxProperties": 1})", "{a: 1, b: }", "{a: 1, b: 1}",
     "`v` phải có từ 0 đến 1 mục\n`v` must have 0 to 1 items\n"},
    {R"({"uniqueItems": true})", "[a, b]", "[a, b, a]",
     "Mục thứ 3 của `v` trùng với một mục trước trong `v`\n= xóa mục này\nItem 3 of `v` repeats an earlier item in "
     "`v`\n= delete this item\n"},
    {R"({"propertyNames": {"maxLength": 1}})", "{a: 1}", "{ab: 1}",
     "Không đặt tên mục là `ab` được\nA key cannot be named `ab`\n"},
    {R"({"not": {"const": "a"}})", "b", "a",
     "`v` không đúng cách viết nào được phép\n`v` is not written in any of the allowed forms\n"},
    {R"({"anyOf": [{"const": "a"}, {"const": "b"}]})", "b", "c",
     "`v` không đúng cách viết nào được phép\n`v` is not written in any of the allowed forms\n"},
    {R"({"oneOf": [{"type": "array"}, {"maxItems": 1}, {"const": "b"}]})", "[a, b]", "[a]",
     "`v` không đúng cách viết nào được phép\n`v` is not written in any of the allowed forms\n"},
    {R"({"allOf": [{"minimum": 1}, {"maximum": 2}]})", "2", "3",
     "`v` chỉ được đến 2\n= kiểm tra lại các chữ số\n`v` must be at most 2\n= check the digits\n"},
    {R"({"if": {"const": "a"}, "else": {"const": "b"}})", "a", "c",
     "`v` phải là `b`, không phải `c`\n`v` must be `b`, not `c`\n"},
    {R"({"if": {"minItems": 1}, "then": {"maxItems": 1}})", "[a]", "[a, b]",
     "`v` phải có từ 0 đến 1 mục\n`v` must have 0 to 1 items\n"},
    {R"({"prefixItems": [{"type": "integer"}], "items": {"const": "a"}})", "[1, a]", "[1, b]",
     "Mục thứ 2 của `v` phải là `a`, không phải `b`\nItem 2 of `v` must be `a`, not `b`\n"},
    {R"({"dependentRequired": {"a": ["b"]}})", "{b: 1}", "{a: 1}",
     "Thiếu mục `b`\n= thêm dòng `b: …`\nThe key `b` is missing\n= add the line `b: …`\n"},
    {R"({"type": "number"})", "-1.5", "một",
     "`v` phải là một số, không phải `một`\n= viết bằng chữ số, ví dụ 12; không có thì ghi 0, "
     "chưa biết thì để trống\n`v` must be a number, not `một`\n= write digits, such as 12; write 0 for none, and "
     "leave it empty if unknown\n"},
    {R"({"type": ["array", "string"]})", "a", "{}",
     "`v` phải là một danh sách, mỗi mục bắt đầu bằng dấu `-`, hoặc một dòng chữ\n= viết mỗi mục trên một dòng riêng, "
     "bắt đầu bằng dấu `-`\n`v` must be a list with items that begin with `-`, or a line of text\n= write each item on "
     "a separate line that begins with `-`\n"},
};

// The findings without the first line, which names rule and place.
std::string said(const Schema& schema, const std::string& text) {
    const auto all = findings_text(schema, text);
    return all.substr(std::min(all.find('\n'), all.size() - 1) + 1);
}

}  // namespace

TEST_CASE("anything not implemented, not well-formed or missing is refused when a schema is loaded") {
    for (const auto& row : refusals) CHECK(why_refused(row.schema) == row.reason);
}

TEST_CASE("each keyword accepts valid values and reports invalid ones") {
    for (const auto& row : keywords) {
        INFO(row.schema);
        const auto schema = Schema::load(R"({"properties": {"v": )" + row.schema + "}}");
        CHECK(findings_text(schema, "v: " + row.valid + "\n") == "");
        CHECK(said(schema, "v: " + row.invalid + "\n") == row.said);
    }
}

TEST_CASE("annotations are known") {
    CHECK_NOTHROW(Schema::load(
        R"({"$schema": "s", "$id": "i", "$comment": "c", "title": "t", "description": "d", "default": 1,
            "examples": [1]})"));
}

TEST_CASE("another schema is found by the resolver, and its references are relative to it") {
    const auto resolver = [](std::string_view uri) -> std::string_view {
        if (uri == "deep/b.json") return R"({"$defs": {"x": {"$ref": "c.json"}}})";
        if (uri == "deep/c.json") return R"({"type": "integer", "title": "Số"})";
        throw std::out_of_range(std::string(uri));
    };
    const auto schema =
        Schema::load(R"({"$id": "a.json", "properties": {"v": {"$ref": "deep/b.json#/$defs/x"}}})", resolver);
    CHECK(findings_text(schema, "v: 1\n") == "");
    CHECK(said(schema, "v: 1.5\n") ==
          "`v` (Số) phải là một số nguyên, viết liền bằng chữ số, không phải `1.5`\n"
          "= chỉ ghi số nguyên, không ghi phần thập phân\n"
          "`v` must be a whole number in plain digits, not `1.5`\n"
          "= write a whole number, without decimals\n");
    CHECK_THROWS_AS(Schema::load(R"({"$ref": "d.json"})", resolver), std::out_of_range);
}

TEST_CASE("a title beside a reference overrides the title of the referenced schema") {
    const auto schema = Schema::load(
        R"({"$defs": {"n": {"title": "Số", "type": "integer"}},
            "properties": {"v": {"title": "Số người", "$ref": "#/$defs/n"}}})");
    CHECK(said(schema, "v: -1\n").starts_with("`v` (Số người) phải là một số nguyên"));
}

TEST_CASE("long or broken texts are quoted on one short line") {
    const auto schema = Schema::load(R"({"properties": {"v": {"const": "x"}}})");
    CHECK(said(schema, "v: |\n  một\n  hai\n").starts_with("`v` phải là `x`, không phải `một…`\n"));
    CHECK(said(schema, "v: " + std::string(59, 'a') + "đđ\n")
              .starts_with("`v` phải là `x`, không phải `" + std::string(59, 'a') + "…`\n"));
}
