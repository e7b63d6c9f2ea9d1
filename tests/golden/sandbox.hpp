// SPDX-License-Identifier: MIT
#pragma once

#include "golden/case_file.hpp"

#include <filesystem>

namespace giamsat::golden {

/// An unpacked case: a directory with its name in a copy of the folder of its file, removed in the end. Files beside
/// the case file are at `../`, and the examples of the project are reachable by relative paths as from that folder.
class UnpackedCase {
public:
    /// Throws std::runtime_error if there is a folder with that name beside the file.
    UnpackedCase(const CaseFile& contents, const std::filesystem::path& file);
    ~UnpackedCase();
    UnpackedCase(const UnpackedCase&) = delete;
    UnpackedCase& operator=(const UnpackedCase&) = delete;

    const std::filesystem::path& directory() const { return directory_; }

private:
    std::filesystem::path directory_;
};

}  // namespace giamsat::golden
