// SPDX-License-Identifier: MIT
// How many activities.
#include "target/measures/words.hpp"
#include "target/windows.hpp"

#include <algorithm>
#include <optional>

namespace giamsat::target {
namespace {

constexpr text::Message at_least_so_many{"ít nhất {1} {0} {2}", "{0}: at least {1} {2}"};
constexpr text::Message none_in{"Chưa có {0} nào trong {1} (cần ít nhất {2} {3})",
                                "There is no {0} in {1} (at least {2} {3})"};
constexpr text::Message too_few{"Mới có {0} {1} trong {2} (cần ít nhất {3} {4})",
                                "Only {0} {1} in {2} (at least {3} {4})"};
constexpr text::Message none_then{"Chưa có {0} nào vào {1} trong {2} (cần ít nhất {3})",
                                  "There is no {0} in {1} in {2} (at least {3})"};
constexpr text::Message windows_lacking{"Chưa đủ {0} trong {1}: thiếu vào {2} (cần ít nhất {3} {4})",
                                        "Not enough of: {0}, in {1}; missing in {2} (at least {3} {4})"};
constexpr text::Message none_whole{
    "Chưa có {0} nào nằm trọn trong kỳ {1} (cần ít nhất {2}): hoạt động đã ghi bắt đầu trước hoặc kết thúc sau kỳ ấy",
    "There is no {0} that lies wholly in {1} (at least {2}): those stated begin before it or end after it"};
constexpr text::Message none_in_windows{"Chưa có {0} nào đúng kỳ trong {1} (cần ít nhất {2} {3})",
                                        "There is no {0} at the required times in {1} (at least {2} {3})"};
constexpr text::Message add_or_count{
    "thêm một hoạt động {0} với `when` trong {1}, hoặc ghi `count: {2}` ở hoạt động đã có",
    "add an activity {0} with `when` in {1}, or write `count: {2}` in the existing one"};
constexpr text::Message add_every{"thêm một hoạt động {0}, `every: {1}`", "add an activity {0}, `every: {1}`"};
constexpr text::Message add_activity{"thêm một hoạt động {0} với `when` trong {1}",
                                     "add an activity {0} with `when` in {1}"};
constexpr text::Message add_with_amount{"thêm một hoạt động {0} với `when` trong {1}, và ghi `{2}:`",
                                        "add an activity {0} with `when` in {1}, and its `{2}:`"};
constexpr text::Message add_or_none_arose{
    "thêm một hoạt động {0} với `when` trong {1}; nếu không phát sinh, ghi `none_arose: [{{what: {2}}}]`",
    "add an activity {0} with `when` in {1}; if none arose, write `none_arose: [{{what: {2}}}]`"};

/// What the windows that fail have in common.
struct Failing {
    std::vector<text::Days> windows;
    std::int64_t value = 0;  ///< of all windows
};

Failing failing_of(const Lacking& lacking) {
    Failing failing;
    for (const auto& window : lacking.windows) {
        failing.value += window.tally.value;
        if (!window.tally.holds) failing.windows.push_back(window.days);
    }
    return failing;
}

// If most windows lack one, the short way to plan for all of them.
std::optional<std::string_view> every_for(const Lacking& lacking, std::size_t failing) {
    constexpr std::size_t easily_listed = 3;
    const auto& expect = lacking.target.expect;
    if (!lacking.is_plan || expect.within || failing <= easily_listed) return std::nullopt;
    if (expect.per == text::Cut::month) return "month";
    return expect.per == text::Cut::quarter ? std::optional<std::string_view>("quarter") : std::nullopt;
}

text::Bilingual hint_to_add(const Lacking& lacking, const measure::Selection& selection, const Failing& failing) {
    const auto& programme = lacking.programme;
    const auto& expect = lacking.target.expect;
    const auto keys = keys_to_type(programme, selection);
    const bool whole_year = expect.per == text::Cut::year && !expect.within && !expect.from;
    const auto when =
        whole_year ? text::shown(programme.whole_year()) : names_of_windows(expect, programme.year, failing.windows);
    const auto& kind = programme.activities[selection.kind];
    if (lacking.target.need == programme::Need::if_any) return text::say(add_or_none_arose, keys, when, kind.id);
    if (const auto every = every_for(lacking, failing.windows.size())) return text::say(add_every, keys, *every);
    const auto asked = expect.at_least.value_or(1);
    if (const auto* sum = std::get_if<measure::Sum>(&lacking.target.measure))
        return text::say(add_with_amount, keys, when, key_to_type(*sum));
    return whole_year && failing.value > 0 && failing.value < asked ? text::say(add_or_count, keys, when, asked)
                                                                    : text::say(add_activity, keys, when);
}

// "3", "3 ngày": of what there are too few, if that is not the activities.
text::Bilingual asked_in_words(const programme::Measure& measure, std::int64_t asked) {
    if (const auto* sum = std::get_if<measure::Sum>(&measure)) return amount_in_words(*sum, asked);
    return text::same(std::to_string(asked));
}

text::Bilingual message_of(const Lacking& lacking, const measure::Selection& selection, const Failing& failing) {
    const auto& target = lacking.target;
    const auto noun = counted_noun(lacking.programme, selection);
    const auto asked = asked_in_words(target.measure, lacking.windows.front().tally.asked);
    const auto when = when_asked(target.expect);
    const auto names = names_of_windows(target.expect, lacking.programme.year, failing.windows);
    const bool any = std::ranges::any_of(lacking.activities, [&](const auto& one) { return matches(target, one); });
    if (failing.value == 0 && (!any || lacking.first_there() != nullptr))
        return text::say(none_in, noun, lacking.file, asked, when);
    if (failing.value == 0 && !target.expect.within && lacking.windows.size() == 1)
        return text::say(none_whole, noun, names, asked);
    if (failing.value == 0 && target.expect.within) return text::say(none_then, noun, names, lacking.file, asked);
    if (lacking.windows.size() == 1) return text::say(too_few, failing.value, noun, lacking.file, asked, when);
    if (failing.value == 0) return text::say(none_in_windows, noun, lacking.file, asked, when);
    return text::say(windows_lacking, noun, lacking.file, names, asked, when);
}

}  // namespace

text::Bilingual sentence(const measure::Count& count, const Asking& asking) {
    return text::say(at_least_so_many, noun_of(count.of, asking), asking.number, when_asked(asking.expect()));
}

text::Bilingual with_details(const measure::Count&, const programme::Programme&, const text::Bilingual& keys) {
    return keys;
}

Tally tally_of(const measure::Count&, const Counting& counting) {
    Tally tally;
    for (const auto* activity : counting.activities) tally.value += activity->count;
    tally.asked = counting.asked;
    tally.holds = tally.value >= tally.asked;
    return tally;
}

Lack too_few_activities(const Lacking& lacking) {
    const auto& selection = *programme::activities_of(lacking.target.measure);
    const auto failing = failing_of(lacking);
    Lack lack;
    lack.message = message_of(lacking, selection, failing);
    lack.hint = hint_to_add(lacking, selection, failing);
    lack.actual = failing.value;
    lack.expected = lacking.windows.front().tally.asked;
    lack.absent = failing.value == 0;
    if (lacking.windows.size() > 1) {
        lack.actual = static_cast<std::int64_t>(lacking.windows.size() - failing.windows.size());
        lack.expected = static_cast<std::int64_t>(lacking.windows.size());
    }
    return lack;
}

std::vector<Lack> lacks_of(const measure::Count&, const Lacking& lacking) {
    return {too_few_activities(lacking)};
}

Sample sample_of(const measure::Count&, const Sampling& sampling) {
    const auto asked = std::max<std::int64_t>(sampling.asked(), 1);
    return {.count = asked - (sampling.falls_short ? 1 : 0),
            .participants = {},
            .days = {},
            .subjects = {},
            .partners = {}};
}

}  // namespace giamsat::target
