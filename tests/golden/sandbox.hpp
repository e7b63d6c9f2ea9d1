// SPDX-License-Identifier: MIT
#pragma once

#include "golden/case_file.hpp"

#include <filesystem>

namespace giamsat::golden {

/// A case unpacked: a directory of its name in a copy of the folder in which its file lies, gone in the end. What lies
/// beside the file is at `../`, the examples of the project where a path from that folder leads to them.
class UnpackedCase {
public:
    /// Throws std::runtime_error if a folder of that name lies beside the file.
    UnpackedCase(const CaseFile& contents, const std::filesystem::path& file);
    ~UnpackedCase();
    UnpackedCase(const UnpackedCase&) = delete;
    UnpackedCase& operator=(const UnpackedCase&) = delete;

    const std::filesystem::path& directory() const { return directory_; }

private:
    std::filesystem::path directory_;
};

}  // namespace giamsat::golden
