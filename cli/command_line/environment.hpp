// SPDX-License-Identifier: MIT
// What the program takes from the world around it, so that tests can give it another.
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
    /// The variable's value; none where it is not set.
    std::function<std::optional<std::string>(const std::string& name)> variable;
    /// Today's date in a time zone of the tz database (`Asia/Ho_Chi_Minh`).
    std::function<text::Date(const std::string& zone)> today;
    bool out_is_terminal = false;
    unsigned cores = 1;
};

/// The process's own. `today` sets TZ: to be called from one thread.
Environment system_environment();

}  // namespace giamsat::cli
