// SPDX-License-Identifier: MIT
#include "cli/scope.hpp"

#include "cli/usage_error.hpp"

#include <fmt/ranges.h>

#include <string>
#include <vector>

namespace giamsat::cli {
namespace {

constexpr Message examples{"viết như 2023-04, 2023-Q2, 2023-H1 hoặc 2023",
                           "write it as 2023-04, 2023-Q2, 2023-H1 or 2023"};

std::string names_of(const Roster& roster, const std::vector<UnitIndex>& units) {
    std::vector<std::string> names;
    for (const auto unit : units) names.push_back(fmt::format("{} ({})", roster[unit].name, roster[unit].id));
    return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

Option unit_option() {
    return {"unit",
            0,
            "U",
            {"đơn vị: mã hoặc tên (mặc định: cấp cao nhất)", "the unit: id or name (default: the topmost)"}};
}

std::optional<Period> asked_period(const Arguments& arguments, const Programme& programme) {
    const auto given = arguments.last("period");
    if (!given) return std::nullopt;
    const auto period = parse_period(given->text);
    if (!period || period.value.kind == Period::Kind::day || period.value.kind == Period::Kind::span)
        throw UsageError(say({"{0}: `{1}` không phải là tháng, quý, nửa năm hay năm",
                              "{0}: `{1}` is not a month, quarter, half or year"},
                             given->source, given->text),
                         say(examples));
    if (year_of(period.value.days.first) != programme.year)
        throw UsageError(say({"{0}: `{1}` không thuộc năm {2} của bộ chỉ tiêu {3}",
                              "{0}: `{1}` is not in {2}, the year of programme {3}"},
                             given->source, given->text, programme.year, programme.id));
    return period.value;
}

Period required_period(const Arguments& arguments, const Programme& programme) {
    const auto period = asked_period(arguments, programme);
    if (!period)
        throw UsageError({"thiếu `--period`: kỳ cần tổng hợp", "`--period` is missing: the period to roll up"},
                         say(examples));
    return *period;
}

UnitIndex asked_unit(const Arguments& arguments, const Programme& programme, const Period& period) {
    const auto& roster = programme.roster;
    const auto given = arguments.last("unit");
    if (!given) return roster.root();
    const auto resolved = programme.find_unit(given->text, no_unit, period.days);
    if (resolved) return resolved.unit;
    if (!resolved.candidates.empty())
        throw UsageError(
            say({"{0}: `{1}` chỉ nhiều đơn vị", "{0}: `{1}` fits several units"}, given->source, given->text),
            say({"ghi mã của một trong: {0}", "write the id of one of: {0}"}, names_of(roster, resolved.candidates)));
    throw UsageError(say({"{0}: không có đơn vị `{1}`", "{0}: there is no unit `{1}`"}, given->source, given->text),
                     resolved.nearest.empty()
                         ? Bilingual{}
                         : say({"gần giống: {0}", "near to it: {0}"}, names_of(roster, resolved.nearest)));
}

}  // namespace giamsat::cli
