// SPDX-License-Identifier: MIT
#include "workbook/list_sheet.hpp"

#include "workbook/annex.hpp"
#include "workbook/formula.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr double number_width = 6;
constexpr int count_column = 2;  // where the counts of a working paper stand, right of their labels

Style style_of(const ListColumn& column, Fill fill) {
    Style style = table_text();
    switch (column.look) {
        case ListColumn::Look::text:
            break;
        case ListColumn::Look::fine:
            style.size = 9;
            break;
        case ListColumn::Look::centred:
            style = table_centred();
            break;
        case ListColumn::Look::count:
            style = table_count();
            break;
        case ListColumn::Look::date:
            style = table_centred();
            style.wrap = false;
            style.format = date_format;
            break;
    }
    style.fill = fill;
    return style;
}

bool holds(const ListEntry& entry, const std::string& text) {
    const auto* own = std::get_if<std::string>(&entry.value);
    return text.empty() || (own != nullptr && *own == text);
}

}  // namespace

ListSheet::ListSheet(const Rollup& rollup, const SheetOptions& options, ListHead head, int rows_a_sheet)
    : rollup_(rollup), options_(options), head_(std::move(head)), rows_a_sheet_(rows_a_sheet) {
    begin();
}

void ListSheet::begin() {
    Sheet sheet;
    sheet.name = text(sheet_name(head_.name, sheets_.size()));
    sheet.working_paper = !is_annex();
    sheet.widths.push_back(number_width);
    for (const ListColumn& column : head_.columns) sheet.widths.push_back(column.width);
    sheets_.push_back(std::move(sheet));
    sums_.assign(head_.columns.size(), std::nullopt);
    counted_.assign(head_.counts.size(), 0);
    put_title();
    put_heads();
}

void ListSheet::put_title() {
    Sheet& sheet = sheets_.back();
    if (is_annex()) {
        put_heading(sheet, rollup_, options_, head_.title, head_.unit_of_count);
        header_row_ = heading_rows;
        return;
    }
    Style title = section_title();
    title.size = 14;
    put(sheet, {0, 0}, text(head_.title), title);
    put(sheet, {1, 0}, text(scope_of(rollup_)), Style{});
    header_row_ = 3 + static_cast<int>(head_.counts.size());
}

void ListSheet::put_heads() {
    Sheet& sheet = sheets_.back();
    std::vector<ColumnHead> heads{{0, 0, text({"STT", "No."}), {}}};
    for (int column = 1; const ListColumn& one : head_.columns) {
        heads.push_back({column, column, text(one.heading), {}});
        ++column;
    }
    if (is_annex())
        put_columns(sheet, header_row_, heads);
    else
        for (const ColumnHead& one : heads) put(sheet, {header_row_, one.first}, one.text, table_header());
    const int last_header_row = header_row_ + (is_annex() ? column_rows : 1) - 1;
    row_ = first_row_ = last_header_row + 1;
    sheet.freeze = Address{first_row_, 0};
    sheet.repeated_rows = {header_row_, last_header_row};
}

void ListSheet::add(std::vector<ListEntry> row) {
    if (row.size() != head_.columns.size()) throw std::logic_error("a row that does not fit the list's columns");
    if (row_ - first_row_ == rows_a_sheet_) {
        end();
        begin();
    }
    Sheet& sheet = sheets_.back();
    put(sheet, {row_, 0}, static_cast<double>(++number_), table_centred());
    for (std::size_t i = 0; i < head_.counts.size(); ++i)
        counted_[i] += holds(row[head_.counts[i].column], head_.counts[i].text) ? 1 : 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        ListEntry& entry = row[i];
        const Address at{row_, static_cast<int>(i) + 1};
        const auto* number = std::get_if<double>(&entry.value);
        if (head_.columns[i].summed && number != nullptr) sums_[i] = sums_[i].value_or(0) + std::llround(*number);
        const Style style = style_of(head_.columns[i], entry.fill);
        if (entry.link.empty())
            put(sheet, at, std::move(entry.value), style);
        else
            put_link(sheet, at, std::get<std::string>(entry.value), std::move(entry.link), style);
    }
    ++row_;
}

Area ListSheet::area_of(std::size_t column) const {
    const int at = static_cast<int>(column) + 1;
    return {{first_row_, at}, {row_ - 1, at}};
}

void ListSheet::put_counts() {
    Sheet& sheet = sheets_.back();
    Style style;
    style.align = Align::left;
    style.format = count_format;
    for (std::size_t i = 0; i < head_.counts.size(); ++i) {
        const ListCount& count = head_.counts[i];
        const int row = 2 + static_cast<int>(i);
        put(sheet, {row, 0}, text(count.label), Style{});
        if (row_ == first_row_)
            put(sheet, {row, count_column}, 0.0, style);
        else if (count.text.empty())
            put(sheet, {row, count_column},
                Formula{"COUNT(" + a1(Address{first_row_, 0}) + ":" + a1(Address{row_ - 1, 0}) + ")",
                        static_cast<double>(row_ - first_row_)},
                style);
        else
            put(sheet, {row, count_column}, count_of(area_of(count.column), count.text, counted_[i]), style);
    }
}

/// Where there is something to sum.
void ListSheet::put_total() {
    const auto first = std::ranges::find(head_.columns, true, &ListColumn::summed);
    if (first == head_.columns.end()) return;
    Sheet& sheet = sheets_.back();
    put_over(sheet, {{row_, 0}, {row_, static_cast<int>(first - head_.columns.begin())}}, text({"Tổng cộng", "Total"}),
             table_centred(true));
    for (auto column = static_cast<std::size_t>(first - head_.columns.begin()); column < head_.columns.size();
         ++column) {
        const Address at{row_, static_cast<int>(column) + 1};
        if (head_.columns[column].summed)
            put(sheet, at, sum_over(area_of(column), sums_[column]), table_count(true));
        else
            put(sheet, at, {}, table_text());
    }
    ++row_;
}

void ListSheet::end() {
    Sheet& sheet = sheets_.back();
    put_counts();
    if (row_ == first_row_) {
        Style style = table_text();
        style.italic = true;
        put_over(sheet, {{row_, 0}, {row_, last_column()}}, text(head_.when_empty), style);
        ++row_;
    } else {
        sheet.filter = Area{{first_row_ - 1, 0}, {row_ - 1, last_column()}};
        put_total();
    }
    if (is_annex()) put_signatures(sheet, row_ + 1, rollup_, options_.language);
}

std::vector<Sheet> ListSheet::finish() {
    end();
    return std::move(sheets_);
}

}  // namespace giamsat::workbook
