// SPDX-License-Identifier: MIT
// A table as CSV (RFC 4180), the writer for every CSV output.
//
// - UTF-8 with a byte-order mark, because otherwise Excel assumes an old encoding for Vietnamese; lines end with CRLF;
//   commas between cells; a cell is quoted only if it contains a comma, a quotation mark or a line break.
// - Spreadsheet programs treat a cell that begins with = + - @ (also the full-width ones), a tab or a line break as a
//   formula, quoted or not. Such a text gets an apostrophe in front, which programs that read the file must remove.
//   Numbers are written as numbers and never get one.
// - An unknown value is an empty cell.
#pragma once

#include "text/lines.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giamsat::report {

/// Collects the rows of one table; `CsvWriter csv; csv.row("unit", "value"); csv.row(unit.id, total.value);`
class CsvWriter {
public:
    /// One row: texts, numbers, and std::optional or nullptr for values that may be unknown. The first row names the
    /// columns. Texts must be UTF-8.
    template <class... Cells>
    void row(const Cells&... cells) {
        (cell(cells), ...);
        end_row();
    }
    /// The same, cell by cell, if the number of columns is known only at run time.
    void cell(std::string_view text);
    void cell(double number);  ///< at most two decimals, with a point
    void cell(std::integral auto number) { written(std::to_string(number)); }
    void cell(std::nullptr_t) { written({}); }
    template <class T>
    void cell(const std::optional<T>& value) {
        if (value)
            cell(*value);
        else
            cell(nullptr);
    }
    void end_row();

    /// The file's bytes.
    const std::string& text() const { return text_; }

private:
    void written(std::string_view cell);

    std::string text_{text::byte_order_mark};
    bool row_begun_ = false;
};

}  // namespace giamsat::report
