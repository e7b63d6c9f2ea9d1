// SPDX-License-Identifier: MIT
#include "workbook/page/annex.hpp"

#include "text/unicode.hpp"
#include "workbook/page/row_heights.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace giamsat::workbook {

namespace {

constexpr std::array roman_numbers{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
constexpr int signature_gap = 5;          // rows, for signature and seal
constexpr int rows_above_signatures = 4;  // kept on the same page, so that the signatures are not alone on it

// The Union body that issues the roll-up, and the one above it.
struct Body {
    std::string superior;
    std::string name;
    std::string place;
};

// The name for use inside a sentence: its kind in lower case.
std::string inside_sentence(const std::string& name) {
    std::size_t first = 1;
    while (first < name.size() && (static_cast<unsigned char>(name[first]) & 0xC0U) == 0x80U) ++first;
    return text::lower(name.substr(0, first)) + name.substr(first);
}

// "Hội LHPN quận …".
std::string union_of(const programme::Unit& unit, text::Language language) {
    return text::say({"Hội LHPN {0}", "Women's Union of {0}"}, text::Bilingual{inside_sentence(unit.name), unit.name})
        .in(language);
}

Body body_of(const rollup::Rollup& rollup, text::Language language) {
    const programme::Programme& programme = *rollup.programme;
    const programme::Unit& unit = programme.unit(rollup.unit);
    const programme::Issuer& issuer = programme.issuer;
    if (unit.parent == programme::no_unit) return {issuer.parent, issuer.name, issuer.place};
    const programme::Unit& above = programme.unit(unit.parent);
    return {above.parent == programme::no_unit ? issuer.name : union_of(above, language), union_of(unit, language), {}};
}

// The line works without an issuer, because a programme need not name one.
text::Bilingual attached_to(const Body& body) {
    if (body.name.empty())
        return {"(Kèm theo Báo cáo số ……/…… ngày …… tháng …… năm ………)",
                "(Attached to Report No. ……/…… of …… / …… / ………)"};
    return text::say({"(Kèm theo Báo cáo số ……/…… ngày …… tháng …… năm ……… của {0})",
                      "(Attached to Report No. ……/…… of …… / …… / ………, {0})"},
                     body.name);
}

Style heading(int size, bool bold, bool italic) {
    Style style;
    style.size = size;
    style.bold = bold;
    style.italic = italic;
    style.align = Align::center;
    style.wrap = true;
    return style;
}

// Writes text over these columns.
void put_line(Sheet& sheet, int row, int first, int last, const std::string& text, const Style& style) {
    put_over(sheet, {{row, first}, {row, last}}, text, style);
}

int last_column(const Sheet& sheet) {
    return static_cast<int>(sheet.widths.size()) - 1;
}

// The last column of the left half, approximately.
int middle_column(const Sheet& sheet) {
    const int last = last_column(sheet);
    const auto off = [&](int column) {
        return std::abs(width_of(sheet, 0, column) - width_of(sheet, column + 1, last));
    };
    int column = 0;
    while (column + 2 <= last && off(column + 1) <= off(column)) ++column;
    return column;
}

}  // namespace

Style table_text(bool bold) {
    Style style;
    style.bold = bold;
    style.border = true;
    style.wrap = true;
    return style;
}

Style table_centred(bool bold) {
    Style style = table_text(bold);
    style.align = Align::center;
    return style;
}

Style table_count(bool bold) {
    Style style = table_text(bold);
    style.wrap = false;
    style.align = Align::right;
    style.format = count_format;
    return style;
}

Style table_share(bool bold) {
    Style style = table_count(bold);
    style.format = share_format;
    return style;
}

Style table_header() {
    Style style = table_centred(true);
    style.fill = Fill::header;
    return style;
}

Style section_title() {
    Style style;
    style.size = 12;
    style.bold = true;
    return style;
}

text::Bilingual scope_of(const rollup::Rollup& rollup) {
    return text::say({"{0}; kỳ: {1}; số liệu tính đến ngày {2}", "{0}; period: {1}; as of {2}"},
                     rollup.programme->unit(rollup.unit).name, text::shown(rollup.period), text::shown(rollup.as_of));
}

void put_heading(Sheet& sheet, const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
                 const text::Bilingual& unit_of_count) {
    const text::Language language = options.language;
    const Body body = body_of(rollup, language);
    const int last = last_column(sheet);
    const int middle = middle_column(sheet);
    const text::Bilingual place = text::same(body.place.empty() ? "…………" : body.place);
    put_line(sheet, 0, 0, middle, text::upper(body.superior), heading(12, false, false));
    put_line(sheet, 1, 0, middle, text::upper(body.name), heading(12, true, false));
    put_line(sheet, 1, middle + 1, last,
             text::say({"{0}, ngày …… tháng …… năm ………", "{0}, …… / …… / ………"}, place).in(language),
             heading(12, false, true));
    put_line(sheet, 2, 0, middle, text::Bilingual{"Số: ……/……", "No. ……/……"}.in(language), heading(12, false, false));
    put_line(sheet, 4, 0, last,
             text::say({"Phụ lục {0}", "Annex {0}"}, roman_numbers.at(static_cast<std::size_t>(options.annex - 1)))
                 .in(language),
             heading(14, true, false));
    put_line(sheet, 5, 0, last, title.in(language), heading(14, true, false));
    put_line(sheet, 6, 0, last, rollup.programme->title.in(language), heading(12, true, false));
    put_line(sheet, 7, 0, last, attached_to(body).in(language), heading(12, false, true));
    put_line(sheet, 8, 0, last, scope_of(rollup).in(language), heading(12, false, false));
    Style right = heading(11, false, true);
    right.align = Align::right;
    if (unit_of_count.empty()) return;
    put_line(sheet, 9, 0, last, text::say({"Đơn vị tính: {0}", "Unit of count: {0}"}, unit_of_count).in(language),
             right);
}

Sheet empty_annex(const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
                  const text::Bilingual& sentence) {
    Sheet sheet;
    sheet.widths.assign(10, 12.5);
    put_heading(sheet, rollup, options, title, {});
    put_line(sheet, heading_rows + 1, 0, last_column(sheet), sentence.in(options.language), heading(12, false, true));
    put_signatures(sheet, heading_rows + 3, rollup, options.language);
    return sheet;
}

void put_columns(Sheet& sheet, int row, std::span<const ColumnHead> heads) {
    for (const ColumnHead& head : heads)
        put_over(sheet, {{row, head.first}, {row, head.last}}, head.text, table_header());
    put_column_numbers(sheet, row + 1, heads);
}

void put_column_numbers(Sheet& sheet, int row, std::span<const ColumnHead> heads) {
    Style style = table_centred();
    style.size = 9;
    style.italic = true;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const ColumnHead& head = heads[i];
        const std::string text = column_number(i) + (head.follows.empty() ? "" : " = " + head.follows);
        put_over(sheet, {{row, head.first}, {row, head.last}}, text, style);
    }
}

std::string column_number(std::size_t place) {
    return fmt::format("({})", place + 1);
}

void put_signatures(Sheet& sheet, int row, const rollup::Rollup& rollup, text::Language language) {
    const int last = last_column(sheet);
    const int middle = middle_column(sheet);
    const programme::Issuer& issuer = rollup.programme->issuer;
    sheet.together.emplace_back(std::max(0, row - rows_above_signatures), row + 1 + signature_gap);
    put_line(sheet, row, 0, middle, text::Bilingual{"Người lập biểu", "Prepared by"}.in(language),
             heading(12, true, false));
    put_line(sheet, row, middle + 1, last, issuer.signs, heading(12, true, false));
    put_line(sheet, row + 1, 0, middle, text::Bilingual{"(Ký, ghi rõ họ tên)", "(Signature, full name)"}.in(language),
             heading(11, false, true));
    put_line(sheet, row + 1, middle + 1, last, issuer.post, heading(12, true, false));
    put_line(sheet, row + 1 + signature_gap, 0, middle, "………………………", heading(12, false, false));
    put_line(sheet, row + 1 + signature_gap, middle + 1, last, "………………………", heading(12, false, false));
}

}  // namespace giamsat::workbook
