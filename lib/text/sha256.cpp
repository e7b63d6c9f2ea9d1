// SPDX-License-Identifier: MIT
#include "text/sha256.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace giamsat::text {

Digest sha256(std::string_view bytes) {
    static const EVP_MD* const algorithm =
        EVP_MD_fetch(nullptr, "SHA256", nullptr);  // looked up only once, because that takes locks
    Digest digest{};
    unsigned int length = 0;
    if (algorithm == nullptr || EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, algorithm, nullptr) != 1)
        throw std::runtime_error("libcrypto cannot compute SHA-256");
    return digest;
}

std::string hex(const Digest& digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

}  // namespace giamsat::text
