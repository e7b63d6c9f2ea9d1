// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <string>

namespace giamsat::report {

/// How a result is shown, whatever its format.
struct Presentation {
    text::Language language = text::Language::vi;
    bool colour = false;
    bool quiet = false;   ///< text says nothing where all is well; it and oneline leave notices out
    bool strict = false;  ///< warnings fail, too
    int exit_code = 0;    ///< with which the run will end
    /// Those of this run that a command which is shown must repeat to find the same files and programme, each after a
    /// space; often empty.
    std::string repeated_options = {};
};

}  // namespace giamsat::report
