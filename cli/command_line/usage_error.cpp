// SPDX-License-Identifier: MIT
#include "cli/command_line/usage_error.hpp"

#include "text/did_you_mean.hpp"
#include "text/nearest.hpp"

namespace giamsat::cli {

UsageError no_such_file(std::string_view source, std::string_view name) {
    return UsageError(text::say({"{0}: không có tệp `{1}`", "{0}: there is no file `{1}`"}, source, name),
                      {"kiểm tra lại tên tệp và thư mục", "check the name and the directory"});
}

text::Bilingual did_you_mean(std::string_view typed, const std::vector<std::string_view>& names) {
    return text::did_you_mean(text::nearest(typed, names).names);
}

}  // namespace giamsat::cli
