// SPDX-License-Identifier: MIT
#pragma once

#include "project_directory.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::test {

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

/// The files below a folder with that ending, sorted.
inline std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, std::string_view ending) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().string().ends_with(ending)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Every YAML file of the examples, faulty ones too, and the input of every golden case of the reader.
inline std::vector<std::filesystem::path> yaml_files() {
    const std::filesystem::path project = giamsat::tests::project_directory;
    auto files = files_below(project / "examples", ".yaml");
    const auto golden = files_below(project / "tests" / "yaml" / "golden", "input.yaml");
    files.insert(files.end(), golden.begin(), golden.end());
    return files;
}

}  // namespace giamsat::test
