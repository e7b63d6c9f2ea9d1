// SPDX-License-Identifier: MIT
// The columns on the sheets of community monitoring, and their widths.
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
    programme::FieldIndex field{};  ///< figure: its field; share: the part; reported: the field whose units are counted
    programme::FieldIndex whole{};  ///< share
    int run = 0;                    ///< reported: for this many figures to the left; 0: for the whole group
};

/// The groups of figures to show; those used by targets first.
std::vector<programme::GroupIndex> groups_shown(const rollup::Rollup& rollup);
/// The field by which units that have reported the group are counted.
programme::FieldIndex leading_field(const programme::Programme& programme, const programme::FigureGroup& group);

/// The columns of figures of each sheet, at least one sheet. The division depends on the language, because a column is
/// as wide as the longest word in its heading.
std::vector<std::vector<CommunityColumn>> columns_by_sheet(const rollup::Rollup& rollup, const FigureIndex& figures,
                                                           text::Language language);

/// The heading of the column.
text::Bilingual heading_of(const programme::Programme& programme, const CommunityColumn& column);
inline constexpr int heading_size = 10;  ///< points

/// In characters: enough for the column's largest number, which is its total, and for the longest word of its heading.
double width_of_column(const CommunityColumn& column, const rollup::Rollup& rollup, const FigureIndex& figures,
                       text::Language language);

}  // namespace giamsat::workbook
