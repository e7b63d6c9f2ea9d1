// SPDX-License-Identifier: MIT
#include "workbook/pages.hpp"

#include <algorithm>

namespace giamsat::workbook {

namespace {

// A4 landscape less the margins of the administrative form, in points.
constexpr double page_width = 714;
constexpr double page_height = 481;
constexpr double safety = 0.98;  // spreadsheet programs round heights, each in its own way
constexpr double usual_row_height = 15;

/// As Excel draws a column of that width, in points.
double points_of(double width) {
    return (width * 7 + 5) * 0.75;
}

/// Goes down the rows of a sheet, page by page.
class Pages {
public:
    explicit Pages(const Sheet& sheet) : sheet_(sheet) {
        double width = 0;
        for (const double column : sheet.widths) width += points_of(column);
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
            if (used_ + next > room_) used_ = header_above(row_);
            used_ += next;
        }
    }

    int row() const { return row_; }
    bool fits(int last) const { return used_ + height(row_, last) <= room_; }
    bool would_fit_on_a_page(int last) const { return header_above(row_) + height(row_, last) <= room_; }
    bool at_top() const { return used_ <= header_above(row_); }
    void begin_page() { used_ = header_above(row_); }

private:
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
    Pages pages(sheet);
    for (const auto& [first, last] : sheet.together) {
        if (first < pages.row()) continue;
        pages.go_to(first);
        if (pages.fits(last) || pages.at_top() || !pages.would_fit_on_a_page(last)) continue;
        sheet.page_breaks.push_back(first);
        pages.begin_page();
    }
}

}  // namespace giamsat::workbook
