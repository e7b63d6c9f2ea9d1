// SPDX-License-Identifier: MIT
// Reads a programme file and its roster.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

/// The size limit of a roster, in bytes.
inline constexpr std::size_t most_roster_bytes = 64UL * 1024 * 1024;

struct LoadedProgramme {
    std::optional<Programme> programme;      ///< only if there are no errors
    std::vector<finding::Finding> findings;  ///< of both files, sorted
};

/// Returns the text of the roster of that name, or more than most_roster_bytes of it if it is longer; nothing if there
/// is no such file, which becomes a finding. Other errors are thrown and pass through load_programme.
using ReadRoster = std::function<std::optional<std::string>(const std::string& name)>;

/// Whether the file is first checked against schemas/programme.schema.json. For compiled-in files only tests do that.
enum class Structure { checked, known_to_be_sound };

/// Findings name the programme file as `file_name`; the roster is looked for, and named, in the same directory.
LoadedProgramme load_programme(const std::string& file_name, std::string_view yaml_text, const ReadRoster& read_roster,
                               Structure structure = Structure::checked);

}  // namespace giamsat::programme
