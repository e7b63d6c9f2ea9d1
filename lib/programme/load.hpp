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

/// The longest roster, in bytes, that is read.
inline constexpr std::size_t most_roster_bytes = 64UL * 1024 * 1024;

struct LoadedProgramme {
    std::optional<Programme> programme;      ///< only where nothing of error severity was found
    std::vector<finding::Finding> findings;  ///< of both files, sorted
};

/// Gives the text of the roster of that name, or more than most_roster_bytes of a longer one; nothing where there is no
/// such file, which is a fault of the programme. What else goes wrong is thrown, and load_programme lets it pass.
using ReadRoster = std::function<std::optional<std::string>(const std::string& name)>;

/// Whether the file is held against schemas/programme.schema.json first. What is compiled in needs it only in tests.
enum class Structure { checked, known_to_be_sound };

/// `file_name` is how findings name the programme file; the roster is asked for, and named, beside it.
LoadedProgramme load_programme(const std::string& file_name, std::string_view yaml_text, const ReadRoster& read_roster,
                               Structure structure = Structure::checked);

}  // namespace giamsat::programme
