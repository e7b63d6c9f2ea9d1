// SPDX-License-Identifier: MIT
// What may be typed for a placeholder in the help texts, for shells to complete.
#pragma once

#include "cli/command_line/option.hpp"
#include "programme/programme.hpp"
#include "text/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

/// A word, and what it means (may be empty).
struct Candidate {
    std::string word;
    text::Bilingual what;
};

/// The words that a placeholder stands for.
struct CandidateList {
    std::string_view name;  ///< `units`
    std::vector<Candidate> words;
};

/// The units, levels, periods, rules, targets and clauses of the programme, in that order. Words that a shell would
/// need quoted are left out.
std::vector<CandidateList> candidate_lists(const programme::Programme& programme);

/// What a placeholder allows. Empty for a number or a date.
struct Place {
    std::string shown = {};                    ///< the placeholder itself: `FILE.xlsx|DIR`
    std::vector<std::string> words = {};       ///< fixed choices
    std::vector<std::string_view> lists = {};  ///< names of candidate lists
    std::vector<std::string> endings = {};     ///< of files: `.xlsx`; empty: of any
    bool files = false;
    bool directories = false;
    bool listed = false;    ///< several, separated by commas
    bool begun = false;     ///< a file name follows each of the words
    bool repeated = false;  ///< of operands: more than one
};

/// What may follow the option, which is one of the command's.
Place value_place(const Option& option, const Command& command);
/// What may stand among the command's operands.
Place operand_place(const Command& command);

}  // namespace giamsat::cli
