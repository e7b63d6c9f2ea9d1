// SPDX-License-Identifier: MIT
// Whether a workbook that was written is whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace giamsat::workbook {

/// Reads the whole file: an archive without faults whose every XML part is well-formed. Returns for each sheet, in
/// order, the number of cells that hold something. Throws std::runtime_error where the file is not whole.
std::vector<std::size_t> filled_cells(const std::filesystem::path& file);

}  // namespace giamsat::workbook
