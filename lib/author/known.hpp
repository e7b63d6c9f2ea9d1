// SPDX-License-Identifier: MIT
// Values known before a report is written: from the previous report, or from the reports within its period.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace giamsat::author {

/// The known values of one unit.
struct KnownEntry {
    std::vector<text::Bilingual> notes;  ///< about the whole entry
    std::map<programme::FieldIndex, std::int64_t> values;
    std::map<programme::GroupIndex, std::vector<text::Bilingual>> group_notes;  ///< why values in it are not known
    std::vector<const submission::Activity*> activities;
    std::vector<const submission::NoneArose*> none_arose;
};

struct Known {
    std::vector<text::Bilingual> notes;  ///< about the whole file
    std::map<programme::UnitIndex, KnownEntry> entries;
    bool has_gaps = false;             ///< reports are missing, or parts of them were left out
    std::shared_ptr<const void> kept;  ///< the files that activities point into
};

}  // namespace giamsat::author
