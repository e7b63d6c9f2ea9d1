// SPDX-License-Identifier: MIT
// The workbook of a roll-up: what people print, sign and take to meetings.
#pragma once

#include "compare/compared.hpp"
#include "io/atomic_file.hpp"
#include "text/message.hpp"

#include <filesystem>
#include <stdexcept>

namespace giamsat::workbook {

struct WorkbookOptions {
    text::Language language = text::Language::vi;
    bool annex = false;  ///< without the working papers
    io::IfBusy if_busy = io::IfBusy::wait;
};

/// What was read back is not what was written, although nothing has reported a fault.
class WorkbookNotWhole : public std::runtime_error {
public:
    explicit WorkbookNotWhole(std::filesystem::path file);
    const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
};

/// Writes the roll-up as an Excel workbook to `file`, completely or not at all, like replace_file(). The same roll-up
/// gives the same bytes. Throws std::system_error, WorkbookNotWhole or FileBusy if it cannot be written.
void write_workbook(const compare::Compared& compared, const std::filesystem::path& file,
                    const WorkbookOptions& options);

}  // namespace giamsat::workbook
