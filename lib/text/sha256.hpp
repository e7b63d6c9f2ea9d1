// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat {

/// SHA-256 (FIPS 180-4) of the bytes in lower-case hexadecimal; the only user of libcrypto.
std::string sha256(std::string_view bytes);

}  // namespace giamsat
