// SPDX-License-Identifier: MIT
#include "workbook/page/list_sheet.hpp"
#include "workbook/sheets.hpp"

#include <array>

namespace giamsat::workbook {

namespace {

using Look = ListColumn::Look;

constexpr std::size_t severity_column = 0;

text::Bilingual severity_word(finding::Severity severity) {
    switch (severity) {
        case finding::Severity::error:
            return {"lỗi", "error"};
        case finding::Severity::warning:
            return {"cảnh báo", "warning"};
        case finding::Severity::notice:
            return {"lưu ý", "notice"};
    }
    return {};
}

Fill fill_for(finding::Severity severity) {
    switch (severity) {
        case finding::Severity::error:
            return Fill::bad;
        case finding::Severity::warning:
            return Fill::doubtful;
        case finding::Severity::notice:
            return Fill::none;
    }
    return Fill::none;
}

ListHead findings_head(text::Language language) {
    return {
        .name = names::findings,
        .title = {"KẾT QUẢ KIỂM TRA (tài liệu làm việc)", "FINDINGS (working paper)"},
        .columns =
            {
                {{"Mức độ", "Severity"}, 10, Look::centred},
                {{"Tệp", "File"}, 20, Look::fine, false, 60},
                {{"Dòng", "Line"}, 6, Look::count},
                {{"Quy tắc", "Rule"}, 22, Look::fine},
                {{"Đơn vị", "Unit"}, 20},
                {{"Mục", "Clause"}, 8},
                {{"Vấn đề", "Finding"}, 54},
                {{"Gợi ý", "Hint"}, 46},
            },
        .when_empty = {"Không có vấn đề nào.", "There are no findings."},
        .counts =
            {
                {{"Số lỗi", "Errors"}, severity_column, severity_word(finding::Severity::error).in(language)},
                {{"Số cảnh báo", "Warnings"}, severity_column, severity_word(finding::Severity::warning).in(language)},
                {{"Số lưu ý", "Notices"}, severity_column, severity_word(finding::Severity::notice).in(language)},
            },
    };
}

}  // namespace

std::vector<Sheet> findings_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    const text::Language language = options.language;
    ListSheet list(rollup, options, findings_head(language));
    for (const finding::Finding& finding : rollup.findings)
        list.add({
            {severity_word(finding.severity).in(language), {}, fill_for(finding.severity)},
            {finding.file, finding.file},
            {finding.file.empty() ? Value() : Value(static_cast<double>(finding.place.range.start.line))},
            {finding.rule},
            {finding.unit_name},
            {finding.clause},
            {finding.message.in(language)},
            {finding.hint.in(language)},
        });
    return list.finish();
}

}  // namespace giamsat::workbook
