// SPDX-License-Identifier: MIT
#include "report/artifact_path.hpp"

#include <filesystem>

namespace giamsat {

std::string artifact_path(const std::string& file) {
    return std::filesystem::path(file).lexically_normal().string();
}

}  // namespace giamsat
