// SPDX-License-Identifier: MIT
// A second opinion: yaml-cpp makes the same tree of every file that our reader accepts without a finding. Files with
// findings are left out: yaml-cpp accepts much that is not YAML, silently drops text, and keeps the last of two equal
// keys.
#include "text/unicode.hpp"
#include "yaml/cases.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

using namespace giamsat;
using namespace giamsat::yaml;

namespace {

// The place where the trees differ; empty if they are the same. yaml-cpp reads an empty value, `~` and `null` as null.
std::string difference(const yaml::Node& ours, const YAML::Node& theirs);

std::string scalar_difference(const yaml::Node& ours, const YAML::Node& theirs) {
    const bool null = ours.plain && (ours.text.empty() || ours.text == "~" || ours.text == "null" ||
                                     ours.text == "Null" || ours.text == "NULL");
    if (theirs.IsNull()) return null ? "" : yaml::pointer(ours) + ": null";
    if (!theirs.IsScalar()) return yaml::pointer(ours) + ": kind";
    return text::nfc(theirs.Scalar()) == ours.text ? "" : yaml::pointer(ours) + ": " + theirs.Scalar();
}

std::string sequence_difference(const yaml::Node& ours, const YAML::Node& theirs) {
    if (!theirs.IsSequence() || theirs.size() != ours.items.size()) return yaml::pointer(ours) + ": sequence";
    for (std::size_t i = 0; i < ours.items.size(); ++i)
        if (auto found = difference(ours.items[i], theirs[i]); !found.empty()) return found;
    return {};
}

std::string mapping_difference(const yaml::Node& ours, const YAML::Node& theirs) {
    if (!theirs.IsMap() || theirs.size() != ours.members.size()) return yaml::pointer(ours) + ": mapping";
    auto member = ours.members.begin();
    for (const auto& pair : theirs) {
        if (text::nfc(pair.first.Scalar()) != member->written)
            return yaml::pointer(member->value) + ": key " + pair.first.Scalar();
        if (auto found = difference(member->value, pair.second); !found.empty()) return found;
        ++member;
    }
    return {};
}

std::string difference(const yaml::Node& ours, const YAML::Node& theirs) {
    if (ours.is_sequence()) return sequence_difference(ours, theirs);
    return ours.is_mapping() ? mapping_difference(ours, theirs) : scalar_difference(ours, theirs);
}

// yaml-cpp turns `\_`, `\L` and the like into single bytes, which are not UTF-8.
bool beyond_yaml_cpp(const std::filesystem::path& file) {
    return file.parent_path().filename() == "tree-escaped-spaces";
}

TEST_CASE("yaml-cpp reads the same trees") {
    int compared = 0;
    for (const auto& file : test::yaml_files()) {
        if (beyond_yaml_cpp(file)) continue;
        const auto bytes = test::bytes_of(file);
        finding::FindingList findings(file.string(), bytes);
        const auto document = yaml::read(bytes, findings);
        if (!findings.all().empty()) continue;
        INFO(file.string());
        CHECK(difference(document.root(), YAML::Load(bytes)) == "");
        ++compared;
    }
    CHECK(compared > 100);
}

TEST_CASE("a difference between the trees is found") {
    const auto compared = [](const std::string& ours, const std::string& theirs) {
        finding::FindingList findings("input.yaml", ours);
        const auto document = yaml::read(ours, findings);
        return difference(document.root(), YAML::Load(theirs));
    };
    CHECK(compared("a: [1, {b: x}]", "a:\n  - 1\n  - b: 'x'").empty());
    CHECK(compared("a: [1, 2]", "a: [1]") == "/a: sequence");
    CHECK(compared("a: [1, 2]", "a: [1, 3]") == "/a/1: 3");
    CHECK(compared("a: {b: 1}", "a: {c: 1}") == "/a/b: key c");
    CHECK(compared("a: {b: 1}", "a: [b]") == "/a: mapping");
    CHECK(compared("a: x", "a:") == "/a: null");
    CHECK(compared("a: x", "a: [x]") == "/a: kind");
}

}  // namespace
