// SPDX-License-Identifier: MIT
#pragma once

#include "report/hints.hpp"
#include "text/message.hpp"

namespace giamsat::report {

/// How to show a result, in any format.
struct Presentation {
    text::Language language = text::Language::vi;
    bool colour = false;
    bool quiet = false;   ///< text prints nothing if all is well; text and oneline leave out notices
    bool strict = false;  ///< treat warnings as failures
    int exit_code = 0;    ///< the exit status of the run
    Hints hints = {};
};

}  // namespace giamsat::report
