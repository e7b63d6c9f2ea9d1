// SPDX-License-Identifier: MIT
#pragma once

#include "report/hints.hpp"
#include "text/message.hpp"

namespace giamsat::report {

/// How a result is shown, whatever its format.
struct Presentation {
    text::Language language = text::Language::vi;
    bool colour = false;
    bool quiet = false;   ///< text says nothing where all is well; it and oneline leave notices out
    bool strict = false;  ///< warnings fail, too
    int exit_code = 0;    ///< with which the run will end
    Hints hints = {};
};

}  // namespace giamsat::report
