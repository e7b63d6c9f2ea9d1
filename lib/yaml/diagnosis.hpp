// SPDX-License-Identifier: MIT
// Where a file that is not well-formed is to be mended, which is seldom where the fault was noticed.
#pragma once

#include "text/position.hpp"
#include "yaml/syntax.hpp"

#include <optional>
#include <string_view>

namespace giamsat::yaml {

/// What libyaml says of text at which it cannot go on.
struct Problem {
    std::string_view what;
    std::string_view context;  ///< what it was about to read; often empty
    text::Position noticed;
    text::Position context_start;
};

class Diagnosis {
public:
    /// `last_quote` is the last quoted scalar before the problem. Keeps the text and what the problem refers to.
    Diagnosis(std::string_view text, const Problem& problem, const std::optional<text::Range>& last_quote)
        : text_(text), problem_(problem), last_quote_(last_quote) {}

    /// A bracket or quote that is never closed is mended where it opens, a key without its colon where it stands:
    /// however far from there it is noticed.
    text::Position to_mend() const;
    SyntaxAdvice advice() const;
    /// A quote that the text does not close.
    bool quote_left_open() const;

private:
    bool quote_runs_on() const;
    bool follows_quote() const;
    bool second_colon_in_brackets() const;
    bool bracket_left_open() const;

    std::string_view text_;
    Problem problem_;
    std::optional<text::Range> last_quote_;
};

}  // namespace giamsat::yaml
