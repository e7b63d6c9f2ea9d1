// SPDX-License-Identifier: MIT
#include "workbook/page/list_sheet.hpp"

#include "workbook/page/annex.hpp"
#include "workbook/page/row_heights.hpp"
#include "workbook/xlsx/formula.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr double number_width = 6;
constexpr int least_on_last_page = 4;  // rows, for a working paper
constexpr int count_column = 2;        // of the counts in a working paper, to the right of their labels

Style style_of(const ListColumn& column, const ListEntry& entry) {
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
            style.wrap = !std::holds_alternative<text::Date>(entry.value);  // a range of days is a text
            style.format = date_format;
            break;
    }
    style.fill = entry.fill;
    return style;
}

void add_to(std::optional<std::int64_t>& sum, const ListEntry& entry) {
    if (const auto* number = std::get_if<double>(&entry.value)) sum = sum.value_or(0) + std::llround(*number);
}

// Whether the text fits on one line: LibreOffice does not wrap links, but cuts them off at the edge of the cell.
bool fits(const ListColumn& column, const ListEntry& entry, const Style& style) {
    return width_of_line(std::get<std::string>(entry.value), style.size) <= std::max(column.width, column.widest);
}

bool holds(const ListEntry& entry, const std::string& text) {
    const auto* own = std::get_if<std::string>(&entry.value);
    return text.empty() || (own != nullptr && *own == text);
}

}  // namespace

ListSheet::ListSheet(const rollup::Rollup& rollup, const SheetOptions& options, ListHead head, int rows_a_sheet)
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
    subtotals_.clear();
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

void ListSheet::turn_page() {
    end();
    begin();
}

void ListSheet::add(ListRow row) {
    if (row.size() != head_.columns.size()) throw std::logic_error("a row that does not fit the list's columns");
    if (is_full()) turn_page();
    Sheet& sheet = sheets_.back();
    ++number_;
    std::string number_link;
    for (std::size_t i = 0; i < head_.counts.size(); ++i)
        counted_[i] += holds(row[head_.counts[i].column], head_.counts[i].text) ? 1 : 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        ListEntry& entry = row[i];
        const Address at{row_, static_cast<int>(i) + 1};
        if (head_.columns[i].summed) add_to(sums_[i], entry);
        const Style style = style_of(head_.columns[i], entry);
        if (const auto* text = std::get_if<std::string>(&entry.value); text != nullptr && head_.columns[i].widest > 0)
            sheet.widths[i + 1] =
                std::max(sheet.widths[i + 1], std::min(head_.columns[i].widest, width_of_line(*text, style.size)));
        if (!entry.link.empty() && fits(head_.columns[i], entry, style)) {
            put_link(sheet, at, std::get<std::string>(entry.value), std::move(entry.link), style);
            continue;
        }
        if (!entry.link.empty()) number_link = std::move(entry.link);
        put(sheet, at, std::move(entry.value), style);
    }
    put_link(sheet, {row_, 0}, static_cast<double>(number_), std::move(number_link), table_centred());
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

void ListSheet::add_section(ListSection section) {
    std::span<ListRow> left(section.rows);
    while (!left.empty()) {
        if (row_ - first_row_ + 1 >= rows_a_sheet_) turn_page();  // there is no room for the title and a row
        const auto room = static_cast<std::size_t>(rows_a_sheet_ - (row_ - first_row_) - 1);
        const auto rows = left.first(std::min(room, left.size()));
        put_section_title(section.title, rows);
        for (ListRow& row : rows) {
            sheets_.back().rows[row_].outline = 1;
            add(std::move(row));
        }
        left = left.subspan(rows.size());
    }
}

void ListSheet::put_section_title(const std::string& title, std::span<const ListRow> rows) {
    Subtotal subtotal{row_, Sums(head_.columns.size())};
    std::vector<Value> sums(head_.columns.size());
    for (std::size_t i = 0; i < head_.columns.size(); ++i) {
        if (!head_.columns[i].summed) continue;
        for (const ListRow& row : rows) add_to(subtotal.sums[i], row[i]);
        const int column = static_cast<int>(i) + 1;
        sums[i] = sum_over({{row_ + 1, column}, {row_ + static_cast<int>(rows.size()), column}}, subtotal.sums[i]);
    }
    Style style = table_text(true);
    style.fill = Fill::section;
    sheets_.back().together.emplace_back(row_, row_ + 1);
    put_sums(row_++, title, style, sums);
    subtotals_.push_back(std::move(subtotal));
}

// Writes the label over the columns before the first sum, then the sums.
void ListSheet::put_sums(int row, const std::string& label, const Style& style, const std::vector<Value>& sums) {
    const auto first = std::ranges::find(head_.columns, true, &ListColumn::summed) - head_.columns.begin();
    put_over(sheets_.back(), {{row, 0}, {row, static_cast<int>(first)}}, label, style);
    for (auto i = static_cast<std::size_t>(first); i < sums.size(); ++i) {
        Style number = table_count(true);
        number.fill = style.fill;
        put(sheets_.back(), {row, static_cast<int>(i) + 1}, sums[i], number);
    }
}

Value ListSheet::total_of(std::size_t column) const {
    if (!head_.columns[column].summed) return {};
    if (subtotals_.empty()) return sum_over(area_of(column), sums_[column]);
    std::vector<Operand> parts;
    for (const Subtotal& subtotal : subtotals_)
        parts.push_back({{subtotal.row, static_cast<int>(column) + 1}, subtotal.sums[column]});
    return sum_of(parts);
}

// Does nothing if no column is summed.
void ListSheet::put_total() {
    if (std::ranges::find(head_.columns, true, &ListColumn::summed) == head_.columns.end()) return;
    std::vector<Value> sums;
    for (std::size_t i = 0; i < head_.columns.size(); ++i) sums.push_back(total_of(i));
    put_sums(row_, text({"Tổng cộng", "Total"}), table_centred(true), sums);
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
    if (is_annex())
        put_signatures(sheet, row_ + 1, rollup_, options_.language);
    else
        sheet.together.emplace_back(std::max(first_row_, row_ - least_on_last_page), row_ - 1);
}

std::vector<Sheet> ListSheet::finish() {
    end();
    return std::move(sheets_);
}

}  // namespace giamsat::workbook
