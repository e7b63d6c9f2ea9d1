// SPDX-License-Identifier: MIT
#include "author/carried_over.hpp"

#include "author/stated_here.hpp"
#include "author/unit_parts.hpp"

namespace giamsat::author {
namespace {

constexpr text::Message from_earlier{
    "Số có đến cuối kỳ được chép từ báo cáo {0} ({1}): xem lại, số nào đã thay đổi thì sửa.\n"
    "Số phát sinh và hoạt động của kỳ này chưa có, phải ghi thêm.",
    "The stocks at the end of the period are copied from the report for {0} ({1}): correct those that have changed.\n"
    "Add the new figures and activities of this period."};
constexpr text::Message faulty_group{
    "số liệu `{0}` trong báo cáo trước có lỗi nên không chép: ghi số đúng vào đây",
    "the figures `{0}` in the previous report have errors and are not copied: write the right ones here"};

KnownEntry known_of(const Blank& blank, const Part& part) {
    KnownEntry known;
    const auto& programme = *blank.programme;
    for (const auto group : groups_stated(blank, programme.unit(part.entry->unit).level)) {
        const auto& whole = programme.group(group);
        bool has_stock = false;
        for (const auto field : whole.fields) {
            if (programme.field(field).over_time != programme::OverTime::latest) continue;
            has_stock = true;
            if (const auto value = part.value(group, field)) known.values.emplace(field, *value);
        }
        const auto* stated = part.entry->group(group);
        if (has_stock && stated != nullptr && !part.trusts(*stated))
            known.group_notes[group].push_back(text::say(faulty_group, whole.id));
    }
    return known;
}

}  // namespace

Known carried_over(const Blank& blank, const FileAgain& earlier) {
    const auto& period = earlier.submission().period;
    Known known;
    known.notes.push_back(text::say(from_earlier, text::shown(period), earlier.check.name));
    for (const auto& [unit, entry] : earlier.entries)
        known.entries.emplace(unit, known_of(blank, {period, &earlier, entry}));
    return known;
}

}  // namespace giamsat::author
