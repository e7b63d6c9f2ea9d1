// SPDX-License-Identifier: MIT
// Comma-separated values (RFC 4180), also with other separators, with the place of every field; the only user of
// libcsv.
#pragma once

#include "text/position.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

struct CsvField {
    std::string text;   ///< in NFC, without quotes and surrounding spaces
    text::Range range;  ///< from after the previous separator to the next
};

struct CsvRow {
    std::vector<CsvField> fields;  ///< never empty
    text::Range range;             ///< from its first field to its last
};

struct CsvTable {
    std::vector<CsvRow> rows;  ///< empty lines are left out
    /// The position at which reading stopped: bytes that are not UTF-8, text next to a quoted field, or an unclosed
    /// quote.
    std::optional<text::Position> fault;
};

/// Whether there is no value in the row: a spreadsheet writes such rows below its table.
bool is_blank(const CsvRow& row);

/// Reads a table, with or without a byte-order mark, LF or CRLF.
CsvTable read_csv(std::string_view text, char separator = ',');
/// The same of a table that a spreadsheet saved: its separator is a comma, semicolon or tab, whichever its first line
/// has most of.
CsvTable read_table(std::string_view text);

}  // namespace giamsat::programme
