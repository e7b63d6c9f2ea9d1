// SPDX-License-Identifier: MIT
#include "yaml/faults.hpp"

#include "yaml/reader.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::yaml {
namespace {

using finding::Family;

struct Read {
    std::string text;
    finding::FindingList list;
    Document document;

    explicit Read(std::string written)
        : text(std::move(written)), list("file.yaml", text), document(yaml::read(text, list)) {
        REQUIRE(static_cast<bool>(document));
    }

    const Node& at(std::string_view key) const { return *document.root().find(key); }
};

TEST_CASE("a fault is in the node that it is about, and in what that is in") {
    const Read read("a: {b: [1, 2]}\nc: 3\n");
    Faults faults;
    faults.add(Family::figure, faulty(read.at("a").find("b")->items[1]));
    CHECK(faults.in(read.document.root()));
    CHECK(faults.in(read.at("a")));
    CHECK(faults.in(*read.at("a").find("b")));
    CHECK_FALSE(faults.in(read.at("a").find("b")->items[0]));
    CHECK_FALSE(faults.in(read.at("c")));
    CHECK(faults.in(read.at("a"), Family::figure));
    CHECK_FALSE(faults.in(read.at("a"), Family::unit));
}

TEST_CASE("what is only spoken of counts") {
    const Read read("a: 1\n");
    Faults faults;
    faults.add(Family::date, sound(read.at("a")));
    CHECK_FALSE(faults.in(read.at("a")));
    CHECK(faults.spoken_of(read.at("a"), {Family::unit, Family::date}));
    CHECK_FALSE(faults.spoken_of(read.at("a"), {Family::unit}));
}

TEST_CASE("what is distrusted without a finding is not spoken of") {
    const Read read("a: 1\n");
    Faults faults;
    faults.distrust(read.at("a"), Family::unit);
    CHECK(faults.in(read.at("a"), Family::unit));
    CHECK_FALSE(faults.spoken_of(read.at("a"), {Family::unit}));
}

TEST_CASE("what YAML itself is faulty in is known to the tree") {
    const Faults none;
    const auto is_in = [&](const std::string& text, std::string_view key) { return none.in(Read(text).at(key)); };
    CHECK_FALSE(is_in("a: {b: 1}\nc: 2\n", "a"));
    CHECK(is_in("a: {b: &x 1}\nc: 2\n", "a"));
    CHECK_FALSE(is_in("a: {b: &x 1}\nc: 2\n", "c"));
    CHECK(is_in("a: &x {b: 1}\nc: 2\n", "a"));
    CHECK(is_in("&x a: 1\nc: 2\n", "a"));
    CHECK_FALSE(is_in("&x a: 1\nc: 2\n", "c"));
    CHECK(is_in("a: !!str 1\nc: 2\n", "a"));
    CHECK(is_in("a: &x {b: 1}\nc: *x\n", "c"));
    CHECK(is_in("a: {b: 1, b: 2}\nc: 2\n", "a"));
    CHECK_FALSE(is_in("a: {b: 1}\na: {b: 2}\nc: 2\n", "a"));
    CHECK(is_in("a: {[1]: 1}\nc: 2\n", "a"));
    CHECK(is_in("a:\n  ?\n  : 1\nc: 2\n", "a"));
    CHECK(is_in("x: &x {b: 1}\na: {<<: *x}\nc: 2\n", "a"));
    CHECK_FALSE(is_in("x: &x {b: 1}\na: {<<: *x}\nc: 2\n", "c"));
    CHECK(none.spoken_of(Read("a: &x 1\n").at("a"), {Family::yaml}));
    CHECK_FALSE(none.spoken_of(Read("a: &x 1\n").at("a"), {Family::schema}));
}

}  // namespace
}  // namespace giamsat::yaml
