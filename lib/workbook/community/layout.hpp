// SPDX-License-Identifier: MIT
// Where each number of the community monitoring sheet stands, so that other sheets can refer to it.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/community/columns.hpp"
#include "workbook/figure_index.hpp"
#include "workbook/page/sheet.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::workbook {

struct CommunityRow {
    programme::UnitIndex unit = programme::no_unit;
    bool own = false;    ///< only what the unit states itself, where it has subordinates that state the same
    bool total = false;  ///< the last row, of the unit that is rolled up
    int depth = 0;
    std::string number;              ///< "2.11"
    std::vector<std::size_t> parts;  ///< the rows that it is the sum of
};

/// One sheet: as many groups of figures as are legible on the width of a page.
struct CommunityLayout {
    text::Bilingual name;  ///< of the sheet
    std::vector<CommunityColumn> columns;
    std::vector<double> widths;
    std::vector<CommunityRow> rows;  ///< of each part of the sheet
    std::vector<Stretch> stretches;  ///< the parts, one below the other; one where the period is the year
    int header_row = 0;              ///< the first of the table's header
    int numbers_row = 0;             ///< the last of it, which numbers the columns

    /// The row of the sheet that names the part.
    int title_row(std::size_t part) const;
    Address at(std::size_t part, std::size_t row, std::size_t column) const;
};

/// The sheets, at least one: first the groups that targets are about, then what else has been stated.
std::vector<CommunityLayout> community_layouts(const rollup::Rollup& rollup, const FigureIndex& figures,
                                               text::Language language);

/// A cell of one of the sheets.
struct CommunityCell {
    text::Bilingual sheet;
    Address at;
};

/// The total of a figure or a share; none where no sheet has such a column or such a part.
std::optional<CommunityCell> total_cell(const std::vector<CommunityLayout>& layouts, Stretch stretch,
                                        CommunityColumn::Kind kind, programme::FieldIndex field,
                                        programme::FieldIndex whole = {});

/// What the row shows for the field. Throws std::logic_error where the roll-up contradicts itself.
std::optional<std::int64_t> value_in(const rollup::Rollup& rollup, const FigureIndex& figures,
                                     const CommunityLayout& layout, const CommunityRow& row,
                                     programme::FieldIndex field, Stretch stretch);
/// Those of the row's parts whose numbers its own is the sum of: all that state the figure; where it is what exists at
/// the period's end, those with units that are open then.
std::vector<std::size_t> parts_summed(const rollup::Rollup& rollup, const FigureIndex& figures,
                                      const CommunityLayout& layout, const CommunityRow& row,
                                      programme::FieldIndex field, Stretch stretch);

}  // namespace giamsat::workbook
