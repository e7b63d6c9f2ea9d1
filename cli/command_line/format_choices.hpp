// SPDX-License-Identifier: MIT
// `--format` over a table of formats.
#pragma once

#include "cli/command_line/arguments.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

template <class Formats>
std::vector<std::string_view> format_ids(const Formats& formats) {
    std::vector<std::string_view> ids;
    for (const auto& format : formats) ids.push_back(format.id);
    return ids;
}

/// The format of that id. Throws UsageError.
template <class Formats>
const auto& read_format(const Given& given, const Formats& formats) {
    return formats.at(read_choice(given, format_ids(formats)));
}

/// The format that `--format` asks for, else the first. Throws UsageError.
template <class Formats>
const auto* asked_format(const Arguments& arguments, const Formats& formats) {
    const auto given = arguments.last(OptionId::format);
    return given ? &read_format(*given, formats) : &formats.front();
}

}  // namespace giamsat::cli
