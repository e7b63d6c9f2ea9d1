// SPDX-License-Identifier: MIT
#include "check/family.hpp"
#include "data/runs.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace giamsat::check {
namespace {

constexpr text::Message closed_unit{"{0} đã kết thúc hoạt động từ ngày {1}{2}, trước kỳ này",
                                    "{0} closed on {1}{2}, before this period"};
constexpr text::Message unopened_unit{"{0} chưa thành lập trong kỳ này (từ ngày {1})",
                                      "{0} does not exist yet in this period (it opens on {1})"};
constexpr text::Message check_period{"kiểm tra lại tên đơn vị và kỳ", "check the unit and the period"};
constexpr text::Message own_unit{"Mục này ghi chính đơn vị gửi tệp ({0})",
                                 "This entry names the unit that sends the file ({0})"};
constexpr text::Message to_the_top{"đưa nội dung của mục này ra đầu tệp, hoặc sửa lại tên đơn vị",
                                   "move its contents to the top level of the file, or correct the unit"};
constexpr text::Message replaced_by{" (nay là: {0})", " (succeeded by: {0})"};
constexpr text::Message use_successor{"kiểm tra lại kỳ, hoặc khai ở đơn vị kế tục",
                                      "check the period, or report it under the successor"};
constexpr text::Message not_subordinate{"{0} không trực thuộc {1}", "{0} is not a direct subordinate of {1}"};
constexpr text::Message move_entry{"chuyển mục này sang tệp của {0}, hoặc sửa lại tên đơn vị",
                                   "move this entry to the file of {0}, or correct the unit"};
constexpr text::Message correct_unit{"sửa lại tên đơn vị", "correct the unit"};
constexpr text::Message second_entry{"{0} có hai mục trong tệp", "{0} has two entries in the file"};
constexpr text::Message first_entry{"mục thứ nhất của {0}", "the first entry of {0}"};
constexpr text::Message merge_entries{"gộp hai mục thành một, hoặc sửa lại tên đơn vị",
                                      "merge the two entries, or correct the unit"};

/// An entry below another.
struct Below {
    const submission::Entry* entry;
    const submission::Entry* above;
};

// Of an entry whose unit is known.
const yaml::Node& unit_of(const submission::Entry& entry) {
    return *entry.node->find("unit");
}

text::Bilingual successors_of(const programme::Programme& programme, const programme::Unit& unit) {
    const auto known = programme.roster.successors_of(unit);
    return known.empty() ? text::Bilingual{} : text::say(replaced_by, programme::names_of(programme, known));
}

void check_open(const Context& context, const submission::Entry& entry) {
    const auto& unit = context.programme.unit(entry.unit);
    if (unit.exists_during(context.submission.days)) return;
    const bool closed = unit.closed && *unit.closed <= context.submission.days.first;
    const auto successors = successors_of(context.programme, unit);
    auto message = closed ? text::say(closed_unit, unit.name, text::shown(*unit.closed), successors)
                          : text::say(unopened_unit, unit.name, text::shown(*unit.opened));
    about(context.findings.add(finding::rule("unit.closed"), yaml::faulty(unit_of(entry)),
                               value_place(*entry.node, "unit"), std::move(message),
                               text::say(closed && !successors.empty() ? use_successor : check_period)),
          context.programme, entry.unit);
}

void check_subordinate(const Context& context, const submission::Entry& entry, const submission::Entry& above) {
    const auto& programme = context.programme;
    const auto parent = programme.unit(entry.unit).parent;
    if (above.unit == programme::no_unit || parent == above.unit) return;
    const auto& name = programme.unit(entry.unit).name;
    const bool own = entry.unit == context.submission.unit;
    auto hint =
        parent == programme::no_unit ? text::say(correct_unit) : text::say(move_entry, programme.unit(parent).name);
    auto message = own ? text::say(own_unit, name) : text::say(not_subordinate, name, programme.unit(above.unit).name);
    if (own) hint = text::say(to_the_top);
    about(context.findings.add(finding::rule("unit.not-subordinate"), yaml::faulty(unit_of(entry)),
                               value_place(*entry.node, "unit"), std::move(message), std::move(hint)),
          programme, entry.unit);
}

void report_second(const Context& context, const submission::Entry& entry, const submission::Entry& first) {
    const auto& name = context.programme.unit(entry.unit).name;
    auto& finding =
        context.findings.add(finding::rule("unit.duplicate"), yaml::sound(unit_of(entry)),
                             value_place(*entry.node, "unit"), text::say(second_entry, name), text::say(merge_entries));
    about(finding, context.programme, entry.unit);
    finding.related.push_back(
        {context.findings.file(), value_place(*first.node, "unit").range, text::say(first_entry, name)});
}

// None of several in one place can be counted; one in the wrong place takes nothing from the one in the right place.
void check_once(const Context& context, std::vector<Below> entries) {
    const auto unit_below = [](const Below& below) { return below.entry->unit; };
    std::ranges::stable_sort(entries, {}, unit_below);
    for (const auto same : data::runs_of(entries, unit_below))
        for (const auto& one : same) {
            if (one.entry != same.front().entry) report_second(context, *one.entry, *same.front().entry);
            if (std::ranges::count(same, one.above, &Below::above) > 1)
                context.findings.distrust(unit_of(*one.entry), finding::Family::unit);
        }
}

}  // namespace

void check_units(const Context& context) {
    std::vector<Below> entries;
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry* above) {
        if (entry.unit == programme::no_unit) return;
        check_open(context, entry);
        if (above == nullptr) return;
        check_subordinate(context, entry, *above);
        entries.push_back({&entry, above});
    });
    check_once(context, std::move(entries));
}

}  // namespace giamsat::check
