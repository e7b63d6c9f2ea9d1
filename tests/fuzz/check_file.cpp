// SPDX-License-Identifier: MIT
// Everything that is said of one file, on any bytes: it never throws.
#include "check/check_file.hpp"
#include "programme/builtin.hpp"

#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const giamsat::Programme programme = giamsat::load_builtin();
    static const giamsat::Date as_of = giamsat::make_date(programme.year, 7, 1);
    giamsat::check_file({.programme = &programme, .as_of = as_of}, "fuzz.yaml",
                        std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
