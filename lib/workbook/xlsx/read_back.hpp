// SPDX-License-Identifier: MIT
// Checks that a written workbook is complete.
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace giamsat::workbook {

/// The file is truncated or corrupt.
struct NotWhole : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads the whole file and checks that the archive is intact and every XML part well-formed. Returns for each sheet,
/// in order, the number of non-empty cells. Throws NotWhole.
std::vector<std::size_t> filled_cells(const std::filesystem::path& file);

}  // namespace giamsat::workbook
