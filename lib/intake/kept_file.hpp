// SPDX-License-Identifier: MIT
#pragma once

#include "check/check_file.hpp"
#include "intake/accepted.hpp"
#include "submission/identity.hpp"
#include "text/sha256.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::intake {

/// What is kept of one file once its text and tree are gone: how it stands among the others, what was found in it, and
/// what of it may be counted. One that nothing was found in should be small.
struct KeptFile {
    std::string file;
    std::optional<text::Digest> sha256;  ///< of the bytes; none if they were not read
    check::FileNature nature = check::FileNature::unreadable;
    std::optional<programme::Duty::Kind> kind;  ///< if `giamsat` says so
    programme::UnitIndex unit = programme::no_unit;
    std::optional<text::Period> period;  ///< none: the header could not be read, so the file stands by itself
    programme::DutyIndex duty;           ///< under which it was asked for, see submission::duty_meant
    int revision = 1;
    finding::Spot spot;  ///< of the key `revision`, otherwise of the file's first key; only with a period
    std::optional<text::Date> submitted;
    bool sent_later = false;  ///< after the as-of day, in what is added up: as if it were not there
    std::optional<submission::FirstReceived> first_received;  ///< of the submission, from the register of receipt
    bool draft_left_to_target = false;                     ///< it has no date of submission, and only a target says so
    std::vector<finding::Finding> findings;                ///< what follows is not among them
    std::unique_ptr<const check::MissingEntries> missing;  ///< null: there are none
    std::vector<check::DueDate> due_dates;                 ///< that its own date does not keep
    std::unique_ptr<const Accepted> accepted;              ///< only with a period, and if it was asked for

    /// Kind × programme × unit × period could be read, and it was there on the as-of day.
    bool is_submission() const { return period.has_value() && !sent_later; }
    /// Only of a submission.
    submission::Identity identity() const { return {*kind, unit, *period, duty}; }
};

}  // namespace giamsat::intake
