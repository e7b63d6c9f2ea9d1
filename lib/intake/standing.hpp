// SPDX-License-Identifier: MIT
// Which of several files for one submission stands: kind × programme × unit × period is one submission.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/sha256.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace giamsat::check {
struct FileCheck;
}

namespace giamsat::intake {

/// What is kept of every file once it has been checked, so it should be small: enough to tell which of several stands.
struct Identity {
    std::string file;
    std::optional<text::Digest> sha256;  ///< of the bytes; none where they were not read
    bool is_submission = false;          ///< false: its header could not be read, so it stands by itself
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    programme::UnitIndex unit = programme::no_unit;
    text::Period period;
    int revision = 1;
    finding::Place revision_place;  ///< the key `revision`, else the file's first
    std::string excerpt;            ///< the line of revision_place
    std::optional<text::Date> submitted;
    std::optional<submission::FirstReceived> first_received;  ///< of the submission, as the register of receipt has it
};

enum class Standing {
    stands,
    superseded,  ///< a higher revision is there
    duplicate,   ///< the same revision twice: neither counts
    copy,        ///< the same bytes as a file before it in the list
};

Identity identity_of(const check::FileCheck& file);

/// How each file stands, in the order given.
std::vector<Standing> standings(std::span<const Identity> files);
/// submission.duplicate, .copy and .superseded for these files.
std::vector<finding::Finding> standing_findings(const programme::Programme& programme, std::span<const Identity> files,
                                                std::span<const Standing> standings);

/// The revisions of each submission among some files, which must outlive it.
class Revisions {
public:
    explicit Revisions(std::span<const Identity> files);

    /// A lower revision of the file's submission is among the files or in the register of receipt.
    bool has_earlier(const Identity& file) const;
    /// When the file's submission was first sent: the date of its earliest revision that has one,
    /// among the files or in the register of receipt.
    std::optional<text::Date> first_submitted(const Identity& file) const;

private:
    std::span<const Identity* const> of(const Identity& file) const;

    std::vector<const Identity*> sorted_;
};

}  // namespace giamsat::intake
