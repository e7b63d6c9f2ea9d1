// SPDX-License-Identifier: MIT
#include "workbook/page/pages.hpp"

#include "workbook/page/paper.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace giamsat::workbook {

namespace {

// The paper without its margins, in points.
constexpr double a_millimetre = 72 / paper::an_inch;
constexpr double page_width = (paper::width - paper::left - paper::right) * a_millimetre;
constexpr double page_height = (paper::height - paper::top - paper::bottom) * a_millimetre;
constexpr double printed_share = 0.97;  // printer drivers round widths and heights
constexpr double usual_row_height = 15;
constexpr double points_a_pixel = 0.75;

// The width in points that Excel uses for a digit of the usual font, in whole pixels. LibreOffice's columns are wider,
// so its print is smaller and its pages have room for more rows.
constexpr double digit_width = 5.25;
constexpr double padding = 0.71;  // digits

constexpr std::size_t most_breaks =
    1023;  // Excel's limit, as in libxlsxwriter; after that, programs break pages themselves

// First and last row.
using Rows = std::pair<int, int>;

int last_row(const Sheet& sheet) {
    int last = sheet.rows.empty() ? 0 : sheet.rows.rbegin()->first;
    for (const Cell& cell : sheet.cells) last = std::max(last, cell.at.row);
    return last;
}

int rows_under(const Chart& chart) {
    return static_cast<int>(std::ceil(chart.height * points_a_pixel / usual_row_height));
}

// The ranges of rows to keep together, without overlaps, in order.
std::vector<Rows> kept_together(const Sheet& sheet) {
    std::vector<Rows> all = sheet.together;
    for (const Chart& chart : sheet.charts) all.emplace_back(chart.row, chart.row + rows_under(chart) - 1);
    std::ranges::sort(all);
    std::vector<Rows> result;
    for (const Rows& rows : all) {
        if (!result.empty() && rows.first <= result.back().second)
            result.back().second = std::max(result.back().second, rows.second);
        else
            result.push_back(rows);
    }
    return result;
}

// Divides the rows of a sheet into pages.
class Pages {
public:
    explicit Pages(const Sheet& sheet) : sheet_(sheet) {
        double width = 0;
        for (const double column : sheet.widths) width += (column + padding) * digit_width;
        room_ = page_height * printed_share * std::max(1.0, width / page_width);
        if (sheet.repeated_rows) header_ = height(*sheet.repeated_rows);
    }

    // Puts the rows on one page, if they fit.
    void put(const Rows& rows) {
        const double all = height(rows);
        if (all > room_ - header_above(rows.first)) return put_singly(rows);
        if (used_ + all > room_) begin_page(rows.first);
        used_ += all;
        at_top_ = false;
    }

    void put_singly(const Rows& rows) {
        for (int row = rows.first; row <= rows.second; ++row) {
            const double one = height({row, row});
            if (used_ + one > room_ && !at_top_) begin_page(row);
            used_ += one;
            at_top_ = false;
        }
    }

    std::vector<int> breaks() && { return std::move(breaks_); }

private:
    double height(const Rows& rows) const {
        double sum = 0;
        for (int row = rows.first; row <= rows.second; ++row) {
            const auto format = sheet_.rows.find(row);
            sum += format == sheet_.rows.end() ? usual_row_height : format->second.height.value_or(usual_row_height);
        }
        return sum;
    }

    double header_above(int row) const {
        return sheet_.repeated_rows && sheet_.repeated_rows->second < row ? header_ : 0;
    }

    void begin_page(int row) {
        if (breaks_.size() < most_breaks) breaks_.push_back(row);
        used_ = header_above(row);
        at_top_ = true;
    }

    const Sheet& sheet_;
    double room_ = 0;
    double header_ = 0;
    double used_ = 0;
    bool at_top_ = true;
    std::vector<int> breaks_;
};

}  // namespace

void break_pages(Sheet& sheet) {
    Pages pages(sheet);
    int next = 0;
    for (const Rows& rows : kept_together(sheet)) {
        if (next < rows.first) pages.put_singly({next, rows.first - 1});
        pages.put(rows);
        next = rows.second + 1;
    }
    pages.put_singly({next, last_row(sheet)});
    sheet.page_breaks = std::move(pages).breaks();
}

}  // namespace giamsat::workbook
