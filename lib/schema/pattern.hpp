// SPDX-License-Identifier: MIT
// Regular expressions of schemas; the only user of PCRE2.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace giamsat::schema {

/// A regular expression of ECMA-262 in Unicode mode, as far as PCRE2 supports it.
class Pattern {
public:
    /// Throws std::invalid_argument if the expression is not well-formed.
    explicit Pattern(const std::string& expression);

    const std::string& expression() const { return expression_; }
    /// Whether it matches anywhere in the text, which must be well-formed UTF-8.
    bool found_in(std::string_view text) const;

private:
    struct Code;

    std::string expression_;
    bool is_prefix_ = false;  ///< `^` and plain characters: no need to run the expression
    std::shared_ptr<const Code> code_;
};

}  // namespace giamsat::schema
