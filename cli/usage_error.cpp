// SPDX-License-Identifier: MIT
#include "cli/usage_error.hpp"

#include "text/nearest.hpp"

#include <fmt/ranges.h>

namespace giamsat::cli {

Bilingual did_you_mean(std::string_view typed, const std::vector<std::string_view>& names) {
    const auto near = nearest(typed, names).names;
    if (near.empty()) return {};
    return say({"có phải ý bạn là `{0}`?", "did you mean `{0}`?"}, fmt::format("{}", fmt::join(near, "`, `")));
}

}  // namespace giamsat::cli
