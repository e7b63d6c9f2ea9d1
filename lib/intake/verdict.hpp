// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

namespace giamsat::intake {

/// How a roll-up treated a file.
enum class Verdict {
    counted,
    compared,      ///< a half-year, annual or ad hoc report: only compared with the months
    later,         ///< for a period after the roll-up's
    not_needed,    ///< every number in it comes from another file
    out_of_scope,  ///< of a unit outside the subtree
    outside_year,
    sent_later,  ///< after the as-of day
    draft,
    duplicate,
    superseded,
    copy,
    no_header,
    unreadable,
    other_programme,
    passed_over,
    foreign,
    misnamed,
};

/// Why the file does not count; empty if it does.
text::Bilingual why_not(Verdict verdict);
/// It counts, or may be compared with files that do.
bool is_comparable(Verdict verdict);
/// It does not count for a reason that somebody may want to fix, such as a draft, but not a later period.
bool is_fault(Verdict verdict);

}  // namespace giamsat::intake
