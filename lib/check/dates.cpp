// SPDX-License-Identifier: MIT
#include "check/family.hpp"
#include "submission/register.hpp"

namespace giamsat::check {
namespace {

constexpr text::Message outside_programme{"Kỳ {0} nằm ngoài năm {1} của bộ chỉ tiêu",
                                          "The period {0} is outside the programme's year {1}"};
constexpr text::Message correct_period{"sửa `period`; bộ chỉ tiêu này chỉ nhận kỳ trong năm {0}",
                                       "correct `period`; this programme accepts periods of {0} only"};
constexpr text::Message outside_year{"Thời gian {0} nằm ngoài năm {1} của bộ chỉ tiêu",
                                     "The time {0} is outside the programme's year {1}"};
constexpr text::Message correct_when{"sửa `when` thành thời gian trong {0}", "change `when` to a time in {0}"};
constexpr text::Message after_period{"Hoạt động ({0}) diễn ra sau kỳ báo cáo {1}",
                                     "The activity ({0}) takes place after the report's period, {1}"};
constexpr text::Message report_later{"sửa `when`, hoặc để hoạt động này cho báo cáo của kỳ sau",
                                     "correct `when`, or move the activity to a later report"};
constexpr text::Message before_period{
    "Hoạt động diễn ra trước kỳ báo cáo {1}; vẫn được tính vào {0}",
    "The activity took place before the report's period, {1}; it is still counted in {0}"};
constexpr text::Message check_late_entry{"kiểm tra `when`; nếu báo cáo bổ sung cho kỳ trước thì giữ nguyên",
                                         "check `when`; if the activity is just reported late, leave it as it is"};
constexpr text::Message unit_not_yet{"Lúc ấy {0} chưa thành lập (từ {1})",
                                     "At that time {0} did not exist yet (from {1})"};
constexpr text::Message no_longer{"Lúc ấy {0} không còn nữa (từ {1})",
                                  "At that time {0} no longer existed (since {1})"};
constexpr text::Message whose_activity{"sửa `when`, hoặc chuyển hoạt động sang đơn vị đã thực hiện",
                                       "correct `when`, or move the activity to the unit that carried it out"};
constexpr text::Message signed_after_sent{"Ngày ký {0} sau ngày nộp {1}",
                                          "The date of signature, {0}, is after the date of submission, {1}"};
constexpr text::Message correct_dates{"kiểm tra lại `signed` và `submitted`", "check `signed` and `submitted`"};
constexpr text::Message sent_before_end{"Báo cáo nộp ngày {0}, trước ngày cuối kỳ {1}",
                                        "The report was submitted on {0}, before the last day of the period, {1}"};
constexpr text::Message wait_for_end{"kiểm tra lại `submitted`; số liệu có thể chưa đủ kỳ",
                                     "check `submitted`; the figures may not cover the whole period"};

constexpr text::Message after_today{"{2} {0} ở sau ngày đang tính đến, {1}",
                                    "The date of {2}, {0}, is after the day of this run, {1}"};
constexpr text::Message long_ago{"{2} {0} ở trước cả năm {1}, năm trước của bộ chỉ tiêu",
                                 "The date of {2}, {0}, is before {1}, the year that precedes the programme's"};
constexpr text::Message check_year{"kiểm tra lại ngày, tháng, năm của `{0}`", "check day, month and year of `{0}`"};

// A month means any day in it. With Decree 09 reporting months it may belong to either of two reports, so it is
// compared by its first day.
bool begins_after(const text::Period& when, const text::Days& covered) {
    const bool day_does_not_matter = when.kind != text::Period::Kind::day && when.kind != text::Period::Kind::span;
    return (day_does_not_matter ? when.days.first : when.days.last) > covered.last;
}

void check_when(const Context& context, const submission::Activity& activity) {
    const auto year = context.programme.whole_year();
    const auto place = value_place(*activity.node, "when");
    const auto when = text::shown(*activity.when);
    const auto& covered = context.submission.days;
    const auto period = text::shown(context.submission.period);
    if (!year.days.contains(activity.when->days)) {
        context.findings.add(finding::rule("date.outside-period"), yaml::faulty(*activity.node), place,
                             text::say(outside_year, when, context.programme.year),
                             text::say(correct_when, text::shown(year)));
    } else if (!context.is_plan() && begins_after(*activity.when, covered)) {
        context.findings.add(finding::rule("date.outside-period"), yaml::faulty(*activity.node), place,
                             text::say(after_period, when, period), text::say(report_later));
    } else if (!context.is_plan() && activity.when->days.last < covered.first) {
        context.findings
            .add(finding::rule("date.outside-period"), yaml::sound(*activity.node), place,
                 text::say(before_period, when, period), text::say(check_late_entry))
            .severity = finding::Severity::warning;
    }
}

// The unit did not exist at the time: nobody's activity.
void check_existence(const Context& context, const submission::Activity& activity, programme::UnitIndex unit) {
    if (unit == programme::no_unit || !activity.when) return;
    const auto& one = context.programme.unit(unit);
    const auto& days = activity.when->days;
    const bool spoken_of = context.findings.faults().spoken_of(*activity.node, {finding::Family::date});
    if (spoken_of || one.exists_during(days) || !one.exists_during(context.submission.days)) return;
    const bool before = one.opened && days.last < *one.opened;
    about(context.findings.add(finding::rule("date.outside-period"), yaml::faulty(*activity.node),
                               value_place(*activity.node, "when"),
                               before ? text::say(unit_not_yet, one.name, text::shown(*one.opened))
                                      : text::say(no_longer, one.name, text::shown(*one.closed)),
                               text::say(whose_activity)),
          context.programme, unit);
}

bool time_needs_a_word(const Context& context, const submission::Activity& activity) {
    const auto& days = context.is_plan() ? context.programme.whole_year().days : context.submission.days;
    return activity.when && !days.contains(activity.when->days);
}

void check_order(const Context& context) {
    const auto& s = context.submission;
    if (s.signed_on && s.submitted && *s.signed_on > *s.submitted)
        submission::cite_register(
            s.received,
            context.findings.add(finding::rule("date.order"), yaml::sound(*s.node), value_place(*s.node, "signed"),
                                 text::say(signed_after_sent, text::shown(*s.signed_on), text::shown(*s.submitted)),
                                 text::say(correct_dates)));
    if (!context.is_plan() && s.submitted && *s.submitted < s.days.last) {
        auto& finding = context.findings.add(
            finding::rule("date.order"), yaml::sound(*s.node), value_place(*s.node, "submitted"),
            text::say(sent_before_end, text::shown(*s.submitted), text::shown(s.days.last)), text::say(wait_for_end));
        finding.severity = finding::Severity::warning;
        submission::cite_register(s.received, finding);
    }
}

struct StatedDate {
    std::string_view key;
    text::Message name;
    const std::optional<text::Date>& date;
};

void check_likely(const Context& context, const StatedDate& stated) {
    if (!stated.date) return;
    const auto& node = *context.submission.node;
    const int year_before = context.programme.year - 1;
    const bool early = text::year_of(*stated.date) < year_before;
    if (!early && *stated.date <= context.as_of) return;
    const auto day = text::shown(*stated.date);
    const auto name = text::say(stated.name);
    const bool entered = stated.key == "submitted" && context.submission.received;
    auto& finding = context.findings.add(finding::rule("date.future"), yaml::sound(node), value_place(node, stated.key),
                                         early ? text::say(long_ago, day, year_before, name)
                                               : text::say(after_today, day, text::shown(context.as_of), name),
                                         text::say(check_year, stated.key));
    if (entered) submission::cite_register(context.submission.received, finding);
}

}  // namespace

void check_period(const Context& context) {
    if (!context.submission.period_known || context.period_in_year()) return;
    context.findings.add(finding::rule("period.outside-programme"), yaml::sound(*context.submission.node),
                         value_place(*context.submission.node, "period"),
                         text::say(outside_programme, text::shown(context.submission.period), context.programme.year),
                         text::say(correct_period, context.programme.year));
}

void check_dates(const Context& context) {
    if (!context.period_in_year()) return;
    for (const auto& activity : context.submission.each_unit)
        if (time_needs_a_word(context, activity)) check_when(context, activity);
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry*) {
        for (const auto& activity : entry.activities) {
            if (time_needs_a_word(context, activity)) check_when(context, activity);
            check_existence(context, activity, entry.unit);
        }
    });
    check_order(context);
    check_likely(context, {"signed", {"Ngày ký", "signature"}, context.submission.signed_on});
    check_likely(context, {"submitted", {"Ngày nộp", "submission"}, context.submission.submitted});
}

}  // namespace giamsat::check
