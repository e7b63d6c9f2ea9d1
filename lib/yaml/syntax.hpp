// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <string_view>

namespace giamsat::yaml {

/// What is wrong, and what to do, in words for people.
struct SyntaxAdvice {
    text::Bilingual message;
    text::Bilingual hint;
};

/// Puts libyaml's terse English problem into words. `line` is the line of the file in which it was noticed, `from` what
/// stands in it from the place where it was noticed.
SyntaxAdvice advise(std::string_view problem, std::string_view line, std::string_view from);

/// The advice for a quote that is not closed where it should be.
SyntaxAdvice advise_open_quote();

/// The advice for text that stands after a closing quote.
SyntaxAdvice advise_text_after_quote();

/// The advice for a second colon in a text.
SyntaxAdvice advise_second_colon();

/// The advice for a line that is indented with a no-break space.
SyntaxAdvice advise_no_break_space();

}  // namespace giamsat::yaml
