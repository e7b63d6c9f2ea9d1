// SPDX-License-Identifier: MIT
// Finding and reading the files that people name.
#pragma once

#include "intake/input.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::io {

/// The first `most + 1` bytes of a regular file or a fifo: one more than allowed tells that it is too long.
/// Throws std::filesystem::filesystem_error with the name as path1.
std::string read_file(const std::string& name, std::size_t most);

/// Fills the file with the bytes. Throws std::filesystem::filesystem_error; what was written until then stays.
void write_file(const std::string& name, std::string_view bytes);

/// The name ends `.yaml` or `.yml`, in any case.
bool has_yaml_name(std::string_view name);

struct FoundFiles {
    std::vector<intake::Input> inputs;  ///< sorted by name, each file once, nothing read yet
    std::vector<std::string> missing;   ///< names that nothing has, as given
};

/// The files among `names`, and those with a YAML name in the directories among them and below. In directories, what
/// is hidden is passed over, and symbolic links to directories are not followed. A file that is found twice, under
/// whatever name, is one: the name that the user gave stands, the first one of several. Files that the user names are
/// taken whatever their name; `yaml_name` says which of them end as plans and reports must.
/// Throws std::filesystem::filesystem_error where a directory cannot be read.
FoundFiles find_inputs(std::span<const std::string> names);

}  // namespace giamsat::io
