// SPDX-License-Identifier: MIT
// A sheet of a workbook as a plain value: built by pure functions, written by writer.cpp, compared in tests.
#pragma once

#include "text/date.hpp"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace giamsat::workbook {

/// The place of a cell; rows and columns count from 0.
struct Address {
    int row = 0;
    int column = 0;
    friend auto operator<=>(const Address&, const Address&) = default;
};

/// A rectangle of cells, including both corners.
struct Area {
    Address first;
    Address last;
};

enum class Align { left, center, right };
enum class Fill { none, header, section, good, doubtful, bad, neutral };

/// The style of a cell.
struct Style {
    int size = 11;  ///< points
    bool bold = false;
    bool italic = false;
    bool border = false;
    bool wrap = false;
    bool upright = false;  ///< the text runs from the bottom to the top
    bool link = false;     ///< looks like a link
    Align align = Align::left;
    int indent = 0;
    Fill fill = Fill::none;
    std::string format;  ///< Excel's number format; empty: general
    friend auto operator<=>(const Style&, const Style&) = default;
};

/// A formula (in Excel's English syntax, without "=") and its result.
struct Formula {
    std::string expression;
    std::variant<double, std::string> result;
};

/// Nothing, a text, a number, a date, or a formula.
using Value = std::variant<std::monostate, std::string, double, text::Date, Formula>;

struct Cell {
    Address at;
    Value value;
    Style style;
    std::string link;  ///< the file that a click on the text or number opens, as given to the program; empty: none
};

struct RowFormat {
    std::optional<double> height;  ///< points; otherwise it fits the row's contents
    int outline = 0;               ///< outline level: how many groups of rows contain it
};

/// A chart of cells on the same sheet.
struct Chart {
    enum class Kind {
        columns,
        lines,  ///< distinguishable without colour, by markers and dashes; interrupted at empty cells
    };
    struct Series {
        Address name;
        Area categories;
        Area values;  ///< one row or one column
    };
    Kind kind = Kind::columns;
    std::string title;
    std::string values_title;
    std::vector<Series> series;
    int row = 0;     ///< its top
    int left = 0;    ///< pixels from the sheet's left edge
    int width = 0;   ///< pixels
    int height = 0;  ///< pixels
};

struct Sheet {
    std::string name;
    std::vector<double> widths;  ///< of the columns, in characters
    std::vector<Cell> cells;
    std::vector<Area> merges;  ///< with the value of the first cell
    std::map<int, RowFormat> rows;
    std::vector<Chart> charts;
    std::optional<Address> freeze;  ///< the first cell that is not frozen
    std::optional<Area> filter;
    std::optional<std::pair<int, int>> repeated_rows;  ///< first and last, on every printed page
    std::optional<std::pair<int, int>> repeated_columns;
    std::vector<std::pair<int, int>> together;  ///< first and last rows to keep on one printed page
    std::vector<int> page_breaks;               ///< rows that begin a printed page
    bool working_paper = false;                 ///< has a different tab colour
};

/// Adds a cell.
void put(Sheet& sheet, Address at, Value value, const Style& style);
/// Adds a text or a number that opens the file; a plain one if the file has no name.
void put_link(Sheet& sheet, Address at, Value value, std::string file, Style style);
/// Adds one cell that spans the area, or a plain one if the area is a single cell.
void put_over(Sheet& sheet, const Area& area, Value value, const Style& style);
/// Null if nothing was put there.
const Cell* find(const Sheet& sheet, Address at);

/// The number stored in a cell, also as the result of a formula; none if there is none.
std::optional<double> stored_number(const Sheet& sheet, Address at);

/// "C12".
std::string a1(Address address);
/// "'Tổng hợp'!C12".
std::string a1(const std::string& sheet, Address address);

}  // namespace giamsat::workbook
