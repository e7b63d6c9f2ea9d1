// SPDX-License-Identifier: MIT
// Finds the place to fix in a file that is not well-formed; it is seldom the place where the error was noticed.
#pragma once

#include "text/position.hpp"
#include "yaml/syntax.hpp"

#include <optional>
#include <string_view>

namespace giamsat::yaml {

/// libyaml's description of text that it cannot parse.
struct Problem {
    std::string_view what;
    std::string_view context;  ///< what it was reading; often empty
    text::Position noticed;
    text::Position context_start;
};

class Diagnosis {
public:
    /// `last_quote` is the last quoted scalar before the problem. Keeps references to the text and to the texts in the
    /// problem.
    Diagnosis(std::string_view text, const Problem& problem, const std::optional<text::Range>& last_quote)
        : text_(text), problem_(problem), last_quote_(last_quote) {}

    /// The opening bracket or quote that is never closed, or the key without a colon, however far away the error is
    /// noticed.
    text::Position to_mend() const;
    SyntaxAdvice advice() const;
    /// Whether a quote is not closed, or is closed too early.
    bool is_about_quotes() const;
    /// Whether a quote is never closed.
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
