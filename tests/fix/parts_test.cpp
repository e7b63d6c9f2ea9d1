// SPDX-License-Identifier: MIT
#include "fix/parts.hpp"

#include "text/lines.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::fix {
namespace {

// The text with what is not open in ⟦ ⟧.
std::string marked(std::string_view text) {
    std::string result;
    const auto lines = text::split(text, '\n');
    for (const auto& parts : parts_of({lines.begin(), lines.end()})) {
        if (!result.empty()) result += '\n';
        for (const auto& part : parts)
            result += part.open ? std::string(part.text) : "⟦" + std::string(part.text) + "⟧";
    }
    return result;
}

TEST_CASE("quotes that begin a value are closed, those within a text are part of it") {
    CHECK(marked(R"(a: "x: y", b: 'it''s')") == R"(a: ⟦"x: y"⟧, b: ⟦'it''s'⟧)");
    CHECK(marked(R"(- "a\"b" - c)") == R"(- ⟦"a\"b"⟧ - c)");
    CHECK(marked(R"(title: Hội "Phụ nữ" thành phố)") == R"(title: Hội "Phụ nữ" thành phố)");
}

TEST_CASE("a quote may go on in the next line") {
    CHECK(marked("a: \"x\n  y: z\"  # c\nb: c") == "a: ⟦\"x⟧\n⟦  y: z\"⟧  ⟦# c⟧\nb: c");
}

TEST_CASE("a comment begins after a blank") {
    CHECK(marked("# a\nb: c#d # e") == "⟦# a⟧\nb: c#d ⟦# e⟧");
}

TEST_CASE("a block of text goes on as long as lines are indented more") {
    CHECK(marked("a:\n  b: |\n    x: y\n\n    z\n  c: d") == "a:\n  b: |\n⟦    x: y⟧\n⟦⟧\n⟦    z⟧\n  c: d");
    CHECK(marked("- >-\n  x\n- y") == "- >-\n⟦  x⟧\n- y");
    CHECK(marked("a: x|\n  b") == "a: x|\n  b");
}

}  // namespace
}  // namespace giamsat::fix
