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

/// A cell's place; rows and columns count from 0.
struct Address {
    int row = 0;
    int column = 0;
    friend auto operator<=>(const Address&, const Address&) = default;
};

/// A rectangle of cells, both corners included.
struct Area {
    Address first;
    Address last;
};

enum class Align { left, center, right };
enum class Fill { none, header, section, good, doubtful, bad, neutral };

/// How a cell looks.
struct Style {
    int size = 11;  ///< points
    bool bold = false;
    bool italic = false;
    bool border = false;
    bool wrap = false;
    bool upright = false;  ///< the text runs from the bottom to the top
    bool link = false;     ///< looks like something to click on
    Align align = Align::left;
    int indent = 0;
    Fill fill = Fill::none;
    std::string format;  ///< Excel's number format; empty: general
    friend auto operator<=>(const Style&, const Style&) = default;
};

/// A formula (in Excel's English grammar, without "=") and what it comes to.
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
    std::string
        link;  ///< the file that a click on the text or number opens, as the program was told of it; empty: none
};

struct RowFormat {
    std::optional<double> height;  ///< points; otherwise it fits what the row holds
    int outline = 0;               ///< how many groups of rows it is folded into
};

/// A chart over cells of its own sheet.
struct Chart {
    enum class Kind {
        columns,
        lines,  ///< told apart without colour, by markers and dashes; broken where a cell is empty
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
    std::vector<Area> merges;  ///< the value is that of the first cell
    std::map<int, RowFormat> rows;
    std::vector<Chart> charts;
    std::optional<Address> freeze;  ///< the first cell that scrolls
    std::optional<Area> filter;
    std::optional<std::pair<int, int>> repeated_rows;  ///< first and last, on every printed page
    std::optional<std::pair<int, int>> repeated_columns;
    std::vector<std::pair<int, int>> together;  ///< first and last rows that one printed page should hold
    std::vector<int> page_breaks;               ///< rows that begin a printed page
    bool working_paper = false;                 ///< apart in tab colour
};

/// Adds a cell.
void put(Sheet& sheet, Address at, Value value, const Style& style);
/// Adds a text or a number that opens the file; a plain one where the file has no name.
void put_link(Sheet& sheet, Address at, Value value, std::string file, Style style);
/// Adds one cell that spans the area, or a plain one where the area is a single cell.
void put_over(Sheet& sheet, const Area& area, Value value, const Style& style);
/// Null where nothing was put there.
const Cell* find(const Sheet& sheet, Address at);

/// The number that is stored in a cell, be it the result of a formula; none where there is none.
std::optional<double> stored_number(const Sheet& sheet, Address at);

/// "C12".
std::string a1(Address address);
/// "'Tổng hợp'!C12".
std::string a1(const std::string& sheet, Address address);

}  // namespace giamsat::workbook
