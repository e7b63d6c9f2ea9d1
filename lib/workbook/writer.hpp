// SPDX-License-Identifier: MIT
// Sheets into a file; writer.cpp and charts.cpp are the only users of libxlsxwriter.
#pragma once

#include "text/date.hpp"
#include "workbook/sheet.hpp"

#include <filesystem>
#include <span>
#include <string>

namespace giamsat::workbook {

/// What a workbook says of itself.
struct Properties {
    std::string title;
    std::string author;
    Date created;                     ///< the same sheets with the same date give the same bytes
    std::filesystem::path directory;  ///< where the workbook will lie: links begin there
};

/// Writes the sheets into the file. Temporary files are in a directory beside it, "FILE.parts", which is removed in the
/// end; one that a killed process has left behind is removed before. Throws std::runtime_error where libxlsxwriter
/// reports a fault; that it reports none does not mean that the file is whole.
void write_sheets(std::span<const Sheet> sheets, const Properties& properties, const std::filesystem::path& file);

}  // namespace giamsat::workbook
