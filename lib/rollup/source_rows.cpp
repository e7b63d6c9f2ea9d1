// SPDX-License-Identifier: MIT
#include "rollup/source_rows.hpp"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace giamsat::rollup {

std::vector<SourceRow> source_rows(const intake::Given& given, text::Date until) {
    std::vector<SourceRow> rows;
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        const auto& file = given.files[i];
        SourceRow row;
        row.file = file.file;
        row.kind = file.kind;
        row.unit = file.unit;
        row.period = file.period;
        if (file.is_submission()) row.revision = file.revision;
        if (file.sha256) row.sha256 = text::hex(*file.sha256);
        row.counted = given.verdicts[i] == intake::Verdict::counted;
        row.why_not = intake::why_not(given.verdicts[i]);
        row.beside_source = file.accepted && file.accepted->only_compared;
        row.stands = intake::is_comparable(given.verdicts[i]);
        row.sent_later = intake::is_sent_too_late(given, i, until);
        row.is_fault = intake::is_fault(given.verdicts[i]) && !intake::is_of_later_period(file, until);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<StatementRow> statement_rows(std::span<const SourceRow> files, const intake::Sources& sources,
                                         const intake::Subtree& subtree, text::Date until) {
    std::unordered_map<std::string_view, std::size_t> by_name;
    for (std::size_t i = 0; i < files.size(); ++i) by_name.emplace(files[i].file, i);
    std::vector<StatementRow> rows;
    for (const auto unit : subtree.units()) {
        const auto periods = sources.periods(unit);
        for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= until; ++i)
            if (const auto statement = sources.statement(unit, i))
                rows.push_back({unit, periods[i].label, by_name.at(statement.file->file)});
    }
    return rows;
}

}  // namespace giamsat::rollup
