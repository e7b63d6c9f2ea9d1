// SPDX-License-Identifier: MIT
// The reader on arbitrary bytes: it must return a tree or report why not.
#include "yaml/reader.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    giamsat::finding::FindingList findings("fuzz.yaml", bytes);
    const giamsat::yaml::Document document = giamsat::yaml::read(bytes, findings);
    if (!document && !findings.has_errors()) std::abort();
    return 0;
}
