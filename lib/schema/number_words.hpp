// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace giamsat::schema {

/// What the words after a number say of it.
enum class WordsAfter : std::uint8_t {
    nothing,  ///< only what is counted: "vụ", "đồng"
    times,    ///< a power of ten: "triệu", "nghìn người"
    share,    ///< a percentage
    unknown,
};

struct NumberWords {
    WordsAfter meaning = WordsAfter::unknown;
    int zeros = 0;  ///< of the power of ten
};

/// Reads the words that follow a number, such as "triệu đồng".
NumberWords read_number_words(std::string_view words);

}  // namespace giamsat::schema
