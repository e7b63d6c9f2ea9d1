// SPDX-License-Identifier: MIT
#include "workbook/pages.hpp"

#include <algorithm>
#include <array>

namespace giamsat::workbook {

namespace {

// A4 landscape less the margins of the administrative form, in points.
constexpr double page_width = 714;
constexpr double page_height = 481;
constexpr double safety = 0.98;  // heights are rounded
constexpr double usual_row_height = 15;

// A digit of the usual font in points, as spreadsheet programs take it for a column's width: Excel in whole pixels,
// LibreOffice as it is. The wider the columns, the smaller the print, and the more rows on a page.
constexpr std::array digit_widths{5.25, 5.57};
constexpr double padding = 0.71;  // digits

/// Goes down the rows of a sheet, page by page.
class Pages {
public:
    Pages(const Sheet& sheet, double digit_width) : sheet_(sheet) {
        double width = 0;
        for (const double column : sheet.widths) width += (column + padding) * digit_width;
        room_ = page_height * safety * std::max(1.0, width / page_width);
        if (sheet.repeated_rows) header_ = height(sheet.repeated_rows->first, sheet.repeated_rows->second);
    }

    double height(int first, int last) const {
        double sum = 0;
        for (int row = first; row <= last; ++row) {
            const auto format = sheet_.rows.find(row);
            sum += format == sheet_.rows.end() ? usual_row_height : format->second.height.value_or(usual_row_height);
        }
        return sum;
    }

    /// Goes on to the row, which was not reached before.
    void go_to(int row) {
        for (; row_ < row; ++row_) {
            const double next = height(row_, row_);
            if (used_ + next > room_ || begins_page(row_)) begin_page();
            used_ += next;
        }
        if (begins_page(row_)) begin_page();
    }

    int row() const { return row_; }
    bool fits(int last) const { return used_ + height(row_, last) <= room_; }
    bool would_fit_on_a_page(int last) const { return header_above(row_) + height(row_, last) <= room_; }
    bool at_top() const { return used_ <= header_above(row_); }
    void begin_page() { used_ = header_above(row_); }

private:
    bool begins_page(int row) const { return std::ranges::find(sheet_.page_breaks, row) != sheet_.page_breaks.end(); }
    double header_above(int row) const {
        return sheet_.repeated_rows && sheet_.repeated_rows->second < row ? header_ : 0;
    }

    const Sheet& sheet_;
    double room_ = 0;
    double header_ = 0;
    double used_ = 0;
    int row_ = 0;
};

}  // namespace

void break_pages(Sheet& sheet) {
    std::ranges::sort(sheet.together);
    for (const double digit_width : digit_widths) {
        Pages pages(sheet, digit_width);
        for (const auto& [first, last] : sheet.together) {
            if (first < pages.row()) continue;
            pages.go_to(first);
            if (pages.fits(last) || pages.at_top() || !pages.would_fit_on_a_page(last)) continue;
            sheet.page_breaks.push_back(first);
            pages.begin_page();
        }
    }
    std::ranges::sort(sheet.page_breaks);
}

}  // namespace giamsat::workbook
