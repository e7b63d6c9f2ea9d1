// SPDX-License-Identifier: MIT
// A case as in its file: prose, then sections. README.md in this folder describes each section.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::golden {

struct Section {
    std::string name;  ///< `plan.yaml`, `files/`, `command`, `findings` …
    bool escaped = false;
    std::string body;  ///< the bytes between its marker and the next, including escapes
    int line = 0;      ///< the line of its marker, from 1; 0 if it was never in a file
};

struct CaseFile {
    std::string prose;  ///< everything before the first marker
    std::vector<Section> sections;
};

/// Whether it is a file that the case needs (its name has a dot) or an empty directory (its name ends in a slash).
bool is_input_file(std::string_view name);
bool is_input_directory(std::string_view name);

/// Throws std::runtime_error, with the line, if the case has no prose, an unknown section, a section twice, no command,
/// both line sections and the standard output, or bytes that only an escaped section may contain.
CaseFile parse_case(std::string_view text);

/// The bytes from which `parse_case` would read this case.
std::string print_case(const CaseFile& file);

const Section* find_section(const CaseFile& file, std::string_view name);

/// The contents of the section, without escapes; empty if there is no such section.
std::string content_of(const CaseFile& file, std::string_view name);

/// Replaces the contents of the section, and nothing else. A new section is added at the end, unless it would be empty.
void set_content(CaseFile& file, std::string_view name, std::string_view text);

}  // namespace giamsat::golden
