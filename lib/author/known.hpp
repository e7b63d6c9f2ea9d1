// SPDX-License-Identifier: MIT
// What is known before a report is written: from the report before it, or from the reports within its period.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "text/message.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace giamsat::author {

/// What is known of one unit.
struct KnownEntry {
    std::vector<text::Bilingual> notes;  ///< on all of it
    std::map<programme::FieldIndex, std::int64_t> values;
    std::map<programme::GroupIndex, std::vector<text::Bilingual>> group_notes;  ///< why values in it are not known
    std::vector<const submission::Activity*> activities;
    std::vector<const submission::NoneArose*> none_arose;
};

struct Known {
    std::vector<text::Bilingual> notes;  ///< on the whole file
    std::map<programme::UnitIndex, KnownEntry> entries;
    bool has_gaps = false;             ///< reports are missing, or something in them was left out
    std::shared_ptr<const void> kept;  ///< the files that activities point into
};

}  // namespace giamsat::author
