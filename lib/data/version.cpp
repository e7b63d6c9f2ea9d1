// SPDX-License-Identifier: MIT
#include "data/version.hpp"

namespace giamsat::data {

std::string_view version() {
    return GIAMSAT_VERSION;
}

}  // namespace giamsat::data
