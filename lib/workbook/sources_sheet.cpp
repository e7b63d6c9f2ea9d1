// SPDX-License-Identifier: MIT
#include "workbook/annex.hpp"
#include "workbook/formula.hpp"
#include "workbook/sheets.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace giamsat::workbook {

namespace {

struct Column {
    double width = 0;
    Bilingual heading;
};

const std::array<Column, 9>& columns() {
    static const std::array<Column, 9> all{{
        {6, {"STT", "No."}},
        {44, {"Tệp", "File"}},
        {11, {"Loại", "Kind"}},
        {26, {"Đơn vị", "Unit"}},
        {22, {"Kỳ", "Period"}},
        {8, {"Lần sửa", "Revision"}},
        {36, {"SHA-256", "SHA-256"}},
        {9, {"Được tính", "Counted"}},
        {40, {"Vì sao không tính", "Why not counted"}},
    }};
    return all;
}

enum Place {
    number_column,
    file_column,
    kind_column,
    unit_column,
    period_column,
    revision_column,
    hash_column,
    counted_column,
    why_column
};

constexpr int title_row = 0;
constexpr int scope_row = 1;
constexpr int files_row = 2;
constexpr int counted_row = 3;
constexpr int header_row = 5;
constexpr int first_row = header_row + 1;

Bilingual word(bool counted) {
    return counted ? Bilingual{"có", "yes"} : Bilingual{"không", "no"};
}

Bilingual word(std::optional<Duty::Kind> kind) {
    if (!kind) return {};
    return *kind == Duty::Kind::plan ? Bilingual{"Kế hoạch", "Plan"} : Bilingual{"Báo cáo", "Report"};
}

Area column_area(Place column, std::size_t rows) {
    return {{first_row, column}, {first_row + static_cast<int>(rows) - 1, column}};
}

/// The number of files, as a formula over the list where there is one.
Value how_many(const Rollup& rollup, Language language, bool counted_only) {
    const auto& files = rollup.sources;
    const auto counted = std::ranges::count_if(files, &SourceRow::counted);
    if (files.empty()) return 0.0;
    if (counted_only)
        return count_of(column_area(counted_column, files.size()), word(true).in(language), static_cast<int>(counted));
    const Area all = column_area(number_column, files.size());
    return Formula{"COUNT(" + a1(all.first) + ":" + a1(all.last) + ")", static_cast<double>(files.size())};
}

void put_title(Sheet& sheet, const Rollup& rollup, Language language) {
    Style title = section_title();
    title.size = 14;
    Style plain;
    Style count;
    count.align = Align::left;
    count.format = count_format;
    put(sheet, {title_row, 0}, Bilingual{"NGUỒN SỐ LIỆU (tài liệu làm việc)", "SOURCES (working paper)"}.in(language),
        title);
    put(sheet, {scope_row, 0},
        say({"{0}; kỳ: {1}; số liệu tính đến ngày {2}", "{0}; period: {1}; as of {2}"},
            rollup.programme->unit(rollup.unit).name, shown(rollup.period), shown(rollup.as_of))
            .in(language),
        plain);
    put(sheet, {files_row, 0}, Bilingual{"Số tệp đã đọc", "Files read"}.in(language), plain);
    put(sheet, {files_row, 2}, how_many(rollup, language, false), count);
    put(sheet, {counted_row, 0}, Bilingual{"Số tệp được tính", "Files counted"}.in(language), plain);
    put(sheet, {counted_row, 2}, how_many(rollup, language, true), count);
}

void put_file(Sheet& sheet, const Rollup& rollup, std::size_t index, Language language) {
    const SourceRow& file = rollup.sources[index];
    const int row = first_row + static_cast<int>(index);
    Style hash = table_text();
    hash.size = 9;
    put(sheet, {row, number_column}, static_cast<double>(index + 1), table_centred());
    put(sheet, {row, file_column}, file.file, table_text());
    put(sheet, {row, kind_column}, word(file.kind).in(language), table_text());
    put(sheet, {row, unit_column}, file.unit == no_unit ? "" : rollup.programme->unit(file.unit).name, table_text());
    put(sheet, {row, period_column}, file.period ? shown(*file.period).in(language) : "", table_text());
    put(sheet, {row, revision_column}, file.revision > 0 ? Value(static_cast<double>(file.revision)) : Value(),
        table_centred());
    put(sheet, {row, hash_column}, file.sha256, hash);
    put(sheet, {row, counted_column}, word(file.counted).in(language), table_centred());
    put(sheet, {row, why_column}, file.why_not.in(language), table_text());
}

}  // namespace

std::vector<Sheet> sources_sheets(const Rollup& rollup, const SheetOptions& options) {
    Sheet sheet;
    sheet.name = Bilingual{"Nguồn", "Sources"}.in(options.language);
    sheet.working_paper = true;
    for (const Column& column : columns()) sheet.widths.push_back(column.width);
    put_title(sheet, rollup, options.language);
    for (std::size_t i = 0; i < columns().size(); ++i)
        put(sheet, {header_row, static_cast<int>(i)}, columns()[i].heading.in(options.language), table_header());
    for (std::size_t i = 0; i < rollup.sources.size(); ++i) put_file(sheet, rollup, i, options.language);
    sheet.freeze = Address{first_row, 0};
    sheet.repeated_rows = {header_row, header_row};
    const int last = header_row + static_cast<int>(rollup.sources.size());
    sheet.filter = Area{{header_row, 0}, {last, why_column}};
    return {std::move(sheet)};
}

}  // namespace giamsat::workbook
