// SPDX-License-Identifier: MIT
#include "text/join.hpp"

namespace giamsat::text {

std::string listed(std::span<const std::string> words) {
    return join(words, ", ", [](const std::string& word) { return '`' + word + '`'; });
}

Bilingual alternatives(std::span<const std::string> words) {
    if (words.size() < 2) return same(listed(words));
    return say({"{0} hoặc `{1}`", "{0} or `{1}`"}, listed(words.first(words.size() - 1)), words.back());
}

}  // namespace giamsat::text
