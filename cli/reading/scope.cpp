// SPDX-License-Identifier: MIT
#include "cli/reading/scope.hpp"

#include "cli/command_line/usage_error.hpp"
#include "submission/owed.hpp"

#include <fmt/ranges.h>

#include <string>
#include <utility>
#include <vector>

namespace giamsat::cli {
namespace {

constexpr text::Message examples{"viết như 2023-04, 2023-Q2, 2023-H1 hoặc 2023",
                                 "write it as 2023-04, 2023-Q2, 2023-H1 or 2023"};
constexpr text::Message report_examples{"viết như 2023-04, 2023-H1, 2023 hoặc 2023-05-10/2023-05-20",
                                        "write it as 2023-04, 2023-H1, 2023 or 2023-05-10/2023-05-20"};

std::string names_of(const programme::Roster& roster, const std::vector<programme::UnitIndex>& units) {
    std::vector<std::string> names;
    for (const auto unit : units) names.push_back(fmt::format("{} ({})", roster[unit].name, roster[unit].id));
    return fmt::format("{}", fmt::join(names, ", "));
}

// A unit outside its lifetime would get an empty result and look as if it had done nothing.
void require_existing(const Given& given, const programme::Programme& programme, const programme::Unit& unit,
                      const text::Days& days, const text::Bilingual& time) {
    if (unit.exists_during(days)) return;
    if (unit.closed && *unit.closed <= days.first) {
        const auto now = programme.roster.successors_of(unit);
        throw UsageError(
            text::say({"{0}: {1} đã kết thúc hoạt động từ ngày {2}, trước {3}", "{0}: {1} closed on {2}, before {3}"},
                      given.source, unit.name, text::shown(*unit.closed), time),
            now.empty() ? text::Bilingual{}
                        : text::say({"nay là: {0}", "its successors: {0}"}, names_of(programme.roster, now)));
    }
    throw UsageError(
        text::say({"{0}: {1} chưa thành lập trong {2}", "{0}: {1} does not exist yet in {2}"}, given.source, unit.name,
                  time),
        text::say({"chọn kỳ từ ngày {0} trở đi", "choose a period from {0} on"}, text::shown(*unit.opened)));
}

programme::UnitIndex unit_named(const Given& given, const programme::Programme& programme, const text::Period& period) {
    const auto resolved = programme.find_unit(given.text, programme::no_unit, period.days);
    if (resolved) return resolved.unit;
    const auto& roster = programme.roster;
    if (!resolved.candidates.empty())
        throw UsageError(
            text::say({"{0}: `{1}` chỉ nhiều đơn vị", "{0}: `{1}` matches several units"}, given.source, given.text),
            text::say({"ghi mã của một trong: {0}", "give the id of one of: {0}"},
                      names_of(roster, resolved.candidates)));
    throw UsageError(text::say({"{0}: không có đơn vị `{1}`", "{0}: there is no unit `{1}`"}, given.source, given.text),
                     resolved.nearest.empty()
                         ? text::Bilingual{"ghi mã hoặc tên như trong danh sách đơn vị của bộ chỉ tiêu",
                                           "give the id or the name as in the programme's roster"}
                         : text::say({"gần giống: {0}", "similar: {0}"}, names_of(roster, resolved.nearest)));
}

[[noreturn]] void refuse_period(const Given& given) {
    throw UsageError(text::say({"{0}: `{1}` không phải là tháng, quý, nửa năm hay năm",
                                "{0}: `{1}` is not a month, quarter, half or year"},
                               given.source, given.text),
                     text::say(examples));
}

// A span that is exactly a month is that month.
text::Period recognized_within(const programme::Programme& programme, const AskedPeriod& asked) {
    const auto& [given, written] = asked;
    const auto period = text::recognized(written, programme.month_rule);
    if (programme.whole_year().days.contains(period.days)) return period;
    throw UsageError(text::say({"{0}: `{1}` không thuộc năm {2} của bộ chỉ tiêu {3}",
                                "{0}: `{1}` is outside {2}, the year of programme {3}"},
                               given.source, given.text, programme.year, programme.id),
                     {"chọn kỳ trong năm đó, hoặc thêm `--programme` với bộ chỉ tiêu của năm khác",
                      "choose a period in that year, or name the programme of another year with `--programme`"});
}

}  // namespace

Option unit_option() {
    return {OptionId::unit,
            0,
            a_unit(),
            {"đơn vị: mã hoặc tên (mặc định: cấp cao nhất)", "the unit: id or name (default: the top level)"}};
}

std::optional<AskedPeriod> asked_period(const Arguments& arguments) {
    const auto given = arguments.last(OptionId::period);
    if (!given) return std::nullopt;
    const auto period = text::parse_period(given->text);
    if (!period || period.value.kind == text::Period::Kind::day) refuse_period(*given);
    return AskedPeriod{*given, period.value};
}

AskedPeriod required_period(const Arguments& arguments) {
    auto asked = asked_period(arguments);
    if (asked) return *std::move(asked);
    throw UsageError({"thiếu `--period`: kỳ cần tổng hợp", "`--period` is missing: the period to roll up"},
                     text::say(examples));
}

AskedPeriod report_period(const Arguments& arguments) {
    const auto given = arguments.last(OptionId::period);
    if (!given)
        throw UsageError({"thiếu `--period`: kỳ của báo cáo", "`--period` is missing: the report's period"},
                         text::say(report_examples));
    const auto period = text::parse_period(given->text);
    if (!period || period.value.kind == text::Period::Kind::day)
        throw UsageError(text::say({"{0}: `{1}` không phải là kỳ báo cáo", "{0}: `{1}` is not a reporting period"},
                                   given->source, given->text),
                         text::say(report_examples));
    return {*given, period.value};
}

Given sending_unit(const Arguments& arguments) {
    auto given = arguments.last(OptionId::unit);
    if (given) return *std::move(given);
    throw UsageError({"thiếu `--unit`: đơn vị gửi tệp", "`--unit` is missing: the unit that sends the file"},
                     {"ghi mã hoặc tên đơn vị sau `--unit`, trong ngoặc kép nếu có dấu cách",
                      "give the unit's id or name after `--unit`, in quotes if it contains spaces"});
}

text::Period period_within(const programme::Programme& programme, const AskedPeriod& asked) {
    const auto period = recognized_within(programme, asked);
    if (period.kind == text::Period::Kind::span) refuse_period(asked.given);
    return period;
}

text::Period report_period_within(const programme::Programme& programme, const AskedPeriod& asked) {
    const auto period = recognized_within(programme, asked);
    if (submission::may_have_report(programme, period)) return period;
    throw UsageError(
        text::say({"{0}: bộ chỉ tiêu không có báo cáo cho {1}", "{0}: the programme has no report for {1}"},
                  asked.given.source, text::shown(period)),
        {"chọn tháng, 6 tháng hoặc năm", "choose a month, a half-year or the year"});
}

programme::UnitIndex find_unit(const programme::Programme& programme, const std::optional<Given>& given,
                               const text::Period& period) {
    if (!given) return programme.roster.root();
    const auto unit = unit_named(*given, programme, period);
    const auto first = programme.whole_year().days.first;
    const auto& found = programme.unit(unit);
    const bool ended = found.closed && *found.closed <= first;
    require_existing(*given, programme, found, {first, period.days.last},
                     ended ? text::shown(programme.whole_year()) : text::shown(period));
    return unit;
}

programme::UnitIndex find_sender(const programme::Programme& programme, const Given& given, const text::Period& period,
                                 const text::Days& days) {
    const auto unit = unit_named(given, programme, period);
    require_existing(given, programme, programme.unit(unit), days, text::shown(period));
    return unit;
}

}  // namespace giamsat::cli
