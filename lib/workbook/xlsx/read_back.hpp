// SPDX-License-Identifier: MIT
// Whether a workbook that was written is whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace giamsat::workbook {

/// What was read is cut off, or garbled.
struct NotWhole : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads the whole file: an archive without faults whose every XML part is well-formed. Returns for each sheet, in
/// order, the number of cells that hold something. Throws NotWhole.
std::vector<std::size_t> filled_cells(const std::filesystem::path& file);

}  // namespace giamsat::workbook
