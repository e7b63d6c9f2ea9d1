// SPDX-License-Identifier: MIT
// The formats: one row each. The choices of `--format`, its help and the writers come from here.
#pragma once

#include "compare/compared.hpp"
#include "intake/validation.hpp"
#include "report/findings/brief.hpp"
#include "report/findings/github.hpp"
#include "report/findings/json.hpp"
#include "report/findings/junit.hpp"
#include "report/findings/oneline.hpp"
#include "report/findings/sarif.hpp"
#include "report/findings/text.hpp"
#include "report/presentation.hpp"
#include "report/programme/explain.hpp"
#include "report/programme/targets.hpp"
#include "report/rollup/csv.hpp"
#include "report/rollup/json.hpp"
#include "report/rollup/text.hpp"
#include "report/status/overview.hpp"
#include "report/tables.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::report {

/// A format for a result: one document, or several tables in a directory.
template <class Result>
struct Format {
    std::string_view id;
    text::Message what;
    std::string (*write)(const Result&, const Presentation&) = nullptr;  ///< null: it writes tables
    std::vector<Table> (*tables)(const Result&, const Presentation&) = nullptr;
};

/// The first one is the default.
inline constexpr std::array validation_formats{
    Format<intake::Validation>{"text", {"cho người đọc", "for people"}, validation_as_text},
    Format<intake::Validation>{
        "oneline",
        {"mỗi vấn đề một dòng, cho trình soạn thảo và grep", "one line per finding, for editors and grep"},
        validation_as_oneline},
    Format<intake::Validation>{
        "brief", {"mỗi tệp một dòng, cho thư", "one line per file, for mails"}, validation_as_brief},
    Format<intake::Validation>{
        "json", {"cho máy (giamsat.validate/1)", "for machines (giamsat.validate/1)"}, validation_as_json},
    Format<intake::Validation>{
        "sarif", {"SARIF 2.1.0, cho dịch vụ quét mã", "SARIF 2.1.0, for code scanning"}, validation_as_sarif},
    Format<intake::Validation>{
        "junit", {"JUnit XML, cho máy chủ CI", "JUnit XML, for CI servers"}, validation_as_junit},
    Format<intake::Validation>{
        "github", {"chú thích của GitHub Actions", "annotations for GitHub Actions"}, validation_as_github},
};

inline constexpr std::array rollup_formats{
    Format<compare::Compared>{"text", {"cho người đọc", "for people"}, rollup_as_text},
    Format<compare::Compared>{
        "json", {"cho máy (giamsat.rollup/1)", "for machines (giamsat.rollup/1)"}, rollup_as_json},
    Format<compare::Compared>{"csv", {"cho bảng tính", "for spreadsheets"}, nullptr, rollup_as_csv},
};

inline constexpr std::array overview_formats{
    Format<rollup::Overview>{"text", {"cho người đọc", "for people"}, overview_as_text},
    Format<rollup::Overview>{
        "json", {"cho máy (giamsat.status/1)", "for machines (giamsat.status/1)"}, overview_as_json},
    Format<rollup::Overview>{"csv", {"cho bảng tính", "for spreadsheets"}, overview_as_csv},
};

inline constexpr std::array explanation_formats{
    Format<explain::Explanation>{"text", {"cho người đọc", "for people"}, explanation_as_text},
    Format<explain::Explanation>{
        "json", {"cho máy (giamsat.explain/1)", "for machines (giamsat.explain/1)"}, explanation_as_json},
};

inline constexpr std::array target_formats{
    Format<explain::TargetList>{"text", {"cho người đọc", "for people"}, targets_as_text},
    Format<explain::TargetList>{
        "json", {"cho máy (giamsat.targets/1)", "for machines (giamsat.targets/1)"}, targets_as_json},
    Format<explain::TargetList>{"csv", {"cho bảng tính", "for spreadsheets"}, targets_as_csv},
};

}  // namespace giamsat::report
