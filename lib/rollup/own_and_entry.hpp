// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"

#include <cstdint>
#include <vector>

namespace giamsat::rollup {

/// Calls `visit(field, value)` for each figure of the entry, with 0 for the figures of groups under `none_arose`.
template <class Visit>
void for_each_value(const programme::Programme& programme, const intake::AcceptedEntry& entry, Visit visit) {
    for (const auto& figure : entry.figures) visit(figure.field, figure.value);
    for (const auto group : entry.groups_not_arisen)
        for (const auto field : programme.groups[group].fields)
            if (entry.figure(field) == nullptr) visit(field, std::int64_t{0});
}

/// submission.mismatch between a unit's own file and its entry in its superior's: one finding for each figure that
/// differs, one for all that only the own file has, and one for all that only the entry has.
std::vector<finding::Finding> differences(const programme::Programme& programme, const intake::StatedTwice& twice);

}  // namespace giamsat::rollup
