// SPDX-License-Identifier: MIT
// Restatement: what an earlier roll-up of the same unit and period gave otherwise.
#pragma once

#include "compare/rollup_reader.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::compare {

/// A figure that an earlier roll-up of the same unit and period gave otherwise.
struct Change {
    enum class Column { period, year };
    std::string unit;  ///< ids: the earlier roll-up may have had what this one lacks
    std::string figure;
    Column column = Column::period;
    rollup::Total was;
    rollup::Total is;
    std::vector<std::string> files;  ///< that the number comes from and that the earlier one did not have
    std::vector<std::string> gone;   ///< that the earlier one had, without one in their place
};

/// "period", "year".
std::string_view id_of(Change::Column column);

/// Why a roll-up of that unit and period cannot be compared with the earlier one. Empty where it can.
text::Bilingual why_not_comparable(const EarlierRollup& earlier, const programme::Programme& programme,
                                   programme::UnitIndex unit, const text::Period& period);

/// The figures whose value, or whose number of units, is not what it was; by unit in roster order, figure and column,
/// and at the end those that the earlier roll-up alone has. A file is named where the number comes from it and no
/// submission of the earlier roll-up had the same bytes.
std::vector<Change> changes_since(const EarlierRollup& earlier, const rollup::Rollup& rollup);

}  // namespace giamsat::compare
