// SPDX-License-Identifier: MIT
// What may be typed as the value of an option, or as an operand: help shows it, shells complete it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

/// One thing that may be typed.
struct Accepted {
    enum class Kind {
        file,
        directory,
        stdin_dash,
        unit,
        level,
        period,
        rule,
        target,
        clause,
        date,
        number,
        name,
        word
    };
    Kind kind;
    std::string text = {};  ///< a word itself; the ending that a file's name has (`.xlsx`; empty: any)

    /// `FILE.xlsx`, `U`, `text`.
    std::string placeholder() const;
};

struct ValueType {
    std::vector<Accepted> any_of = {};  ///< nothing: a flag, or a command without operands
    bool several = false;               ///< separated by commas
    bool words_listed = false;          ///< … and they are words, all of which help shows
    bool format_and_file = false;       ///< one of the command's formats, `=`, and the name of a file

    bool empty() const { return any_of.empty() && !format_and_file; }
    /// As help shows it: `FILE.xlsx|DIR`, `RULE,...`, `auto|always|never`.
    std::string placeholder() const;
};

/// Either of the two.
ValueType operator|(ValueType a, const ValueType& b);

ValueType nothing();
ValueType a_file(std::string ending = {});
ValueType a_directory();
ValueType standard_input();
ValueType a_unit();
ValueType a_level();
ValueType a_period();
ValueType a_rule();
ValueType a_target();
ValueType a_clause();
ValueType a_date();
ValueType a_number();
ValueType a_name();
ValueType a_format_and_file();
ValueType one_of(const std::vector<std::string_view>& words);
/// Some of the words, separated by commas.
ValueType some_of(const std::vector<std::string_view>& words);
/// One or more, separated by commas.
ValueType several(ValueType one);

}  // namespace giamsat::cli
