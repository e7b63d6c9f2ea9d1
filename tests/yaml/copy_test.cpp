// SPDX-License-Identifier: MIT
#include "yaml/copy.hpp"

#include "yaml/reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace giamsat::yaml {
namespace {

std::string copied(std::string_view text, std::string_view replaced = {}, const std::string& by = {}) {
    finding::FindingList findings("a.yaml", text);
    const auto document = yaml::read(text, findings);
    REQUIRE(document);
    yaml::Replacements replacements;
    if (!replaced.empty()) replacements.emplace(document.root().find(replaced), by);
    yaml::Writer writer;
    yaml::copy(writer, document.root(), replacements);
    return writer.finish();
}

TEST_CASE("short collections are written in brackets, long ones as blocks") {
    CHECK(copied("a: 1\nb:\n  - x\n  - y\n") == "{a: 1, b: [x, y]}\n");
    const std::string sentence(60, 'x');
    CHECK(copied("a: " + sentence + "\nb: {c: " + sentence + "}\n") ==
          "a: " + sentence + "\nb: {c: " + sentence + "}\n");
}

TEST_CASE("texts stay texts, numbers stay as they were written") {
    CHECK(copied("{a: \"012\", b: 012, c: 'đợt 1: tháng 4', d: 20/02/2023}") ==
          "{a: \"012\", b: 012, c: \"đợt 1: tháng 4\", d: 20/02/2023}\n");
}

TEST_CASE("an unknown value stays unknown, even if brackets cannot express it") {
    CHECK(copied("{found: , resolved: }") == "{found: , resolved: }\n");
    CHECK(copied("x_a:\n  -\n  - b\n") == "x_a:\n  -\n  - b\n");
}

TEST_CASE("a text of several lines") {
    finding::FindingList findings("b.yaml", {});
    const auto text = copied("note: |\n  một\n  hai: ba\n");
    const auto again = yaml::read(text, findings);
    REQUIRE(again);
    CHECK(again.root().find("note")->text == "một\nhai: ba\n");
}

TEST_CASE("a scalar with a replacement") {
    CHECK(copied("{unit: Xã An, kind: committee}", "unit", "bac-a") == "{unit: bac-a, kind: committee}\n");
}

}  // namespace
}  // namespace giamsat::yaml
