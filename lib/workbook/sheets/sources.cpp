// SPDX-License-Identifier: MIT
#include "workbook/page/list_sheet.hpp"
#include "workbook/sheets.hpp"

#include <utility>

namespace giamsat::workbook {

namespace {

using Look = ListColumn::Look;

constexpr std::size_t counted_column = 6;

text::Bilingual word(bool counted) {
    return counted ? text::Bilingual{"có", "yes"} : text::Bilingual{"không", "no"};
}

text::Bilingual word(std::optional<programme::Duty::Kind> kind) {
    if (!kind) return {};
    return *kind == programme::Duty::Kind::plan ? text::Bilingual{"Kế hoạch", "Plan"}
                                                : text::Bilingual{"Báo cáo", "Report"};
}

ListHead sources_head(text::Language language) {
    return {
        .name = names::sources,
        .title = {"NGUỒN SỐ LIỆU (tài liệu làm việc)", "SOURCES (working paper)"},
        .columns =
            {
                {{"Tệp", "File"}, 30, Look::fine, false, 60},
                {{"Loại", "Kind"}, 11},
                {{"Đơn vị", "Unit"}, 26},
                {{"Kỳ", "Period"}, 22},
                {{"Lần gửi", "Revision"}, 8, Look::centred},
                {{"SHA-256", "SHA-256"}, 36, Look::fine},
                {{"Được tính", "Counted"}, 9, Look::centred},
                {{"Vì sao không tính", "Why not counted"}, 40},
            },
        .when_empty = {"Không có tệp nào.", "There are no files."},
        .counts =
            {
                {{"Số tệp đã đọc", "Files read"}, 0, {}},
                {{"Số tệp được tính", "Files counted"}, counted_column, word(true).in(language)},
            },
    };
}

}  // namespace

std::vector<Sheet> sources_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    const text::Language language = options.language;
    ListSheet list(rollup, options, sources_head(language));
    for (const rollup::SourceRow& file : rollup.sources)
        list.add({
            {file.file, file.file},
            {word(file.kind).in(language)},
            {file.unit == programme::no_unit ? "" : rollup.programme->unit(file.unit).name},
            {file.period ? text::shown(*file.period).in(language) : ""},
            {file.revision > 0 ? Value(static_cast<double>(file.revision)) : Value()},
            {file.sha256},
            {word(file.counted).in(language)},
            {file.why_not.in(language)},
        });
    return list.finish();
}

}  // namespace giamsat::workbook
