// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <system_error>

namespace giamsat::cli {

/// What the system refused, and for which file.
text::Bilingual system_fault(const std::system_error& error);
/// What to do about it; empty if nothing can be said, and for standard output, which may be anything.
text::Bilingual remedy(const std::system_error& error);

}  // namespace giamsat::cli
