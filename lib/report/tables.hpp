// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace giamsat::report {

/// One file among those that a format writes into a directory.
struct Table {
    std::string name;                 ///< always the same for the same table: "figures.csv"
    std::optional<std::string> text;  ///< none: this result has no such table, and one of an earlier run must go
};

}  // namespace giamsat::report
