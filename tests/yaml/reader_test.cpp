// SPDX-License-Identifier: MIT
// Each folder in golden/ is a case: `input.yaml` is read, and `expected.txt` is the complete result (dump.hpp). With
// GIAMSAT_UPDATE_GOLDEN=1 the output is written instead of compared: read the diff before you commit it.
#include "project_directory.hpp"
#include "yaml/cases.hpp"
#include "yaml/dump.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace giamsat;
using namespace giamsat::yaml;

namespace {

bool updating() {
    const char* value = std::getenv("GIAMSAT_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

TEST_CASE("golden cases") {
    const auto golden = std::filesystem::path(giamsat::tests::project_directory) / "tests" / "yaml" / "golden";
    const auto inputs = test::files_below(golden, "input.yaml");
    CHECK_FALSE(inputs.empty());
    for (const auto& input : inputs) {
        const auto expected = input.parent_path() / "expected.txt";
        const auto actual = test::read_and_dump(test::bytes_of(input));
        if (updating()) std::ofstream(expected, std::ios::binary) << actual;
        INFO(input.parent_path().filename().string());
        CHECK(actual == test::bytes_of(expected));
    }
}

// The first line of the result, for inputs that are too large or too odd for a separate file.
std::string first_line(std::string_view bytes) {
    const auto text = test::read_and_dump(bytes);
    return text.substr(0, text.find('\n'));
}

TEST_CASE("a key is found by its name, and an empty value counts as absent") {
    finding::FindingList findings("input.yaml", "");
    const auto document = yaml::read("unit: hai-chau\nfound:\nnote: \"\"\n", findings);
    const auto& root = document.root();
    REQUIRE(root.find("unit") != nullptr);
    CHECK(root.find("unit")->text == "hai-chau");
    CHECK(root.member("unit")->key == text::Range{{1, 1}, {1, 5}});
    CHECK(root.find("found") == nullptr);
    CHECK(root.member("found") == nullptr);
    CHECK(root.find("note") != nullptr);
    CHECK(root.find("title") == nullptr);
    CHECK(root.find("unit")->find("unit") == nullptr);
}

TEST_CASE("places of keys and values") {
    finding::FindingList findings("input.yaml", "");
    const auto document = yaml::read("a/b:\n  - c~d: [1, 2]\n", findings);
    const auto& member = document.root().members[0];
    const auto& inner = member.value.items[0].members[0];
    CHECK(yaml::at_key(member).range == text::Range{{1, 1}, {1, 4}});
    CHECK(yaml::at_key(member).pointer == "/a~1b");
    CHECK(yaml::at(inner.value).range == text::Range{{2, 10}, {2, 16}});
    CHECK(yaml::at(inner.value).pointer == "/a~1b/0/c~0d");
    CHECK(yaml::at(inner.value.items[1]).pointer == "/a~1b/0/c~0d/1");
    CHECK(yaml::whole(inner) == text::Range{{2, 5}, {2, 16}});
    CHECK(yaml::at(document.root()).pointer.empty());
}

TEST_CASE("a tree stays where it is when its document is moved") {
    finding::FindingList findings("input.yaml", "");
    auto document = yaml::read("a: {b: [một, hai]}\n", findings);
    const auto* root = &document.root();
    const auto before = test::dump(*root);
    const auto moved = std::move(document);
    CHECK(&moved.root() == root);
    CHECK(test::dump(moved.root()) == before);
    CHECK(moved.root().members[0].value.parent == root);
}

TEST_CASE("an unreadable file gets only one more finding, and earlier findings stay") {
    const std::string bytes = "a: 1\na: 2\nb: &x 1\nc: \"";
    finding::FindingList findings("input.yaml", bytes);
    findings.add(finding::rule("file.foreign"), {}, text::same("before"));
    CHECK_FALSE(yaml::read(bytes, findings));
    REQUIRE(findings.all().size() == 2);
    CHECK(findings.all()[0].rule == "file.foreign");
    CHECK(findings.all()[1].rule == "yaml.syntax");
}

TEST_CASE("a key written twice among many is found as well") {
    std::string many;
    for (int i = 0; i < 100; ++i) many += fmt::format("k{}: {}\n", i, i);
    CHECK(first_line(many) == R"("" 1:1-100:8 mapping)");
    CHECK(first_line(many + "k3: x\n") == R"(yaml.duplicate-key 101:1-101:3 "/k3")");
    CHECK(first_line(many + "k99: x\n") == R"(yaml.duplicate-key 101:1-101:4 "/k99")");
}

TEST_CASE("every control character is refused, except tab, LF and CR LF") {
    for (int c = 0; c < 0x20; ++c) {
        const std::string bytes = std::string("a: x") + static_cast<char>(c) + "y\n";
        CAPTURE(c);
        CHECK(first_line(bytes).starts_with(c == '\t' || c == '\n' ? (c == '\t' ? "\"\" 1:1" : "yaml.syntax")
                                                                   : "yaml.encoding 1:5"));
    }
    for (int c = 0x80; c < 0xA0; ++c)
        CHECK(first_line(std::string("a: x\xC2") + static_cast<char>(c) + "y\n") == R"(yaml.encoding 1:5-1:6 "")");
}

}  // namespace
