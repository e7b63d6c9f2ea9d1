// SPDX-License-Identifier: MIT
// The place of each number on the community monitoring sheets, so that other sheets can refer to it.
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
    bool own = false;    ///< only the unit's own values, if it has subordinates that report the same figures
    bool total = false;  ///< the last row, for the rolled-up unit
    int depth = 0;
    std::string number;              ///< "2.11"
    std::vector<std::size_t> parts;  ///< the rows of which it is the sum
};

/// One sheet: as many groups of figures as are legible on one page width.
struct CommunityLayout {
    text::Bilingual name;  ///< of the sheet
    std::vector<CommunityColumn> columns;
    std::vector<double> widths;
    std::vector<CommunityRow> rows;  ///< of each part of the sheet
    std::vector<Stretch> stretches;  ///< the parts, one below the other; only one if the period is the year
    int header_row = 0;              ///< the first of the table's header
    int numbers_row = 0;             ///< the last row of the header, with the column numbers

    /// The row of the sheet that names the part.
    int title_row(std::size_t part) const;
    Address at(std::size_t part, std::size_t row, std::size_t column) const;
};

/// The sheets, at least one: first the groups used by targets, then the others that have been reported.
std::vector<CommunityLayout> community_layouts(const rollup::Rollup& rollup, const FigureIndex& figures,
                                               text::Language language);

/// A cell of one of the sheets.
struct CommunityCell {
    text::Bilingual sheet;
    Address at;
};

/// The cell with the total of a figure or a share; none if no sheet has such a column or part.
std::optional<CommunityCell> total_cell(const std::vector<CommunityLayout>& layouts, Stretch stretch,
                                        CommunityColumn::Kind kind, programme::FieldIndex field,
                                        programme::FieldIndex whole = {});

/// The value of the field in the row. Throws std::logic_error if the roll-up contradicts itself.
std::optional<std::int64_t> value_in(const rollup::Rollup& rollup, const FigureIndex& figures,
                                     const CommunityLayout& layout, const CommunityRow& row,
                                     programme::FieldIndex field, Stretch stretch);
/// Those of the row's parts that its number sums up: all that report the figure; for `latest` figures only those with
/// units open at the period's end.
std::vector<std::size_t> parts_summed(const rollup::Rollup& rollup, const FigureIndex& figures,
                                      const CommunityLayout& layout, const CommunityRow& row,
                                      programme::FieldIndex field, Stretch stretch);

}  // namespace giamsat::workbook
