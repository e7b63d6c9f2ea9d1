// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace giamsat::report {

/// One of the files that a format writes to a directory.
struct Table {
    std::string name;                 ///< always the same for the same table: "figures.csv"
    std::optional<std::string> text;  ///< none: this result has no such table, and one from an earlier run must be
                                      ///< removed
};

}  // namespace giamsat::report
