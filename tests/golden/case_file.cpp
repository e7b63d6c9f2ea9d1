// SPDX-License-Identifier: MIT
#include "golden/case_file.hpp"

#include "golden/escapes.hpp"
#include "golden/line_view.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace giamsat::golden {
namespace {

constexpr std::string_view mark = "--- ";
constexpr std::string_view escaped_mark = " escaped";
constexpr std::array<std::string_view, 5> plain_sections{"stdin", "command", "stdout", "stderr", "status"};

[[noreturn]] void refuse(int line, const std::string& why) {
    throw std::runtime_error("line " + std::to_string(line) + ": " + why);
}

bool is_known(std::string_view name) {
    return is_input_file(name) || is_input_directory(name) || is_line_view(name) ||
           std::find(plain_sections.begin(), plain_sections.end(), name) != plain_sections.end();
}

bool leaves_the_directory(std::string_view name) {
    return name.front() == '/' || name.substr(0, 3) == "../" || name.find("/../") != std::string_view::npos;
}

Section begin_section(std::string_view rest, int line) {
    const bool escaped = rest.ends_with(escaped_mark);
    if (escaped) rest.remove_suffix(escaped_mark.size());
    if (!is_known(rest)) refuse(line, "unknown section '" + std::string(rest) + "'");
    if (leaves_the_directory(rest)) refuse(line, "the files of a case must be in its directory");
    return {std::string(rest), escaped, "", line};
}

// The next line, including its line break.
std::string_view take_line(std::string_view& text) {
    const auto line = text.substr(0, text.find('\n') + 1);
    text.remove_prefix(line.size());
    return line;
}

CaseFile read_sections(std::string_view text) {
    CaseFile file;
    for (int number = 1; !text.empty(); ++number) {
        const auto line = take_line(text);
        if (line.starts_with(mark))
            file.sections.push_back(begin_section(line.substr(mark.size(), line.size() - mark.size() - 1), number));
        else
            (file.sections.empty() ? file.prose : file.sections.back().body) += line;
    }
    return file;
}

void check_escapes(const Section& section) {
    try {
        unescape(section.body);
    } catch (const std::runtime_error& error) {
        refuse(section.line, error.what());
    }
}

void check_section(const CaseFile& file, const Section& section) {
    if (find_section(file, section.name) != &section) refuse(section.line, section.name + " appears twice");
    if (section.escaped)
        check_escapes(section);
    else if (needs_escapes(section.body))
        refuse(section.line, "this text needs escapes: --- " + section.name + " escaped");
    if (is_input_directory(section.name) && !section.body.empty())
        refuse(section.line, "a directory cannot have a text");
}

void check_whole(const CaseFile& file) {
    const auto has_text = [](char c) { return c != '\n'; };
    if (std::none_of(file.prose.begin(), file.prose.end(), has_text)) refuse(1, "no prose: what does the case show?");
    if (needs_escapes(file.prose)) refuse(1, "the prose contains invisible bytes");
    if (find_section(file, "command") == nullptr) refuse(1, "no command");
    const auto is_view = [](const Section& section) { return is_line_view(section.name); };
    if (std::any_of(file.sections.begin(), file.sections.end(), is_view) && find_section(file, "stdout") != nullptr)
        refuse(find_section(file, "stdout")->line, "a case has either line sections or stdout");
}

void fill(Section& section, std::string_view text) {
    section.escaped = needs_escapes(text);
    section.body = section.escaped ? escape(text) : std::string(text);
}

}  // namespace

bool is_input_file(std::string_view name) {
    return name.find('.') != std::string_view::npos && !is_input_directory(name);
}

bool is_input_directory(std::string_view name) {
    return name.ends_with('/');
}

CaseFile parse_case(std::string_view text) {
    if (!text.ends_with('\n')) throw std::runtime_error("the last line has no line break");
    auto file = read_sections(text);
    for (const auto& section : file.sections) check_section(file, section);
    check_whole(file);
    return file;
}

std::string print_case(const CaseFile& file) {
    auto text = file.prose;
    for (const auto& section : file.sections) {
        text.append(mark).append(section.name);
        if (section.escaped) text += escaped_mark;
        text += '\n' + section.body;
    }
    return text;
}

const Section* find_section(const CaseFile& file, std::string_view name) {
    for (const auto& section : file.sections)
        if (section.name == name) return &section;
    return nullptr;
}

std::string content_of(const CaseFile& file, std::string_view name) {
    const auto* section = find_section(file, name);
    if (section == nullptr) return "";
    return section->escaped ? unescape(section->body) : section->body;
}

void set_content(CaseFile& file, std::string_view name, std::string_view text) {
    for (auto& section : file.sections)
        if (section.name == name) return fill(section, text);
    if (text.empty()) return;
    file.sections.push_back({std::string(name), false, "", 0});
    fill(file.sections.back(), text);
}

}  // namespace giamsat::golden
