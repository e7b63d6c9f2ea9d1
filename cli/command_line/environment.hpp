// SPDX-License-Identifier: MIT
// What the program reads from its environment; tests pass in a different one.
#pragma once

#include "text/date.hpp"

#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>

namespace giamsat::cli {

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

struct Environment {
    /// The variable's value; none if it is not set.
    std::function<std::optional<std::string>(const std::string& name)> variable;
    /// Today's date in a time zone of the tz database (`Asia/Ho_Chi_Minh`).
    std::function<text::Date(const std::string& zone)> today;
    bool out_is_terminal = false;
    unsigned cores = 1;
};

/// That of the process. `today` sets TZ, so it must be called from one thread only.
Environment system_environment();

}  // namespace giamsat::cli
