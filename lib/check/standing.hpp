// SPDX-License-Identifier: MIT
// Which of several files for one submission stands: kind × programme × unit × period is one submission.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace giamsat {

struct FileCheck;

/// What is kept of a file once it has been checked: enough to tell which of several stands.
struct Identity {
    std::string file;
    std::string sha256;          ///< of the bytes, lower-case hexadecimal
    bool is_submission = false;  ///< false: its header could not be read, so it stands by itself
    Duty::Kind kind = Duty::Kind::report;
    UnitIndex unit = no_unit;
    Period period;
    int revision = 1;
    std::string unit_id;
    std::string unit_name;
    Place revision_place;  ///< the key `revision`, else the file's first
    std::string excerpt;   ///< the line of revision_place
    std::optional<Date> submitted;
    std::optional<FirstReceived> first_received;  ///< of the submission, as the register of receipt has it
};

enum class Standing {
    stands,
    superseded,  ///< a higher revision is there
    duplicate,   ///< the same revision twice: neither counts
    copy,        ///< the same bytes as a file before it in the list
};

Identity identity_of(const FileCheck& file);

/// How each file stands, in the order given.
std::vector<Standing> standings(std::span<const Identity> files);
/// submission.duplicate, .copy and .superseded for these files.
std::vector<Finding> standing_findings(std::span<const Identity> files, std::span<const Standing> standings);
/// A lower revision of the submission of `files[index]` is among the files or in the register of receipt.
bool has_earlier_revision(std::span<const Identity> files, std::size_t index);
/// When the submission of `files[index]` was first sent: the date of its earliest revision that has one, among the
/// files or in the register of receipt.
std::optional<Date> first_submitted(std::span<const Identity> files, std::size_t index);

}  // namespace giamsat
