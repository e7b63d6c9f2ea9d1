// SPDX-License-Identifier: MIT
// Links from a workbook to the files it names.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace giamsat::workbook {

/// A reference (RFC 3986) that opens the file from a workbook in that directory: relative if both paths are relative or
/// both absolute, otherwise the path itself. Both paths are as given to the program. Empty if Excel would not accept
/// it, or if it is not the name of a file.
std::string link_to(std::string_view file, const std::filesystem::path& directory);

}  // namespace giamsat::workbook
