// SPDX-License-Identifier: MIT
#include "yaml/dump.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::yaml;

namespace {

// The findings, or "read".
std::string outcome(const std::string& bytes) {
    finding::FindingList findings("input.yaml", bytes);
    const auto document = yaml::read(bytes, findings);
    std::string text;
    for (const auto& finding : findings.all())
        text += finding.rule + " " + test::shown(finding.place.range) + " " + finding.message.vi + " | " +
                finding.message.en + "\n";
    return document ? text + "read" : text;
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

TEST_CASE("4 MiB are read, and one byte more is not") {
    const std::string start = "note: x\n#";
    const auto full = start + std::string(yaml::most_bytes - start.size(), '.');
    REQUIRE(full.size() == 4 * 1024 * 1024);
    CHECK(outcome(full) == "read");
    CHECK(outcome(full + ".") == "yaml.limit 1:1-1:1 Tệp lớn hơn 4 MiB | The file is larger than 4 MiB\n");
}

TEST_CASE("64 levels are read, and one more is not") {
    CHECK(outcome(repeated("[", 64) + repeated("]", 64)) == "read");
    CHECK(outcome(repeated("[", 65) + repeated("]", 65)) ==
          "yaml.limit 1:65-1:66 Tệp lồng quá 64 cấp | The file is nested more than 64 levels deep\n");
    CHECK(outcome(repeated("- ", 64) + "x") == "read");
    CHECK(outcome(repeated("- ", 65) + "x").starts_with("yaml.limit 1:129-"));
    CHECK(outcome(repeated("{a: ", 64) + repeated("}", 64)) == "read");
    CHECK(outcome(repeated("{a: ", 65) + repeated("}", 65)).starts_with("yaml.limit 1:257-"));
    CHECK(outcome(repeated("[", 1'000'000)).starts_with("yaml.limit 1:65-"));
}

TEST_CASE("200,000 nodes are read, and one more is not") {
    // The sequence is also a node.
    CHECK(outcome(repeated("- 1\n", 199'999)) == "read");
    CHECK(outcome(repeated("- 1\n", 200'000)) ==
          "yaml.limit 200000:3-200000:4 Tệp có hơn 200000 giá trị | The file contains more than 200000 values\n");
}

TEST_CASE("nodes of all kinds count: keys, values, collections") {
    // Each item has the mapping, a key and a value: 66,666 of them, two scalars and the sequence make 200,001.
    const auto mappings = repeated("- {a: 1}\n", 66'666);
    CHECK(outcome(mappings + "- 1\n") == "read");
    CHECK(outcome(mappings + "- 1\n- 1\n").starts_with("yaml.limit"));
}

TEST_CASE("the contents of an alias count in full: an alias bomb stops early with one finding") {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i)
        bomb += fmt::format("a{0}: &a{0} [{1}]\n", i, repeated(fmt::format("*a{},", i - 1), 10));
    CHECK(outcome(bomb).starts_with("yaml.limit 6:"));
}

TEST_CASE("the contents of an alias also count in depth") {
    const auto deep = [](std::size_t levels) { return repeated("[", levels) + repeated("]", levels); };
    const auto around = [](std::size_t levels) { return repeated("[", levels) + "*x" + repeated("]", levels); };
    CHECK(outcome("- &x " + deep(40) + "\n- " + around(23)).ends_with("read"));
    CHECK(outcome("- &x " + deep(40) + "\n- " + around(24)).starts_with("yaml.limit 2:"));

    std::string chain = "a0: &a0 " + deep(60) + "\n";
    for (int i = 1; i < 80; ++i)
        chain += fmt::format("a{0}: &a{0} {1}*a{2}{3}\n", i, repeated("[", 60), i - 1, repeated("]", 60));
    CHECK(outcome(chain).starts_with("yaml.limit 2:"));
}

TEST_CASE("many findings on one long line") {
    CHECK(outcome("{" + repeated("a: 1,", 50'000) + "}").ends_with("read"));
}

}  // namespace
