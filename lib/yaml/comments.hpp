// SPDX-License-Identifier: MIT
#pragma once

#include "text/position.hpp"

#include <string_view>
#include <vector>

namespace giamsat::yaml {

/// A comment that follows something on its line and begins with `#` and no blank: it may be text that was cut, as in
/// `title: Giám sát đợt #1`.
struct TightComment {
    text::Position after;  ///< where what precedes it ends
    text::Position where;
};

/// All in the text, also in quotes, in its order.
std::vector<TightComment> tight_comments(std::string_view text);

}  // namespace giamsat::yaml
