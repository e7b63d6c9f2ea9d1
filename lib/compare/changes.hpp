// SPDX-License-Identifier: MIT
// Restatements: the differences from an earlier roll-up of the same unit and period.
#pragma once

#include "compare/rollup_reader.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::compare {

/// A figure that differs from an earlier roll-up of the same unit and period.
struct Change {
    enum class Column { period, year };
    std::string unit;  ///< ids, because the earlier roll-up may contain units or figures that this one lacks
    std::string figure;
    Column column = Column::period;
    rollup::Total was;
    rollup::Total is;
    std::vector<std::string> files;  ///< the files that the number comes from and that the earlier roll-up did not have
    std::vector<std::string> gone;   ///< the files of the earlier roll-up that no file has replaced
};

/// "period", "year".
std::string_view id_of(Change::Column column);

/// Why a roll-up of that unit and period cannot be compared with the earlier one. Empty if it can.
text::Bilingual why_not_comparable(const EarlierRollup& earlier, const programme::Programme& programme,
                                   programme::UnitIndex unit, const text::Period& period);

/// The figures whose value or number of units has changed: by unit in roster order, figure and column; at the end those
/// that only the earlier roll-up has. A file is named if the number comes from it and no submission of the earlier
/// roll-up had the same bytes.
std::vector<Change> changes_since(const EarlierRollup& earlier, const rollup::Rollup& rollup);

}  // namespace giamsat::compare
