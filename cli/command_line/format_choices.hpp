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

/// `text|json`, as help shows the choices.
template <class Formats>
std::string format_choices(const Formats& formats) {
    std::string choices;
    for (const auto id : format_ids(formats)) choices.append(choices.empty() ? "" : "|").append(id);
    return choices;
}

/// The format of that id. Throws UsageError.
template <class Formats>
const auto& read_format(const Given& given, const Formats& formats) {
    return formats.at(read_choice(given, format_ids(formats)));
}

}  // namespace giamsat::cli
