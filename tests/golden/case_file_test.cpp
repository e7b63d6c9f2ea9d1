// SPDX-License-Identifier: MIT
#include "golden/case_file.hpp"

#include "golden/words.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace giamsat::golden {
namespace {

using std::runtime_error;

const std::string whole =
    "Why.\n\n"
    "--- a.yaml\nunit: x\n---\n\nlast\n"
    "--- b/c.csv escaped\n\\xef\\xbb\\xbfa\\r\nb\\\\\\x20\nc\\\n"
    "--- empty.yaml\n"
    "--- files/\n"
    "--- command\ngiamsat validate a.yaml\n"
    "--- stdout\n 1 file\n"
    "--- status\n0\n";

TEST_CASE("a case consists of prose and sections") {
    const auto file = parse_case(whole);
    CHECK(file.prose == "Why.\n\n");
    CHECK(file.sections.size() == 7);
    CHECK(content_of(file, "a.yaml") == "unit: x\n---\n\nlast\n");
    CHECK(content_of(file, "b/c.csv") ==
          "\xEF\xBB\xBF"
          "a\r\nb\\ \nc");
    CHECK(content_of(file, "empty.yaml").empty());
    CHECK(find_section(file, "files/") != nullptr);
    CHECK(find_section(file, "stderr") == nullptr);
    CHECK(content_of(file, "stderr").empty());
    CHECK(find_section(file, "b/c.csv")->line == 8);
    CHECK(print_case(file) == whole);
}

TEST_CASE("a text is escaped if necessary, and is read back") {
    for (const std::string text : {"", "a\n", "một\tbảng\n", "a", "a \nb\n", "a\t\n",
                                   "\xEF\xBB\xBF"
                                   "a\n",
                                   "a\r\n", "\x1B[1m\\n\n",
                                   "\xFF\xFE"
                                   "a\n",
                                   "--- status\n", "a\n--- b\n", "ti\xE1\xBA", "\\\n", "\n", " "}) {
        auto file = parse_case("Why.\n--- command\ngiamsat\n--- status\n0\n");
        set_content(file, "stdout", text);
        CAPTURE(text);
        CHECK(content_of(file, "stdout") == text);
        CHECK(content_of(parse_case(print_case(file)), "stdout") == text);
    }
    auto file = parse_case("Why.\n--- command\ngiamsat\n");
    set_content(file, "stdout", "a\\b\n");
    CHECK(!file.sections.back().escaped);
    set_content(file, "stdout", "a\\b");
    CHECK(file.sections.back().body == "a\\\\b\\\n");
}

TEST_CASE("new contents leave all other bytes unchanged") {
    auto file = parse_case(whole);
    set_content(file, "stdout", "2 files\n");
    set_content(file, "stderr", "");
    set_content(file, "stderr", "giamsat: no\n");
    auto expected = whole + "--- stderr\ngiamsat: no\n";
    expected.replace(expected.find(" 1 file\n"), 8, "2 files\n");
    CHECK(print_case(file) == expected);
    set_content(file, "stderr", "");
    CHECK(find_section(file, "stderr") != nullptr);
}

std::string fault_of(const std::string& text) {
    try {
        parse_case(text);
    } catch (const runtime_error& error) {
        return error.what();
    }
    return "";
}

TEST_CASE("a malformed case is refused, with the line") {
    const std::string sound = "Why.\n--- command\ngiamsat\n";
    CHECK(fault_of(sound) == "");
    CHECK(fault_of("Why.\n--- command\ngiamsat") == "the last line has no line break");
    CHECK(fault_of("\n--- command\ngiamsat\n") == "line 1: no prose: what does the case show?");
    CHECK(fault_of("Why.\n--- status\n0\n") == "line 1: no command");
    CHECK(fault_of(sound + "--- stdot\n") == "line 4: unknown section 'stdot'");
    CHECK(fault_of(sound + "--- status escaped \n0\n") == "line 4: unknown section 'status escaped '");
    CHECK(fault_of(sound + "--- status\n0\n--- status\n0\n") == "line 6: status appears twice");
    CHECK(fault_of(sound + "--- a.yaml\n--- a.yaml\n") == "line 5: a.yaml appears twice");
    CHECK(fault_of(sound + "--- findings\n--- stdout\n") == "line 5: a case has either line sections or stdout");
    CHECK(fault_of(sound + "--- a.yaml\na \n") == "line 4: this text needs escapes: --- a.yaml escaped");
    CHECK(fault_of(sound + "--- ../a.yaml\n") == "line 4: the files of a case must be in its directory");
    CHECK(fault_of(sound + "--- /a.yaml\n") == "line 4: the files of a case must be in its directory");
    CHECK(fault_of(sound + "--- a/\nb\n") == "line 4: a directory cannot have a text");
    CHECK(fault_of("Why.\r\n" + sound) == "line 1: the prose contains invisible bytes");
    CHECK(fault_of(sound + "--- a.yaml escaped\n\\x4\n") ==
          "line 4: two lower-case hexadecimal digits must follow \\x");
    CHECK(fault_of(sound + "--- a.yaml escaped\n\\n\n") ==
          "line 4: a backslash must be followed by x, r, a backslash or the end of the line");
}

TEST_CASE("a command is split into words") {
    using Words = std::vector<std::string>;
    CHECK(words_of(" giamsat\tinit\nplan ") == Words{"giamsat", "init", "plan"});
    CHECK(words_of("--unit 'Xã An' --from=\"it's\" ''") == Words{"--unit", "Xã An", "--from=it's", ""});
    CHECK(words_of("\n").empty());
    CHECK_THROWS_WITH_AS(words_of("giamsat 'a"), "a quote of the command is not closed", runtime_error);
}

}  // namespace
}  // namespace giamsat::golden
