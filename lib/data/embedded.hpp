// SPDX-License-Identifier: MIT
// The files below schemas/, and those of examples/rules/ under `rules/`, compiled in.
#pragma once

#include <span>
#include <string_view>

namespace giamsat::data {

struct EmbeddedFile {
    std::string_view path;  ///< `programmes/danang-2023/programme.yaml`, `rules/unit.missing/fails/bao-cao.yaml`
    std::string_view text;
};

/// All files, sorted by path (bytewise).
std::span<const EmbeddedFile> embedded_files();

/// The text of the file; throws std::out_of_range if the path is unknown.
std::string_view embedded(std::string_view path);

}  // namespace giamsat::data
