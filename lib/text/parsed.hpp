// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace giamsat::text {

/// The result of reading a scalar.
enum class Parse {
    ok,
    malformed,     ///< not written as a value of this type
    out_of_range,  ///< well-formed, but outside the type's range or the calendar
};

/// A value, or why there is none.
template <class T>
struct Parsed {
    Parse outcome = Parse::malformed;
    T value{};

    explicit operator bool() const { return outcome == Parse::ok; }
    static Parsed of(T v) { return {Parse::ok, std::move(v)}; }
    static Parsed fault(Parse why) { return {why, T{}}; }
};

}  // namespace giamsat::text
