// SPDX-License-Identifier: MIT
#pragma once

#include "programme/load.hpp"

#include <string>
#include <string_view>

namespace giamsat::programme {

/// The default programme, used if none is named: schemas/programmes/default says which. Throws std::logic_error if the
/// compiled-in data is faulty.
Programme load_builtin();

/// The name of its compiled-in file.
std::string builtin_file();

/// A compiled-in programme, by its directory below schemas/programmes; throws std::out_of_range.
LoadedProgramme load_embedded(std::string_view directory, Structure structure = Structure::known_to_be_sound);

}  // namespace giamsat::programme
