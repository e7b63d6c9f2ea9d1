// SPDX-License-Identifier: MIT
// Finds and reads the files named by the user.
#pragma once

#include "intake/input.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::io {

/// The first `most + 1` bytes of a regular file or a fifo: one byte more than allowed shows that it is too long. Throws
/// std::filesystem::filesystem_error with the name as path1.
std::string read_file(const std::string& name, std::size_t most);

/// Fills the file with the bytes. Throws std::filesystem::filesystem_error; what was written before is left as it is.
void write_file(const std::string& name, std::string_view bytes);

/// Whether the name ends in `.yaml` or `.yml`, in upper or lower case.
bool has_yaml_name(std::string_view name);

struct FoundFiles {
    std::vector<intake::Input> inputs;  ///< sorted by name, each file once, nothing read yet
    std::vector<std::string> missing;   ///< names of files that do not exist, as given
    /// Files in the directories that look as if they were sent, but are not read for their name; sorted.
    std::vector<std::string> passed_over{};
};

/// The files among `names`, and those with a YAML name in the directories among them and below. In directories, hidden
/// files are skipped and symbolic links to directories are not followed. A file found under several names is taken
/// once, under the (first) name given by the user, if any. Files named by the user are taken whatever their name;
/// `yaml_name` tells whether it ends as that of a plan or report must. Throws std::filesystem::filesystem_error if a
/// directory cannot be read.
FoundFiles find_inputs(std::span<const std::string> names);

}  // namespace giamsat::io
