// SPDX-License-Identifier: MIT
#include "cli/usage_error.hpp"

#include "text/nearest.hpp"

#include <fmt/ranges.h>

namespace giamsat::cli {

UsageError no_such_file(std::string_view source, std::string_view name) {
    return UsageError(text::say({"{0}: không có tệp `{1}`", "{0}: there is no file `{1}`"}, source, name),
                      {"kiểm tra lại tên tệp và thư mục", "check the name and the directory"});
}

text::Bilingual did_you_mean(std::string_view typed, const std::vector<std::string_view>& names) {
    const auto near = text::nearest(typed, names).names;
    if (near.empty()) return {};
    return text::say({"có phải ý bạn là `{0}`?", "did you mean `{0}`?"}, fmt::format("{}", fmt::join(near, "`, `")));
}

}  // namespace giamsat::cli
