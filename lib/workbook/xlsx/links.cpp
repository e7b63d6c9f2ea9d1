// SPDX-License-Identifier: MIT
#include "workbook/xlsx/links.hpp"

#include "text/unicode.hpp"
#include "workbook/xlsx/sanitise.hpp"

#include <fmt/format.h>

namespace giamsat::workbook {

namespace {

// Letters of any script are kept, so that people can read the path. A colon would mark a URI scheme.
std::string escaped(std::string_view path) {
    constexpr std::string_view kept = "-._~/!$&'()*+,;=@";
    std::string result;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (letter || kept.find(c) != std::string_view::npos)
            result += c;
        else
            result += fmt::format("%{:02X}", byte);
    }
    return result;
}

}  // namespace

std::string link_to(std::string_view file, const std::filesystem::path& directory) {
    const std::filesystem::path path(file);
    if (file.empty() || file.front() == '<' || file == "-" || text::first_invalid_utf8(file) != std::string_view::npos)
        return {};
    const std::filesystem::path from_there = path.lexically_relative(directory.empty() ? "." : directory);
    const std::filesystem::path& shown = from_there.empty() ? path : from_there;
    const std::string link = (shown.is_absolute() ? "file://" : "") + escaped(shown.generic_string());
    return text::code_points(link) <= longest_link ? link : std::string();
}

}  // namespace giamsat::workbook
