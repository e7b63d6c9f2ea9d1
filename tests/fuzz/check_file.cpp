// SPDX-License-Identifier: MIT
// All checks of one file, on arbitrary bytes: they must not throw.
#include "check/check_file.hpp"
#include "programme/builtin.hpp"

#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const giamsat::programme::Programme programme = giamsat::programme::load_builtin();
    static const giamsat::text::Date as_of = giamsat::text::make_date(programme.year, 7, 1);
    giamsat::check::check_file({.programme = &programme, .as_of = as_of}, "fuzz.yaml",
                               std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
