// SPDX-License-Identifier: MIT
#include "data/embedded.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace giamsat::data {

std::string_view embedded(std::string_view path) {
    const auto files = embedded_files();
    const auto found = std::ranges::lower_bound(files, path, {}, &EmbeddedFile::path);
    if (found == files.end() || found->path != path) throw std::out_of_range("no embedded file " + std::string(path));
    return found->text;
}

}  // namespace giamsat::data
