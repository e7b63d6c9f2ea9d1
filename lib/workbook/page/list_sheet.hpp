// SPDX-License-Identifier: MIT
// Sheets that are one long list: one row for each item, a filter, a header repeated on every page.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"
#include "workbook/sheets.hpp"
#include "workbook/xlsx/sanitise.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace giamsat::workbook {

struct ListColumn {
    enum class Look { text, fine, centred, count, date };  ///< fine: small print
    text::Bilingual heading;
    double width = 0;  ///< characters; the minimum if it may grow
    Look look = Look::text;
    bool summed = false;  ///< the total row contains the sum of its numbers
    double widest = 0;    ///< for a working paper: how wide it may grow to fit its longest text on one line
};

/// One cell of a list; `link` names the file that a click on it opens; if the text is too long for one line, the link
/// is on the row's number.
struct ListEntry {
    Value value;
    std::string link = {};
    Fill fill = Fill::none;
};

/// A count above the list of a working paper: the rows with that text in that column; all rows if it is empty.
struct ListCount {
    text::Bilingual label;
    std::size_t column = 0;
    std::string text;
};

struct ListHead {
    text::Message name;
    text::Bilingual title = {};            ///< in capitals
    text::Bilingual unit_of_count = {};    ///< for an annex
    std::vector<ListColumn> columns = {};  ///< without the running number, which comes first
    text::Bilingual when_empty = {};       ///< a sentence instead of the rows
    std::vector<ListCount> counts = {};    ///< of a working paper
};

using ListRow = std::vector<ListEntry>;

/// Rows below a title row with the sums of their numbers.
struct ListSection {
    std::string title;
    std::vector<ListRow> rows;
};

/// The maximum number of rows on a sheet, leaving room for heading, total and signatures.
inline constexpr int most_list_rows = most_rows - 100;

/// Builds the sheet row by row; continues on further sheets if one is full.
class ListSheet {
public:
    /// An annex if the options give it a number: with heading, numbered columns and signatures. Otherwise a working
    /// paper.
    ListSheet(const rollup::Rollup& rollup, const SheetOptions& options, ListHead head,
              int rows_a_sheet = most_list_rows);

    /// As many entries as the head has columns, in their order.
    void add(ListRow row);
    /// A section without rows is left out. A list has either sections or rows, not both.
    void add_section(ListSection section);
    std::vector<Sheet> finish();

private:
    using Sums = std::vector<std::optional<std::int64_t>>;  // by column

    /// A section's title row and its sums.
    struct Subtotal {
        int row = 0;
        Sums sums;
    };

    bool is_annex() const { return options_.annex > 0; }
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int last_column() const { return static_cast<int>(head_.columns.size()); }
    Area area_of(std::size_t column) const;
    void begin();
    void end();
    void put_title();
    void put_heads();
    void put_counts();
    bool is_full() const { return row_ - first_row_ >= rows_a_sheet_; }
    void turn_page();
    void put_section_title(const std::string& title, std::span<const ListRow> rows);
    Value total_of(std::size_t column) const;
    void put_sums(int row, const std::string& label, const Style& style, const std::vector<Value>& sums);
    void put_total();

    const rollup::Rollup& rollup_;
    SheetOptions options_;
    ListHead head_;
    int rows_a_sheet_;
    std::vector<Sheet> sheets_;
    int header_row_ = 0;  // this and the following members: of the last sheet
    int first_row_ = 0;
    int row_ = 0;                      ///< the next
    std::int64_t number_ = 0;          ///< of the last row, over all sheets
    Sums sums_;                        ///< of this sheet
    std::vector<Subtotal> subtotals_;  ///< of this sheet's sections
    std::vector<int> counted_;         ///< for each of head_.counts, the rows of this sheet that it counts
};

}  // namespace giamsat::workbook
