// SPDX-License-Identifier: MIT
#include "cli/reading/named_file.hpp"

#include "cli/command_line/usage_error.hpp"
#include "io/files.hpp"

#include <system_error>
#include <utility>

namespace giamsat::cli {

std::optional<std::string> read_if_there(const std::string& name, std::size_t most) try {
    return io::read_file(name, most);
} catch (const std::system_error& error) {
    if (error.code() == std::errc::no_such_file_or_directory) return std::nullopt;
    throw;
}

std::string read_named(const Given& given, std::size_t most) {
    auto text = read_if_there(given.text, most);
    if (text) return *std::move(text);
    throw no_such_file(given.source, given.text);
}

}  // namespace giamsat::cli
