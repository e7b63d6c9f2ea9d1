// SPDX-License-Identifier: MIT
// Links from a workbook to the files that it speaks of.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace giamsat::workbook {

/// What opens the file from a workbook in that directory, as a reference (RFC 3986): relative where both paths are
/// relative, or both absolute; otherwise the path itself. Both as the program was told of them. Empty where Excel
/// would not take it, or where it is not a file's name.
std::string link_to(std::string_view file, const std::filesystem::path& directory);

}  // namespace giamsat::workbook
