// SPDX-License-Identifier: MIT
#include "workbook/page/list_sheet.hpp"
#include "workbook/sheets.hpp"

#include <utility>

namespace giamsat::workbook {

namespace {

using Look = ListColumn::Look;

constexpr std::size_t counted_column = 6;

Bilingual word(bool counted) {
    return counted ? Bilingual{"có", "yes"} : Bilingual{"không", "no"};
}

Bilingual word(std::optional<Duty::Kind> kind) {
    if (!kind) return {};
    return *kind == Duty::Kind::plan ? Bilingual{"Kế hoạch", "Plan"} : Bilingual{"Báo cáo", "Report"};
}

ListHead head(Language language) {
    return {
        .name = names::sources,
        .title = {"NGUỒN SỐ LIỆU (tài liệu làm việc)", "SOURCES (working paper)"},
        .columns =
            {
                {{"Tệp", "File"}, 30, Look::fine, false, 60},
                {{"Loại", "Kind"}, 11},
                {{"Đơn vị", "Unit"}, 26},
                {{"Kỳ", "Period"}, 22},
                {{"Lần sửa", "Revision"}, 8, Look::centred},
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

std::vector<Sheet> sources_sheets(const Rollup& rollup, const SheetOptions& options) {
    const Language language = options.language;
    ListSheet list(rollup, options, head(language));
    for (const SourceRow& file : rollup.sources)
        list.add({
            {file.file, file.file},
            {word(file.kind).in(language)},
            {file.unit == no_unit ? "" : rollup.programme->unit(file.unit).name},
            {file.period ? shown(*file.period).in(language) : ""},
            {file.revision > 0 ? Value(static_cast<double>(file.revision)) : Value()},
            {file.sha256},
            {word(file.counted).in(language)},
            {file.why_not.in(language)},
        });
    return list.finish();
}

}  // namespace giamsat::workbook
