// SPDX-License-Identifier: MIT
// Where each number of the community monitoring sheet stands, so that other sheets can refer to it.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/sheet.hpp"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace giamsat::workbook {

/// The two columns of a roll-up; here two parts of the sheet, one below the other.
enum class Stretch { period, year };

/// The rows of a roll-up's figures by unit and field.
class FigureIndex {
public:
    explicit FigureIndex(const Rollup& rollup);
    /// Null where the roll-up has no such row.
    const FigureRow* find(UnitIndex unit, int field) const;
    /// A total without a value where the roll-up has no such row.
    Total total(UnitIndex unit, int field, Stretch stretch) const;

private:
    std::size_t fields_;
    std::unordered_map<std::size_t, const FigureRow*> rows_;
};

struct CommunityColumn {
    enum class Kind { number, unit, figure, share, reported, note };
    Kind kind = Kind::number;
    int group = -1;
    int field = -1;  ///< figure: which; share: the part; reported: the field whose units are counted
    int whole = -1;  ///< share
    int run = 0;     ///< reported: of how many figures to the left alone; 0: of the group
};

struct CommunityRow {
    UnitIndex unit = no_unit;
    bool own = false;    ///< only what the unit states itself, where it has subordinates that state the same
    bool total = false;  ///< the last row, of the unit that is rolled up
    int depth = 0;
    std::string number;              ///< "2.11"
    std::vector<std::size_t> parts;  ///< the rows that it is the sum of
};

/// One sheet: as many groups of figures as are legible on the width of a page.
struct CommunityLayout {
    Bilingual name;  ///< of the sheet
    std::vector<CommunityColumn> columns;
    std::vector<double> widths;
    std::vector<CommunityRow> rows;  ///< of each part of the sheet
    std::vector<Stretch> stretches;  ///< the parts; one where the period is the year
    int header_row = 0;              ///< the first of the table's header
    int numbers_row = 0;             ///< the last of it, which numbers the columns

    /// The row of the sheet that names the part.
    int title_row(std::size_t part) const;
    Address at(std::size_t part, std::size_t row, std::size_t column) const;
};

/// The groups of figures that are worth a column, those that targets are about first.
std::vector<int> groups_shown(const Rollup& rollup);
/// The field by which units are counted that have stated the group.
int leading_field(const Programme& programme, const FigureGroup& group);

/// The sheets, at least one: first the groups that targets are about, then what else has been stated.
std::vector<CommunityLayout> community_layouts(const Rollup& rollup, const FigureIndex& figures);

/// A cell of one of the sheets.
struct CommunityCell {
    Bilingual sheet;
    Address at;
};

/// The total of a figure or a share; none where no sheet has such a column or such a part.
std::optional<CommunityCell> total_cell(const std::vector<CommunityLayout>& layouts, Stretch stretch,
                                        CommunityColumn::Kind kind, int field, int whole = -1);

/// What the row shows for the field. Throws std::logic_error where the roll-up contradicts itself.
std::optional<std::int64_t> value_in(const Rollup& rollup, const FigureIndex& figures, const CommunityLayout& layout,
                                     const CommunityRow& row, int field, Stretch stretch);
/// Those of the row's parts whose numbers its own is the sum of: all that state the figure; where it is what exists at
/// the period's end, those with units that are open then.
std::vector<std::size_t> parts_summed(const Rollup& rollup, const FigureIndex& figures, const CommunityLayout& layout,
                                      const CommunityRow& row, int field, Stretch stretch);

}  // namespace giamsat::workbook
