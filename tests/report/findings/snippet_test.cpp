// SPDX-License-Identifier: MIT
#include "report/findings/snippet.hpp"

#include "report/safe_text.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

text::Range on_line(int first, int last) {
    return {{1, first}, {1, last}};
}

TEST_CASE("carets are below the characters in the range") {
    struct Case {
        std::string line;
        text::Range range;
        std::string shown;
        std::string carets;
    };
    const Case cases[]{
        {"activities:", on_line(1, 11), "activities:", "^^^^^^^^^^"},
        {"  when: 2023-13", on_line(9, 16), "  when: 2023-13", "        ^^^^^^^"},
        {"đơn vị: x", on_line(9, 10), "đơn vị: x", "        ^"},
        {"name: Nguye\u0302\u0303n A", on_line(14, 15), "name: Nguye\u0302\u0303n A",
         "           ^"},                                      // NFD: two marks on one letter
        {"a: 監査 b", on_line(4, 6), "a: 監査 b", "   ^^^^"},  // wide characters
        {"a:\tb", on_line(4, 5), "a:    b", "      ^"},
        {"key:", on_line(5, 5), "key:", "    ^"},                                       // an empty range
        {"key:", on_line(9, 12), "key:", "    ^"},                                      // beyond the end
        {"units: [a,", {{1, 8}, {3, 2}}, "units: [a,", "       ^^^"},                   // ends in a later line
        {"a: \x1b[31m", on_line(4, 5), "a: \uFFFD[31m", "   ^"},                        // a control character
        {std::string("a: \xff\xfe b"), on_line(7, 8), "a: \uFFFD\uFFFD b", "      ^"},  // not UTF-8
        {"", on_line(1, 1), "", "^"},
    };
    for (const auto& c : cases) {
        const auto made = snippet(c.line, c.range);
        CHECK(made.line == c.shown);
        CHECK(made.carets == c.carets);
    }
}

TEST_CASE("a line of the maximum width is shown completely, one column more is cut") {
    const auto fits = repeated("x", widest_snippet);
    CHECK(snippet(fits, on_line(1, 2)).line == fits);
    CHECK(snippet(fits + "y", on_line(1, 2)).line == fits + "…");
    CHECK(snippet(fits + "y", on_line(101, 102)).line == "…" + fits.substr(1) + "y");
}

TEST_CASE("of a long line the part around the range is shown") {
    const auto line = repeated("a", 200) + "HERE" + repeated("b", 200);
    const auto made = snippet(line, on_line(201, 205));
    CHECK(made.line == "…" + repeated("a", 20) + "HERE" + repeated("b", 76) + "…");
    CHECK(made.carets == repeated(" ", 21) + "^^^^");
}

TEST_CASE("for a range wider than the maximum width, carets mark the part shown") {
    const auto made = snippet("k: " + repeated("v", 300), on_line(4, 304));
    CHECK(made.line == "k: " + repeated("v", 97) + "…");
    CHECK(made.carets == "   " + repeated("^", 97));
}

TEST_CASE("characters that control a terminal are made visible") {
    CHECK(safe_text("Quận Hải Châu\t5 %") == "Quận Hải Châu\t5 %");
    CHECK(safe_text("a\nb\x7f") == "a\uFFFDb\uFFFD");
    CHECK(safe_text("\u0085\u2028\u202Ex\u2069") == "\uFFFD\uFFFD\uFFFDx\uFFFD");
    CHECK(safe_text("\u00A0\u2027\u2030") == "\u00A0\u2027\u2030");  // neighbours of the replaced characters
    CHECK(safe_text(std::string_view("\xc3(\xe1\xbb", 4)) == "\uFFFD(\uFFFD\uFFFD");
    CHECK(safe_text(std::string_view("a\0b", 3)) == "a\uFFFDb");
}

}  // namespace
}  // namespace giamsat::report
