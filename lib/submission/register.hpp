// SPDX-License-Identifier: MIT
// The register of receipt that the office keeps: unit,submission,period,revision,date,number. Where it has a row, its
// date is the date of submission, whatever the file says.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::submission {

/// One line: when one revision of a submission was received.
struct RegisterRow {
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;  ///< a plan's is the programme year
    int revision = 1;
    text::Date received;
    std::string number;  ///< under which the office entered it; may be empty
    text::Range place;
    std::string excerpt;
};

struct Register {
    std::string file;
    std::vector<RegisterRow> rows;           ///< by kind, unit, period, then revision; one for each
    std::vector<finding::Finding> findings;  ///< in no order

    /// The rows of one submission, by revision; empty where there is none.
    std::span<const RegisterRow> of(programme::Duty::Kind kind, programme::UnitIndex unit,
                                    const text::Period& period) const;
};

/// The longest register, in bytes, that is read.
inline constexpr std::size_t most_register_bytes = 64UL * 1024 * 1024;

/// Reads the table. A row with an error in it is left out, and so are rows that contradict each other; what was found
/// is in `findings`. `file` is how they name it.
Register read_register(const programme::Programme& programme, const std::string& file, std::string_view table);

/// Gives the submission the date that the register has for it.
void apply(const Register& received, Submission& submission);

/// Where a finding about the date of submission rests on the register: says so, and that it is the register that may
/// have to be mended.
void cite_register(const std::optional<finding::Related>& received, finding::Finding& finding);

}  // namespace giamsat::submission
