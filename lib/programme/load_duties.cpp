// SPDX-License-Identifier: MIT
// The duties (what each level must submit): the file's `submissions`.
#include "programme/loading.hpp"

#include <chrono>
#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message no_period{"Báo cáo `{0}` thiếu `per` hoặc `period`",
                                  "The report `{0}` lacks `per` or `period`"};
constexpr text::Message add_period{"thêm `per: month` nếu nộp hằng tháng, hoặc `period` cho một báo cáo đột xuất",
                                   "add `per: month` for a monthly report, or `period` for an ad hoc one"};
constexpr text::Message two_periods{"Báo cáo `{0}` có cả `per` và `period`",
                                    "The report `{0}` has both `per` and `period`"};
constexpr text::Message not_on_a_plan{"Kế hoạch không có `{0}`: mỗi năm chỉ có một kế hoạch",
                                      "A plan has no `{0}`: there is only one plan a year"};
constexpr text::Message keep_one{"giữ lại một mục, xóa mục kia", "keep one and delete the other"};
constexpr text::Message remove_key{"xóa mục này", "remove the key"};
constexpr text::Message outside_year{"`{0}` ({1}) nằm ngoài năm {2} của bộ chỉ tiêu",
                                     "`{0}` ({1}) is outside the programme's year {2}"};
constexpr text::Message within_year{"ghi một kỳ trong năm {0}", "give a period in {0}"};

constexpr text::Message due_outside{"Hạn nộp {0} cách quá xa năm {1} của bộ chỉ tiêu",
                                    "The due date {0} is too far from the programme's year {1}"};
constexpr text::Message check_due_year{"kiểm tra lại năm của `before`", "check the year of `before`"};

// A report is due for each of several periods or for a single one, a plan for the year.
void check_periods(Loading& loading, const Duty& duty, const yaml::Node& item) {
    const auto* per = item.member("per");
    const auto* period = item.member("period");
    auto& findings = loading.findings;
    if (duty.kind == Duty::Kind::plan) {
        for (const auto* member : {per, period})
            if (member != nullptr)
                findings.add(finding::rule("schema.value"), at_key(*member), text::say(not_on_a_plan, member->name),
                             text::say(remove_key));
    } else if (per != nullptr && period != nullptr) {
        findings.add(finding::rule("schema.value"), at_key(*period), text::say(two_periods, duty.id),
                     text::say(keep_one));
    } else if (per == nullptr && period == nullptr) {
        const auto* kind = item.member("kind");
        findings.add(finding::rule("schema.missing-key"),
                     {kind != nullptr ? kind->key : item.range, pointer(item) + "/per"}, text::say(no_period, duty.id),
                     text::say(add_period));
    }
}

// Within half a year of the programme's: a plan may be due before the year begins, a report of the year after its end.
bool is_likely_due(const Programme& programme, text::Date day) {
    constexpr std::chrono::days margin(183);
    const auto year = programme.whole_year().days;
    return programme.year == 0 || (year.first - margin <= day && day <= year.last + margin);
}

void load_due(Loading& loading, Duty& duty, const yaml::Node& due) {
    if (const auto* before = due.find("before")) {
        const auto parsed = text::parse_date(before->text);
        if (parsed) duty.due_before = parsed.value;
        if (parsed && !is_likely_due(loading.programme, parsed.value))
            loading.findings.add(finding::rule("schema.value"), at(*before),
                                 text::say(due_outside, text::shown(parsed.value), loading.programme.year),
                                 text::say(check_due_year));
    }
    if (const auto* days = due.find("days"))
        if (const auto number = read_count(*days)) duty.due_days = static_cast<int>(*number);
}

void load_periods(Loading& loading, Duty& duty, const yaml::Node& item) {
    const auto cut = cut_at(item, "per");
    duty.per = cut;
    const auto* stated = item.find("period");
    if (stated != nullptr) duty.period = read_period(*stated);
    if (duty.period) duty.period = text::recognized(*duty.period, loading.programme.month_rule);
    if (duty.period) check_in_year(loading, *item.member("period"), *duty.period);
    check_periods(loading, duty, item);
}

Duty load_duty(Loading& loading, const yaml::Node& item) {
    Duty duty;
    duty.id = text_at(item, "id");
    duty.kind = text_at(item, "kind") == "plan" ? Duty::Kind::plan : Duty::Kind::report;
    load_periods(loading, duty, item);
    duty.levels = levels_at(loading, item);
    duty.entries = refer_at(loading.findings, item, "entries", {"cấp", "level"}, loading.programme.levels);
    duty.source = flag_at(item, "source");
    if (const auto* due = item.find("due")) load_due(loading, duty, *due);
    duty.request = text_at(item, "request");
    return duty;
}

}  // namespace

void check_in_year(Loading& loading, const yaml::Member& member, const text::Period& stated) {
    const auto& programme = loading.programme;
    if (programme.year == 0 || programme.whole_year().days.contains(stated.days)) return;
    loading.findings.add(finding::rule("schema.value"), at(member.value),
                         text::say(outside_year, member.name, text::shown(stated), programme.year),
                         text::say(within_year, programme.year));
}

void load_duties(Loading& loading, const yaml::Node& root) {
    IndexVec<Duty, const yaml::Node*> ids;
    for (const auto& item : items_at(root, "submissions")) {
        const auto* id = item.find("id");
        if (id == nullptr) continue;
        const auto before = index_of(loading.programme.duties, id->text);
        if (before) {
            add_stated_twice(loading.findings, finding::rule("programme.reference"), at(*id), id->text,
                             ids[before]->range);
            continue;
        }
        ids.push_back(id);
        loading.programme.duties.push_back(load_duty(loading, item));
    }
}

}  // namespace giamsat::programme::loading
