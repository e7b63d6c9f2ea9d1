// SPDX-License-Identifier: MIT
// The sheets of the workbook: each with one function in one source file. The table in sheets.cpp gives their order.
#pragma once

#include "compare/compared.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <cstddef>
#include <functional>
#include <vector>

namespace giamsat::workbook {

namespace names {
inline constexpr text::Message summary{"Tổng hợp", "Summary"};
inline constexpr text::Message targets{"Chỉ tiêu", "Targets"};
inline constexpr text::Message community{"Giám sát cộng đồng", "Community monitoring"};
inline constexpr text::Message teams{"Đoàn giám sát", "Supervision teams"};
inline constexpr text::Message activities{"Hoạt động", "Activities"};
inline constexpr text::Message submissions{"Tình hình nộp", "Submissions"};
inline constexpr text::Message trend{"Xu hướng", "Trend"};
inline constexpr text::Message findings{"Kết quả kiểm tra", "Findings"};
inline constexpr text::Message sources{"Nguồn", "Sources"};
}  // namespace names

/// "Nguồn"; of further sheets of the same kind, counted from 0: "Nguồn (2)" …
text::Bilingual sheet_name(const text::Message& name, std::size_t which = 0);

struct SheetOptions {
    text::Language language = text::Language::vi;
    int annex = 0;                                     ///< the number of the annex, from 1; 0 for a working paper
    const compare::YearBefore* year_before = nullptr;  ///< may be null
};

/// What the Standing Committee reads first: who has reported, the statuses of the targets, cases found and resolved. A
/// second sheet if the unit has many subordinates.
std::vector<Sheet> summary_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Targets × units, as a map of statuses. More than one sheet if there are units at several levels.
std::vector<Sheet> targets_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Unit × figure, for the period and for the year to its end. More than one sheet if the figures do not fit on one page
/// width.
std::vector<Sheet> community_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// One row per supervision team: of the period, and of the year before the period.
std::vector<Sheet> teams_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// All other activities since the start of the year, by kind, unit and date.
std::vector<Sheet> activities_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Units × submissions, with state, date and revision. More than one sheet if there are many submissions.
std::vector<Sheet> submissions_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Every finding. A working paper.
std::vector<Sheet> findings_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// The figures of the rolled-up unit, month by month, and beside those of the year before. None if the roll-up was made
/// without a trend.
std::vector<Sheet> trend_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Every file that was read, and whether it counts. A working paper.
std::vector<Sheet> sources_sheets(const rollup::Rollup& rollup, const SheetOptions& options);

/// Makes the sheets one by one, in the workbook's order; each exists only while `use` runs. A kind without sheets gets
/// no annex number.
void for_each_sheet(const compare::Compared& compared, text::Language language, bool annexes_only,
                    const std::function<void(const Sheet&)>& use);

}  // namespace giamsat::workbook
