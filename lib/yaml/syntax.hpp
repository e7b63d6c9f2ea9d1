// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <string_view>

namespace giamsat::yaml {

/// The message and the hint for people.
struct SyntaxAdvice {
    text::Bilingual message;
    text::Bilingual hint;
};

/// Explains libyaml's terse English problem. `line` is the line of the file in which it was noticed, `from` the rest of
/// the line from that place on.
SyntaxAdvice advise(std::string_view problem, std::string_view line, std::string_view from);

/// The advice for an unclosed quote.
SyntaxAdvice advise_open_quote();

/// The advice for text after a closing quote.
SyntaxAdvice advise_text_after_quote();

/// The advice for a second colon in a text.
SyntaxAdvice advise_second_colon();

/// The advice for a line that is indented with a no-break space.
SyntaxAdvice advise_no_break_space();

}  // namespace giamsat::yaml
