// SPDX-License-Identifier: MIT
#include "text/did_you_mean.hpp"

#include "text/join.hpp"

namespace giamsat::text {

Bilingual did_you_mean(std::span<const std::string> near) {
    return did_you_mean(alternatives(near));
}

Bilingual did_you_mean(const Bilingual& described) {
    return described.empty() ? Bilingual{} : say({"có phải là {0} không?", "did you mean {0}?"}, described);
}

}  // namespace giamsat::text
