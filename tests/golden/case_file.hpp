// SPDX-License-Identifier: MIT
// A case as its file has it: prose, then sections. README.md beside this says what each section is for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::golden {

struct Section {
    std::string name;  ///< `plan.yaml`, `files/`, `command`, `findings` …
    bool escaped = false;
    std::string body;  ///< the bytes between its marker and the next, escapes and all
    int line = 0;      ///< of its marker, from 1; 0 if it was never in a file
};

struct CaseFile {
    std::string prose;  ///< all that precedes the first marker
    std::vector<Section> sections;
};

/// A file that the case needs: its name has a dot. An empty directory: its name ends in a slash.
bool is_input_file(std::string_view name);
bool is_input_directory(std::string_view name);

/// Throws std::runtime_error, with the line, if the case has no prose, an unknown section, a section twice, no command,
/// lines of findings and the standard output as well, or bytes that only an escaped section may have.
CaseFile parse_case(std::string_view text);

/// The bytes that `parse_case` would read so.
std::string print_case(const CaseFile& file);

const Section* find_section(const CaseFile& file, std::string_view name);

/// What the section stands for, without escapes; empty if there is no such section.
std::string content_of(const CaseFile& file, std::string_view name);

/// Replaces what the section stands for, and nothing else. A new section goes to the end, unless it would be empty.
void set_content(CaseFile& file, std::string_view name, std::string_view text);

}  // namespace giamsat::golden
