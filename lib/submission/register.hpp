// SPDX-License-Identifier: MIT
// The office's register of receipt: unit,submission,period,revision,date,number. A date in it overrides the date of
// submission in the file.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/identity.hpp"
#include "submission/submission.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::submission {

/// One line: the date of receipt of one revision of a submission.
struct RegisterRow {
    Identity submission;
    int revision = 1;
    text::Date received;
    std::string number;  ///< the office's number of entry; may be empty
    text::Range place;
    std::string excerpt;
};

struct Register {
    std::string file;
    std::vector<RegisterRow> rows;           ///< sorted by submission and revision; one for each
    std::vector<finding::Finding> findings;  ///< in no order

    /// The rows of one submission, by revision; empty if there are none.
    std::span<const RegisterRow> of(const Identity& submission) const;
};

/// The size limit of a register, in bytes.
inline constexpr std::size_t most_register_bytes = 64UL * 1024 * 1024;

/// Reads the table. Rows with errors and rows that contradict each other are left out and reported in `findings`, which
/// name the table as `file`.
Register read_register(const programme::Programme& programme, const std::string& file, std::string_view table);

/// Sets the submission's date to the one in the register, if there is one.
void apply(const programme::Programme& programme, const Register& received, Submission& submission);

/// If a finding about the date of submission relies on the register, adds that to it, and that the register may have to
/// be corrected.
void cite_register(const std::optional<finding::Related>& received, finding::Finding& finding);

}  // namespace giamsat::submission
