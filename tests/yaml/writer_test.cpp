// SPDX-License-Identifier: MIT
#include "yaml/writer.hpp"

#include "text/unicode.hpp"
#include "yaml/cases.hpp"
#include "yaml/dump.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <vector>

using namespace giamsat;
using namespace giamsat::yaml;
using yaml::Writer;

namespace {

TEST_CASE("a report with comments") {
    Writer out;
    out.comment("Báo cáo tháng 4/2023");
    out.comment("yaml-language-server: $schema=report.schema.json");
    out.open_mapping();
    out.key("giamsat");
    out.plain("report/1");
    out.key("period");
    out.plain("2023-04");
    out.key("submitted");
    out.unknown();
    out.remark("ngày gửi, ví dụ 2023-05-03");
    out.blank_line();
    out.comment("Các hoạt động trong tháng.\n\nMỗi hoạt động một mục.");
    out.key("activities");
    out.open_sequence();
    out.comment("đoàn giám sát");
    out.open_mapping();
    out.key("kind");
    out.plain("supervision");
    out.key("title");
    out.text("Giám sát: đợt 1");
    out.comment("số người");
    out.key("participants");
    out.plain("9");
    out.close();
    out.open_mapping();
    out.comment("hằng tháng");
    out.key("kind");
    out.plain("law-day");
    out.comment("when: …");
    out.close();
    out.comment("- kind: …");
    out.close();
    out.key("units");
    out.open_sequence();
    out.open_mapping();
    out.key("unit");
    out.plain("thach-thang");
    out.key("figures");
    out.open_mapping();
    out.key("branches");
    out.open_mapping(Writer::Layout::brackets);
    out.key("total");
    out.plain("14");
    out.key("monitoring");
    out.unknown();
    out.close();
    out.remark("chi hội");
    out.close();
    out.close();
    out.close();
    out.key("none_arose");
    out.open_sequence();
    out.close();
    out.close();
    out.comment("hết");
    CHECK(out.finish() == R"(# Báo cáo tháng 4/2023
# yaml-language-server: $schema=report.schema.json
giamsat: report/1
period: 2023-04
submitted:  # ngày gửi, ví dụ 2023-05-03

# Các hoạt động trong tháng.
#
# Mỗi hoạt động một mục.
activities:
  # đoàn giám sát
  - kind: supervision
    title: "Giám sát: đợt 1"
    # số người
    participants: 9
  # hằng tháng
  - kind: law-day
    # when: …
  # - kind: …
units:
  - unit: thach-thang
    figures:
      branches: {total: 14, monitoring: }  # chi hội
none_arose: []
# hết
)");
}

TEST_CASE("collections in collections") {
    Writer out;
    out.open_mapping();
    out.key("levels");
    out.open_sequence();
    out.open_mapping(Writer::Layout::brackets);
    out.key("id");
    out.plain("city");
    out.key("name");
    out.open_mapping();
    out.key("vi");
    out.text("Quận, huyện");
    out.key("en");
    out.text("District");
    out.close();
    out.close();
    out.open_sequence();
    out.text("một");
    out.open_mapping();
    out.close();
    out.close();
    out.unknown();
    out.close();
    out.key("basis");
    out.open_sequence(Writer::Layout::brackets);
    out.text("23/HD-ĐCT");
    out.text("05");
    out.close();
    out.close();
    CHECK(out.finish() == R"(levels:
  - {id: city, name: {vi: "Quận, huyện", en: District}}
  -
    - một
    - {}
  -
basis: [23/HD-ĐCT, "05"]
)");
}

// The text as the value of a key.
std::string written(std::string_view value) {
    Writer out;
    out.open_mapping();
    out.key("a");
    out.text(value);
    out.close();
    const auto text = out.finish();
    return text.substr(3, text.size() - 4);
}

TEST_CASE("text is written plain if every reader takes it for this text") {
    for (const std::string text :
         {"Giám sát phân loại rác tại nguồn", "23/HD-ĐCT", "hai-chau", "Ủy ban nhân dân, phường", "7 phường", "a: b"}) {
        CAPTURE(text);
        CHECK(written(text) == (text == "a: b" ? "\"a: b\"" : text));
    }
    CHECK(written("12h30") == "12h30");
    CHECK(written("a#b") == "a#b");
    CHECK(written("yes sir") == "yes sir");
    CHECK(written("“Ngày pháp luật”") == "“Ngày pháp luật”");
}

TEST_CASE("text that some reader may take for something else is quoted") {
    for (const std::string text :
         {"yes", "No",  "ON",   "off",  "y",          "true",       "False", "null",  "NULL",
          "~",   "123", "08",   "1e3",  "0x1f",       "1_000",      "1.5",   "1,5",   "-1",
          "+1",  ".5",  ".inf", ".NaN", "2023-02-15", "15/02/2023", "2023",  "12:30", "2001-12-14t21:59:43Z",
          "<<",  "=",   "",     " a",   "a ",         "a: b",       "a:",    "a #b",  "#a",
          "- a", "-",   "---",  "...",  "? a",        "@a",         "`a`",   "%a",    "&a",
          "*a",  "!a",  "|",    ">",    "[a]",        "{a}",        ", a",   "'a'"}) {
        CAPTURE(text);
        CHECK(written(text) == "\"" + text + "\"");
    }
    CHECK(written(R"("Ngày pháp luật" tháng 4)") == R"('"Ngày pháp luật" tháng 4')");
    CHECK(written(R"("it's")") == R"('"it''s"')");
    CHECK(written("một\nhai\t\"ba\"") == R"("một\nhai\t\"ba\"")");
    CHECK(written("Giám\xC2\xA0sát") == R"("Giám\xa0sát")");
    CHECK(written("a\xE2\x80\xA8ố") == R"("a\u2028\u1ed1")");
}

const std::vector<std::string> hostile{
    "",
    " ",
    "\t",
    "\n",
    "\r\n",
    "a\n",
    "\na",
    "a\n\n  b\n",
    "a\r",
    "  a  ",
    "a  b",
    "a:",
    ": a",
    "a: b: c",
    "a :b",
    "a#b",
    "a #b",
    "#",
    "-",
    "- a",
    "--- a",
    "---",
    "...",
    "... a",
    "?",
    "? a",
    "?a",
    ":",
    ":a",
    "!",
    "!a",
    "&a",
    "*a",
    "|",
    "| a",
    ">",
    "> 50 người",
    "%",
    "@",
    "`",
    "'",
    "''",
    "\"",
    "\"\"",
    "'\"",
    "\\",
    "\\n",
    "\\\"'",
    "[",
    "]",
    "[a, b]",
    "{",
    "}",
    "{a: 1}",
    ",",
    "a, b",
    "a,",
    "a]",
    "a}",
    "yes",
    "No",
    "true",
    "null",
    "~",
    "=",
    "<<",
    "1",
    "01",
    "1e3",
    "0x1f",
    "-1",
    ".5",
    "2023-02-15",
    "15/02/2023",
    "12:30",
    "http://a/b",
    "a:b",
    "Giám sát: đợt 1",
    "“a”: b",
    "\"Ngày pháp luật\" tháng 4",
    "\xC2\xA0",
    "\xC2\xA0"
    "a",
    "a\xC2\xA0",
    "a\n\xC2\xA0"
    "b",
    "\x01",
    "\x1B[31m",
    "\x7F",
    "\xC2\x85",
    "\xC2\x9F",
    "\xE2\x80\xA8",
    "\xE2\x80\xA9",
    "\xE2\x80\x8B",
    "\xEF\xBB\xBFx",
    "x\xEF\xBB\xBF",
    "\xEF\xBF\xBD",
    "😀",
    "ẶẴ ữ đ Đ",
    "漢字",
    std::string("a\0b", 3),
    std::string(2000, 'a'),
    std::string(1500, ' '),
    "giamsat: report/1\nunits:\n  - unit: x\n",
};

// The text as read by our reader, with the finding if there is one.
std::string read_back(const std::string& document, std::string_view pointer) {
    finding::FindingList findings("written.yaml", document);
    const auto tree = yaml::read(document, findings);
    if (!findings.all().empty()) return test::dump(findings.all().front()) + document;
    for (const auto& member : tree.root().members)
        for (const auto& item : member.value.items)
            for (const auto& inner : item.members)
                if (pointer == "key")
                    return std::string(inner.written);
                else
                    return std::string(inner.value.text);
    return "nothing in " + document;
}

std::string in_document(const std::string& key, const std::string& value, bool plain, Writer::Layout layout) {
    Writer out;
    out.open_mapping();
    out.key("list");
    out.open_sequence(layout);
    out.open_mapping();
    out.key(key);
    if (plain)
        out.plain(value);
    else
        out.text(value);
    out.key("behind");
    out.text("x");
    out.close();
    out.close();
    out.key("after");
    out.text("y");
    out.close();
    return out.finish();
}

TEST_CASE("whatever the text, it is read back as it was: as a value, a key, plain, in blocks and in brackets") {
    for (const auto layout : {Writer::Layout::block, Writer::Layout::brackets})
        for (const auto& text : hostile) {
            CAPTURE(test::visible(text));
            CHECK(read_back(in_document("k", text, false, layout), "value") == text);
            CHECK(read_back(in_document("k", text, true, layout), "value") == text);
            CHECK(read_back(in_document(text, "v", false, layout), "key") == text);
        }
}

TEST_CASE("a document that is one scalar") {
    for (const auto& text : hostile) {
        CAPTURE(test::visible(text));
        Writer out;
        out.text(text);
        const auto document = out.finish();
        finding::FindingList findings("written.yaml", document);
        const auto tree = yaml::read(document, findings);
        CHECK(findings.all().empty());
        REQUIRE(tree);
        CHECK(tree.root().text == text);
        CHECK_FALSE(tree.root().empty());
    }
}

TEST_CASE("a comment may contain characters that YAML forbids, and is skipped") {
    for (const auto& text : hostile) {
        CAPTURE(test::visible(text));
        Writer out;
        out.comment(text);
        out.open_mapping();
        out.key("a");
        out.plain("1");
        if (text.find('\n') == text.npos) out.remark(text);
        out.comment(text);
        out.close();
        const auto document = out.finish();
        finding::FindingList findings("written.yaml", document);
        const auto tree = yaml::read(document, findings);
        CHECK(findings.all().empty());
        REQUIRE(tree);
        CHECK(tree.root().members.size() == 1);
        CHECK(tree.root().find("a")->text == "1");
    }
}

TEST_CASE("an unknown value is read back as nothing, and an empty text as an empty text") {
    Writer out;
    out.open_mapping();
    out.key("unknown");
    out.unknown();
    out.key("empty");
    out.text("");
    out.key("brackets");
    out.open_sequence(Writer::Layout::brackets);
    out.open_mapping();
    out.key("a");
    out.unknown();
    out.close();
    out.text("");
    out.close();
    out.close();
    const auto document = out.finish();
    CHECK(document == "unknown:\nempty: \"\"\nbrackets: [{a: }, \"\"]\n");
    finding::FindingList findings("written.yaml", document);
    const auto tree = yaml::read(document, findings);
    CHECK(tree.root().members[0].value.empty());
    CHECK_FALSE(tree.root().members[1].value.empty());
    CHECK(tree.root().members[2].value.items[0].members[0].value.empty());
}

void write_scalar(Writer& out, const yaml::Node& node) {
    if (node.empty())
        out.unknown();
    else if (node.plain)
        out.plain(node.text);
    else
        out.text(node.text);
}

void write_tree(Writer& out, const yaml::Node& node, Writer::Layout layout) {
    if (node.is_scalar()) return write_scalar(out, node);
    if (node.is_mapping())
        out.open_mapping(layout);
    else
        out.open_sequence(layout);
    for (const auto& item : node.items) write_tree(out, item, layout);
    for (const auto& member : node.members) {
        out.key(member.written);
        out.comment("về " + std::string(text::lower(member.value.text)) + "\nhai dòng");
        write_tree(out, member.value, layout);
    }
    out.close();
}

// Kinds, keys and texts, without places.
std::string shape(const yaml::Node& node) {
    if (node.empty()) return "empty";
    if (node.is_scalar()) return test::visible(node.text);
    std::string text = node.is_mapping() ? "{" : "[";
    for (const auto& item : node.items) text += shape(item) + ",";
    for (const auto& member : node.members) text += test::visible(member.written) + ":" + shape(member.value) + ",";
    return text + (node.is_mapping() ? "}" : "]");
}

bool has_unknown_items(const yaml::Node& node) {
    for (const auto& item : node.items)
        if (item.empty() || has_unknown_items(item)) return true;
    for (const auto& member : node.members)
        if (has_unknown_items(member.value)) return true;
    return false;
}

TEST_CASE("every example, and every golden case, is read back as the same tree") {
    int written_files = 0;
    for (const auto& file : test::yaml_files()) {
        const auto bytes = test::bytes_of(file);
        finding::FindingList ignored(file.string(), bytes);
        const auto tree = yaml::read(bytes, ignored);
        if (!tree) continue;
        for (const auto layout : {Writer::Layout::block, Writer::Layout::brackets}) {
            if (layout == Writer::Layout::brackets && has_unknown_items(tree.root())) continue;
            INFO(file.string());
            Writer out;
            write_tree(out, tree.root(), layout);
            const auto document = out.finish();
            finding::FindingList findings("written.yaml", document);
            const auto again = yaml::read(document, findings);
            CHECK(findings.all().empty());
            REQUIRE(again);
            CHECK(shape(again.root()) == shape(tree.root()));
        }
        ++written_files;
    }
    CHECK(written_files > 100);
}

template <class Calls>
std::string fault_of(Calls calls) {
    Writer out;
    try {
        calls(out);
        return "none";
    } catch (const std::logic_error& fault) {
        return fault.what();
    }
}

TEST_CASE("calls that do not form a document") {
    const auto mapping = [](Writer& out) { out.open_mapping(); };
    const auto sequence = [](Writer& out) { out.open_sequence(Writer::Layout::brackets); };
    CHECK(fault_of([](Writer& out) { out.close(); }) == "YAML: nothing is open");
    CHECK(fault_of([](Writer& out) { out.finish(); }) == "YAML: no document");
    CHECK(fault_of([](Writer& out) { out.key("a"); }) == "YAML: a key outside a mapping");
    CHECK(fault_of([&](Writer& out) { sequence(out), out.key("a"); }) == "YAML: a key outside a mapping");
    CHECK(fault_of([&](Writer& out) { mapping(out), out.text("a"); }) == "YAML: a value without a key");
    CHECK(fault_of([&](Writer& out) { mapping(out), out.open_sequence(); }) == "YAML: a value without a key");
    CHECK(fault_of([&](Writer& out) { mapping(out), out.key("a"), out.key("b"); }) == "YAML: a key without a value");
    CHECK(fault_of([&](Writer& out) { mapping(out), out.key("a"), out.close(); }) == "YAML: a key without a value");
    CHECK(fault_of([&](Writer& out) { mapping(out), out.finish(); }) == "YAML: a collection is still open");
    CHECK(fault_of([](Writer& out) { out.text("a"), out.text("b"); }) == "YAML: a second document");
    CHECK(fault_of([&](Writer& out) { sequence(out), out.unknown(); }) == "YAML: an unknown item in brackets");
    CHECK(fault_of([&](Writer& out) { mapping(out), out.close(), out.finish(); }) == "none");
}

}  // namespace
