// SPDX-License-Identifier: MIT
#include "workbook/summary/tables.hpp"

#include "workbook/page/annex.hpp"

namespace giamsat::workbook {

void put_table_title(Sheet& sheet, const TablePlace& place, const text::Bilingual& title) {
    put(sheet, {place.row, 0}, text::say(text::both("{0}. {1}"), place.section, title).in(place.language),
        section_title());
}

int first_table_row(const TablePlace& place, int header_rows) {
    return place.row + 1 + header_rows;
}

void put_total_label(Sheet& sheet, int row, int last, text::Language language) {
    put_over(sheet, {{row, 0}, {row, last}}, text::Bilingual{"Tổng cộng", "Total"}.in(language), table_centred(true));
}

void put_row_title(Sheet& sheet, int row, std::size_t index, const std::string& title) {
    put(sheet, {row, grid::number}, static_cast<double>(index + 1), table_centred());
    put_over(sheet, {{row, grid::clause}, {row, grid::title}}, title, table_text());
}

}  // namespace giamsat::workbook
