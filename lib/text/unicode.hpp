// SPDX-License-Identifier: MIT
// Unicode functions for Vietnamese; the only user of utf8proc.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace giamsat::text {

/// The length in bytes of the sequence at that offset; 0 if it is not well-formed UTF-8 (RFC 3629).
std::size_t sequence_length(std::string_view bytes, std::size_t at);
/// The offset of the first byte that is not well-formed UTF-8 (RFC 3629); npos if there is none.
std::size_t first_invalid_utf8(std::string_view bytes);

/// True if the text is certainly in Normalization Form C; false if it may not be. Fast.
bool surely_nfc(std::string_view text);
/// The text in Normalization Form C. The text must be well-formed UTF-8.
std::string nfc(std::string_view text);

/// The text without case and Vietnamese diacritics (đ becomes d), NFC.
std::string without_marks(std::string_view text);
/// The text in lower case, NFC.
std::string lower(std::string_view text);
/// The text in capitals.
std::string upper(std::string_view text);

/// The text for comparison with typed names: lower case, one style of tone placement (hòa = hoà, but not after q), runs
/// of spaces and hyphens as one space.
std::string fold(std::string_view text);

/// The text with U+FFFD for every byte that is not UTF-8 and for control characters other than tabs.
std::string printable(std::string_view text);

/// The columns that the text takes on a terminal.
int display_width(std::string_view text);
/// The number of code points.
int code_points(std::string_view text);

}  // namespace giamsat::text
