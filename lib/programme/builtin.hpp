// SPDX-License-Identifier: MIT
#pragma once

#include "programme/load.hpp"

#include <string>
#include <string_view>

namespace giamsat::programme {

/// The programme that serves where none is named: schemas/programmes/default says which. Throws std::logic_error where
/// the data that was compiled in is faulty.
Programme load_builtin();

/// Its file, among those that were compiled in.
std::string builtin_file();

/// A programme that was compiled in, by its directory below schemas/programmes; throws std::out_of_range.
LoadedProgramme load_embedded(std::string_view directory, Structure structure = Structure::known_to_be_sound);

}  // namespace giamsat::programme
