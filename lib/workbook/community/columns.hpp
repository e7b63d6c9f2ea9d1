// SPDX-License-Identifier: MIT
// Which figures have a column on which sheet of community monitoring, and how wide it is.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/figure_index.hpp"

#include <vector>

namespace giamsat::workbook {

struct CommunityColumn {
    enum class Kind { number, unit, figure, share, reported, note };
    Kind kind = Kind::number;
    programme::GroupIndex group{};
    programme::FieldIndex field{};  ///< figure: which; share: the part; reported: the field whose units are counted
    programme::FieldIndex whole{};  ///< share
    int run = 0;                    ///< reported: of how many figures to the left alone; 0: of the group
};

/// The groups of figures that are worth a column, those that targets are about first.
std::vector<programme::GroupIndex> groups_shown(const rollup::Rollup& rollup);
/// The field by which units are counted that have stated the group.
programme::FieldIndex leading_field(const programme::Programme& programme, const programme::FigureGroup& group);

/// The columns of figures of each sheet, at least one sheet. Where a sheet ends depends on the language: a column is
/// as wide as the longest word above it.
std::vector<std::vector<CommunityColumn>> columns_by_sheet(const rollup::Rollup& rollup, const FigureIndex& figures,
                                                           text::Language language);

/// What stands above the column.
text::Bilingual heading_of(const programme::Programme& programme, const CommunityColumn& column);
inline constexpr int heading_size = 10;  ///< points

/// In characters: for the column's largest number, its total, and the longest word of its heading.
double width_of_column(const CommunityColumn& column, const rollup::Rollup& rollup, const FigureIndex& figures,
                       text::Language language);

}  // namespace giamsat::workbook
