// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "target/sentences.hpp"
#include "target/tally.hpp"
#include "text/counted.hpp"

#include <algorithm>

namespace giamsat::check {
namespace {

constexpr text::Message none_in{"Chưa có {0} nào trong {1} (cần ít nhất {2} {3})",
                                "There is no {0} in {1} (at least {2} {3})"};
constexpr text::Message too_few{"Mới có {0} {1} trong {2} (cần ít nhất {3} {4})",
                                "Only {0} {1} in {2} (at least {3} {4})"};
constexpr text::Message none_then{"Chưa có {0} nào vào {1} trong {2} (cần ít nhất {3})",
                                  "There is no {0} in {1} in {2} (at least {3})"};
constexpr text::Message windows_lacking{"Chưa đủ {0} trong {1}: thiếu vào {2} (cần ít nhất {3} {4})",
                                        "Too few of: {0}, in {1}; lacking in {2} (at least {3} {4})"};
constexpr text::Message none_in_windows{"Chưa có {0} nào đúng kỳ trong {1} (cần ít nhất {2} {3})",
                                        "There is no {0} at the right times in {1} (at least {2} {3})"};
constexpr text::Message add_or_count{
    "thêm một hoạt động {0} với `when` trong {1}, hoặc ghi `count: {2}` ở hoạt động đã có",
    "add an activity {0} with `when` in {1}, or write `count: {2}` in the one that is there"};
constexpr text::Message add_every{"thêm một hoạt động {0}, `every: {1}`", "add an activity {0}, `every: {1}`"};
constexpr text::Message add_activity{"thêm một hoạt động {0} với `when` trong {1}",
                                     "add an activity {0} with `when` in {1}"};
constexpr text::Message add_or_none_arose{
    "thêm một hoạt động {0} với `when` trong {1}; nếu không phát sinh, ghi `none_arose: [{{what: {2}}}]`",
    "add an activity {0} with `when` in {1}; where none arose, write `none_arose: [{{what: {2}}}]`"};
constexpr text::Message too_few_people{"Hoạt động này mới có {0} tham gia (cần ít nhất {1})",
                                       "This activity has {0} (at least {1})"};
constexpr text::Message too_few_days{"Hoạt động này mới kéo dài {0} (cần ít nhất {1})",
                                     "This activity lasts {0} (at least {1})"};
constexpr text::Message not_stated{"Chưa ghi `{0}` của hoạt động này (cần ít nhất {1})",
                                   "This activity does not state `{0}` (at least {1})"};
constexpr text::Message state_number{"ghi `{0}:` của hoạt động, ít nhất {1}",
                                     "state the activity's `{0}:`, at least {1}"};
constexpr text::Message sum_too_small{"Tổng `{0}` của {1} mới là {2} (cần ít nhất {3} {4})",
                                      "The `{0}` of {1} add up to {2} (at least {3} {4})"};
constexpr text::Message partners_lacking{"Chưa có đơn vị phối hợp: {0}", "These partners are not named: {0}"};
constexpr text::Message add_partners{"ghi thêm vào `partners:` của hoạt động: {0}",
                                     "add to the activity's `partners:`: {0}"};
constexpr text::Message units_lacking{"Đối tượng giám sát còn thiếu {0} ở: {1}",
                                      "Among the subjects there is no {0} in: {1}"};
constexpr text::Message too_few_in_each{"Đối tượng giám sát chưa đủ {2} {0} ở: {1}",
                                        "Among the subjects there are fewer than {2} of: {0}, in: {1}"};
constexpr text::Message inside_units{" thuộc {0}", " in {0}"};
constexpr text::Message no_subjects{"Chưa có {0} nào{1} trong đối tượng giám sát (cần ít nhất {2})",
                                    "Among the subjects there is no {0}{1} (at least {2})"};
constexpr text::Message subjects_lacking{"Mới có {0} {1}{2} trong đối tượng giám sát (cần ít nhất {3})",
                                         "Among the subjects there are only {0} of: {1}{2} (at least {3})"};
constexpr text::Message add_subjects_below{
    "thêm vào `subjects:` của hoạt động một mục `{{unit: …, kind: {0}}}` của một đơn vị cấp {1} thuộc {2}",
    "add to the activity's `subjects:` an item `{{unit: …, kind: {0}}}` for a unit of the level {1} in {2}"};
constexpr text::Message add_subjects{"thêm vào `subjects:` của hoạt động, ví dụ `- {{unit: {0}, kind: {1}}}`",
                                     "add to the activity's `subjects:`, such as `- {{unit: {0}, kind: {1}}}`"};

struct WindowTally {
    text::Days window;
    target::Tally tally;
};

// A plan is held against every window of the year; a month's report against that month.
std::vector<text::Days> windows_of_file(const Context& context, const programme::Target& target,
                                        programme::UnitIndex unit) {
    if (context.is_plan()) return target::windows(context.programme, target, unit);
    const bool monthly = target.expect.per == text::Cut::month && !target.expect.within;
    const auto days = context.programme.unit(unit).existing_days(context.submission.days);
    const bool begun = !target.expect.from || target.expect.from->days.first <= days.last;
    if (!monthly || days.empty() || !begun) return {};
    return {days};
}

finding::Place absent_place(const JudgedUnit& unit) {
    return nearest_key(*unit.where, {"activities", "unit"});
}

const submission::Activity* first_match(const programme::Measure& measure, const JudgedUnit& unit,
                                        const std::optional<text::Days>& window = {}) {
    const auto activities = unit.activities();
    const auto found = std::ranges::find_if(activities, [&](const submission::Activity& a) {
        return target::matches(measure, a) && (!window || (a.when && window->contains(a.when->days)));
    });
    return found == activities.end() ? nullptr : &*found;
}

// At that key of an activity that counts; the caller has made sure that there is one.
finding::Place detail_place(const programme::Target& target, const JudgedUnit& unit, const text::Days& window,
                            std::string_view key) {
    const auto* activity = first_match(target.measure, unit, window);
    return activity == nullptr ? absent_place(unit) : nearest_key(*activity->node, {key, "kind"});
}

// Where most windows lack one, the short way to plan for all of them.
std::optional<std::string_view> every_for(const Context& context, const programme::Target& target,
                                          std::size_t lacking) {
    constexpr std::size_t easily_listed = 3;
    if (!context.is_plan() || target.expect.within || lacking <= easily_listed) return std::nullopt;
    if (target.expect.per == text::Cut::month) return "month";
    return target.expect.per == text::Cut::quarter ? std::optional<std::string_view>("quarter") : std::nullopt;
}

text::Bilingual hint_to_add(const Context& context, const programme::Target& target,
                            const std::vector<text::Days>& lacking, std::int64_t value) {
    const auto keys = target::keys_to_type(context.programme, target.measure);
    const bool whole_year = target.expect.per == text::Cut::year && !target.expect.within && !target.expect.from;
    const auto when = whole_year ? text::shown(context.programme.whole_year())
                                 : target::names_of_windows(target.expect, context.programme.year, lacking);
    const auto& kind = context.programme.activities[target.measure.activity];
    if (target.need == programme::Need::if_any) return text::say(add_or_none_arose, keys, when, kind.id);
    if (const auto every = every_for(context, target, lacking.size())) return text::say(add_every, keys, *every);
    const auto asked = target.expect.at_least.value_or(1);
    return whole_year && value > 0 && value < asked ? text::say(add_or_count, keys, when, asked)
                                                    : text::say(add_activity, keys, when);
}

Shortfall count_shortfall(const Context& context, const programme::Target& target, const JudgedUnit& unit,
                          const std::vector<WindowTally>& tallies) {
    std::vector<text::Days> lacking;
    std::int64_t value = 0;
    for (const auto& [window, tally] : tallies) {
        value += tally.value;
        if (!tally.holds) lacking.push_back(window);
    }
    const auto noun = target::counted_noun(context.programme, target.measure);
    const auto asked = tallies.front().tally.asked;
    const auto when = target::when_asked(target.expect);
    const auto file = context.file_noun();
    const auto names = target::names_of_windows(target.expect, context.programme.year, lacking);
    Shortfall result{absent_place(unit), {}, hint_to_add(context, target, lacking, value), value, asked,
                     value == 0,         {}};
    if (value == 0 && first_match(target.measure, unit) == nullptr)
        result.message = text::say(none_in, noun, file, asked, when);
    else if (value == 0 && target.expect.within)
        result.message = text::say(none_then, noun, names, file, asked);
    else if (tallies.size() == 1)
        result.message = text::say(too_few, value, noun, file, asked, when);
    else if (value == 0)
        result.message = text::say(none_in_windows, noun, file, asked, when);
    else
        result.message = text::say(windows_lacking, noun, file, names, asked, when);
    if (tallies.size() > 1) {
        result.actual = static_cast<std::int64_t>(tallies.size() - lacking.size());
        result.expected = static_cast<std::int64_t>(tallies.size());
    }
    return result;
}

std::vector<Shortfall> sum_shortfalls(const Context& context, const programme::Target& target, const JudgedUnit& unit,
                                      const target::Tally& tally) {
    const bool days = target.measure.sum_of == programme::Measure::Sum::days;
    const std::string_view key = days ? "days" : "participants";
    const auto hint = text::say(state_number, key, tally.asked);
    if (!target.expect.each)
        return {{absent_place(unit),
                 text::say(sum_too_small, key, target::counted_noun(context.programme, target.measure), tally.value,
                           tally.asked, target::when_asked(target.expect)),
                 hint,
                 tally.value,
                 tally.asked,
                 false,
                 {}}};
    std::vector<Shortfall> result;
    for (const auto* activity : tally.short_activities) {
        const auto& stated = days ? activity->days : activity->participants;
        auto message = !stated ? text::say(not_stated, key, tally.asked)
                               : text::say(days ? too_few_days : too_few_people,
                                           text::counted(*stated, days ? text::nouns::day : text::nouns::participant),
                                           tally.asked);
        Shortfall shortfall{value_place(*activity->node, key), std::move(message), hint, {}, tally.asked, false, {}};
        if (!stated) shortfall.place = nearest_key(*activity->node, {key, "kind"});
        if (stated) shortfall.actual = *stated;
        result.push_back(std::move(shortfall));
    }
    return result;
}

Shortfall partner_shortfall(const programme::Target& target, const JudgedUnit& unit, const WindowTally& failing) {
    std::string names;
    for (const auto& name : failing.tally.missing) names += (names.empty() ? "" : ", ") + name;
    return {detail_place(target, unit, failing.window, "partners"),
            text::say(partners_lacking, names),
            text::say(add_partners, names),
            failing.tally.value,
            failing.tally.asked,
            false,
            {}};
}

text::Bilingual subject_message(const Context& context, const programme::Target& target, const target::Tally& tally) {
    const auto& programme = context.programme;
    const auto kind = target::in_sentence(programme.subject_kinds[target.measure.subject].name);
    const auto& expect = target.expect;
    if (tally.missing_units.empty()) {
        const auto where = expect.inside.empty()
                               ? text::Bilingual{}
                               : text::say(inside_units, programme::names_of(programme, expect.inside));
        return tally.value == 0 ? text::say(no_subjects, kind, where, tally.asked)
                                : text::say(subjects_lacking, tally.value, kind, where, tally.asked);
    }
    const auto names = programme::names_of(programme, tally.missing_units);
    if (expect.each && !expect.spread) return text::say(too_few_in_each, kind, names, expect.each->at_least);
    return text::say(units_lacking, kind, names);
}

// The unit to write: the one that is missing, or one of the level that is asked for below it.
text::Bilingual subject_hint(const Context& context, const programme::Target& target, const target::Tally& tally) {
    const auto& programme = context.programme;
    const auto& kind = programme.subject_kinds[target.measure.subject];
    if (tally.missing_units.empty()) return text::say(add_subjects, "…", kind.id);
    const auto& missing = programme.unit(tally.missing_units.front());
    const programme::LevelIndex level = target.measure.level;
    if (!level || missing.level == level) return text::say(add_subjects, missing.id, kind.id);
    return text::say(add_subjects_below, kind.id, target::in_sentence(programme.levels[level].name), missing.name);
}

Shortfall subject_shortfall(const Context& context, const programme::Target& target, const JudgedUnit& unit,
                            const WindowTally& failing) {
    const auto& tally = failing.tally;
    return {detail_place(target, unit, failing.window, "subjects"),
            subject_message(context, target, tally),
            subject_hint(context, target, tally),
            tally.value,
            tally.asked,
            false,
            {}};
}

bool said_none(const JudgedUnit& unit, const programme::Target& target) {
    return target.need == programme::Need::if_any && unit.entry != nullptr &&
           std::ranges::any_of(unit.entry->none_arose,
                               [&](const submission::NoneArose& said) { return said.kind == target.measure.activity; });
}

}  // namespace

std::vector<Shortfall> judge_activities(const Context& context, const programme::Target& target,
                                        const JudgedUnit& unit) {
    if (said_none(unit, target)) return {};
    std::vector<WindowTally> tallies;
    bool all_hold = true;
    for (const auto& window : windows_of_file(context, target, unit.unit)) {
        tallies.push_back({window, target::tally(context.programme, target, unit.unit, unit.activities(), window)});
        all_hold = all_hold && tallies.back().tally.holds;
    }
    if (all_hold) return {};
    const auto failing = std::ranges::find_if(tallies, [](const WindowTally& t) { return !t.tally.holds; });
    const auto kind = target.measure.kind;
    const bool none = first_match(target.measure, unit, failing->window) == nullptr;
    if (none && target.expect.each && !target.expect.each->level) return {};  // each of none
    if (kind == programme::Measure::Kind::count || none) return {count_shortfall(context, target, unit, tallies)};
    if (kind == programme::Measure::Kind::sum) return sum_shortfalls(context, target, unit, failing->tally);
    if (kind == programme::Measure::Kind::partners) return {partner_shortfall(target, unit, *failing)};
    return {subject_shortfall(context, target, unit, *failing)};
}

}  // namespace giamsat::check
