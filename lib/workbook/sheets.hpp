// SPDX-License-Identifier: MIT
// The sheets of the workbook: one function and one file each. Their order is that of the table in sheets.cpp.
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

/// What the Standing Committee reads first: who has reported, how the targets stand, cases found and resolved. A second
/// sheet where the unit has many subordinates.
std::vector<Sheet> summary_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Targets × units, as a map of statuses. More than one sheet where there are units of several levels.
std::vector<Sheet> targets_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Unit × figure, for the period and for the year to its end. More than one sheet where the figures are more than a
/// page's width takes.
std::vector<Sheet> community_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// One row a supervision team, of the period and of the year before it.
std::vector<Sheet> teams_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// All other activities since the start of the year, by kind, unit and date.
std::vector<Sheet> activities_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Units × submissions, with state, date and revision. More than one sheet where there are many submissions.
std::vector<Sheet> submissions_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Every finding. A working paper.
std::vector<Sheet> findings_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// The figures of the rolled-up unit, month by month, and beside those of the year before. None where the roll-up was
/// made without its trend.
std::vector<Sheet> trend_sheets(const rollup::Rollup& rollup, const SheetOptions& options);
/// Every file that was read, and whether it counts. A working paper.
std::vector<Sheet> sources_sheets(const rollup::Rollup& rollup, const SheetOptions& options);

/// Makes them one after the other, in the workbook's order: none is there longer than `use` takes. A kind without any
/// sheet takes no annex number.
void for_each_sheet(const compare::Compared& compared, text::Language language, bool annexes_only,
                    const std::function<void(const Sheet&)>& use);

}  // namespace giamsat::workbook
