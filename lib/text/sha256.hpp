// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace giamsat::text {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 (FIPS 180-4) of the bytes; the only user of libcrypto.
Digest sha256(std::string_view bytes);
/// In lower-case hexadecimal.
std::string hex(const Digest& digest);

}  // namespace giamsat::text
