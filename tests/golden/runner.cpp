// SPDX-License-Identifier: MIT
#include "golden/runner.hpp"

#include "golden/difference.hpp"
#include "golden/line_view.hpp"
#include "golden/run_in.hpp"
#include "golden/sandbox.hpp"
#include "golden/words.hpp"
#include "io/files.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace giamsat::golden {
namespace {

constexpr std::size_t most_bytes = 64 * 1024 * 1024;

bool has_lines(const CaseFile& contents) {
    return std::any_of(contents.sections.begin(), contents.sections.end(),
                       [](const Section& section) { return is_line_view(section.name); });
}

std::vector<std::string> program_words(const CaseFile& contents) {
    auto words = words_of(content_of(contents, "command"));
    if (words.empty() || words.front() != "giamsat") throw std::runtime_error("the command must begin with giamsat");
    words.erase(words.begin());
    if (has_lines(contents)) words.insert(words.end(), {"--format", "json"});
    return words;
}

// `findings` is always asserted, even if the case does not have that section: no findings is an assertion, too.
std::vector<Outcome> lines_of(const CaseFile& contents, const std::string& output) {
    std::vector<Outcome> outcomes{{"findings", line_view("findings", output)}};
    for (const auto& section : contents.sections)
        if (is_line_view(section.name) && section.name != "findings")
            outcomes.push_back({section.name, line_view(section.name, output)});
    return outcomes;
}

bool differs(const CaseFile& contents, const Outcome& outcome) {
    return content_of(contents, outcome.section) != outcome.text;
}

void report(const CaseFile& contents, const std::filesystem::path& file, const Outcome& outcome) {
    const auto* section = find_section(contents, outcome.section);
    const auto name = file.string();
    ADD_FAIL_CHECK_AT(
        name.c_str(), section == nullptr ? 1 : section->line,
        outcome.section << ": differs " << difference(content_of(contents, outcome.section), outcome.text));
}

}  // namespace

bool updating() {
    const char* value = std::getenv("GIAMSAT_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

std::vector<Outcome> run_case(const CaseFile& contents, const std::filesystem::path& file) {
    const UnpackedCase unpacked(contents, file);
    const auto ran = run_in(unpacked.directory(), program_words(contents), content_of(contents, "stdin"));
    auto outcomes = has_lines(contents) ? lines_of(contents, ran.out) : std::vector<Outcome>{{"stdout", ran.out}};
    outcomes.push_back({"stderr", ran.err});
    outcomes.push_back({"status", std::to_string(ran.status) + '\n'});
    return outcomes;
}

void check_case(const std::filesystem::path& file) {
    auto contents = parse_case(io::read_file(file.string(), most_bytes));
    const auto before = contents;
    for (const auto& outcome : run_case(contents, file)) {
        if (!differs(before, outcome)) continue;
        if (updating())
            set_content(contents, outcome.section, outcome.text);
        else
            report(before, file, outcome);
    }
    const auto text = print_case(contents);
    if (text != print_case(before)) io::write_file(file.string(), text);
}

}  // namespace giamsat::golden
