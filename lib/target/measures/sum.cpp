// SPDX-License-Identifier: MIT
// The participants of activities, or the days that they took.
#include "target/measures/words.hpp"

#include <algorithm>

namespace giamsat::target {
namespace {

constexpr text::Message participants_in_each{"mỗi {0} có ít nhất {1} tham gia", "each {0} has at least {1}"};
constexpr text::Message days_in_each{"mỗi {0} kéo dài ít nhất {1}", "each {0} lasts at least {1}"};
constexpr text::Message in_total{"{0}: tổng cộng ít nhất {1} {2}", "{0}: at least {1} in total {2}"};
constexpr text::Message with_amount = text::both("{0}, `{1}: …`");
constexpr text::Message too_few_people{"Hoạt động này mới có {0} tham gia (cần ít nhất {1})",
                                       "This activity has only {0} (at least {1})"};
constexpr text::Message too_few_days{"Hoạt động này mới kéo dài {0} (cần ít nhất {1})",
                                     "This activity lasts only {0} (at least {1})"};
constexpr text::Message not_stated{"Chưa ghi `{0}` của hoạt động này (cần ít nhất {1})",
                                   "This activity has no `{0}` (at least {1})"};
constexpr text::Message state_number{"ghi `{0}:` của hoạt động, ít nhất {1}",
                                     "add the activity's `{0}:`, at least {1}"};
constexpr text::Message total_unknown{
    "Chưa ghi `{0}` của hoạt động này, nên chưa biết tổng của {1} (cần ít nhất {2} {3})",
    "This activity has no `{0}`, so that the total of {1} is unknown (at least {2} {3})"};
constexpr text::Message state_key{"ghi `{0}:` của hoạt động; để trống là chưa biết, không phải là 0",
                                  "add the activity's `{0}:`; if it is left out, it is unknown, not 0"};
constexpr text::Message sum_too_small{"Tổng `{0}` của {1} mới là {2} (cần ít nhất {3} {4})",
                                      "The `{0}` of {1} add up to only {2} (at least {3} {4})"};
constexpr text::Message more_needed{"còn thiếu {0}: thêm hoạt động, hoặc sửa `{1}:` nếu ghi nhầm",
                                    "{0} more needed: add activities, or correct `{1}:` if it is wrong"};
constexpr text::Noun participation{"lượt người tham gia", "participant", "participants"};

bool of_days(const measure::Sum& sum) {
    return sum.amount == measure::Sum::Amount::days;
}

const std::optional<std::int64_t>& stated_amount(const measure::Sum& sum, const submission::Activity& activity) {
    return of_days(sum) ? activity.days : activity.participants;
}

// With `each`, every activity must reach the number by itself, so the value is the smallest one that is stated.
Tally tally_each_activity(const measure::Sum& sum, const Activities& activities, std::int64_t asked) {
    Tally tally;
    tally.asked = asked;
    std::optional<std::int64_t> smallest;
    for (const auto* activity : activities) {
        const auto& reached = stated_amount(sum, *activity);
        if (reached) smallest = std::min(smallest.value_or(*reached), *reached);
        if (reached.value_or(0) < asked) tally.short_activities.push_back(activity);
    }
    tally.value = smallest.value_or(0);
    tally.holds = !activities.empty() && tally.short_activities.empty();
    tally.unstated = !tally.holds && !activities.empty() && smallest.value_or(asked) >= asked;
    return tally;
}

Lack lack_of_activity(const measure::Sum& sum, const submission::Activity& activity, std::int64_t asked) {
    const auto key = key_to_type(sum);
    const auto& stated = stated_amount(sum, activity);
    Lack lack;
    lack.activity = &activity;
    lack.key = key;
    lack.at_value = stated.has_value();
    lack.message = text::say(not_stated, key, asked);
    lack.hint = text::say(state_number, key, asked);
    lack.expected = asked;
    if (!stated) return lack;
    lack.message = text::say(of_days(sum) ? too_few_days : too_few_people,
                             text::counted(*stated, of_days(sum) ? text::nouns::day : text::nouns::participant), asked);
    lack.actual = *stated;
    return lack;
}

}  // namespace

std::string_view key_to_type(const measure::Sum& sum) {
    return of_days(sum) ? "days" : "participants";
}

text::Bilingual amount_in_words(const measure::Sum& sum, std::int64_t amount) {
    return text::counted(amount, of_days(sum) ? text::nouns::day : participation);
}

text::Bilingual sentence(const measure::Sum& sum, const Asking& asking) {
    const auto noun = noun_of(sum.of, asking);
    const auto& each = asking.expect().each;
    if (!each)
        return text::say(in_total, noun, text::counted(asking.number, of_days(sum) ? text::nouns::day : participation),
                         when_asked(asking.expect()));
    const auto number = text::counted(each->at_least, of_days(sum) ? text::nouns::day : text::nouns::participant);
    return timed(asking.expect(), text::say(of_days(sum) ? days_in_each : participants_in_each, noun, number),
                 with_comma);
}

text::Bilingual with_details(const measure::Sum& sum, const programme::Programme&, const text::Bilingual& keys) {
    return text::say(with_amount, keys, key_to_type(sum));
}

Tally tally_of(const measure::Sum& sum, const Counting& counting) {
    if (const auto& each = counting.expect().each) return tally_each_activity(sum, counting.activities, each->at_least);
    Tally tally;
    bool all_stated = true;
    for (const auto* activity : counting.activities) {
        const auto& stated = stated_amount(sum, *activity);
        tally.value += stated.value_or(0);
        all_stated &= stated.has_value();
    }
    tally.asked = counting.asked;
    tally.holds = tally.value >= tally.asked;
    tally.partial = !all_stated;
    tally.unstated = !tally.holds && tally.partial;
    return tally;
}

std::vector<Lack> amounts_left_out(const programme::Programme& programme, const programme::Target& target,
                                   programme::UnitIndex unit, std::span<const submission::Activity> activities) {
    const auto* sum = std::get_if<measure::Sum>(&target.measure);
    if (sum == nullptr) return {};
    const auto& each = target.expect.each;
    const auto asked = each ? each->at_least : programme::asked_of(target.expect, unit);
    std::vector<Lack> lacks;
    for (const auto& activity : activities) {
        if (!matches(sum->of, activity) || stated_amount(*sum, activity)) continue;
        lacks.push_back(lack_of_activity(*sum, activity, asked));
        if (!each)
            lacks.back().message = text::say(total_unknown, key_to_type(*sum), counted_noun(programme, sum->of), asked,
                                             when_asked(target.expect));
        lacks.back().hint = text::say(state_key, key_to_type(*sum));
    }
    return lacks;
}

std::vector<Lack> lacks_of(const measure::Sum& sum, const Lacking& lacking) {
    const auto& tally = lacking.failing.tally;
    std::vector<Lack> lacks;
    if (lacking.target.expect.each) {
        for (const auto* activity : tally.short_activities)
            lacks.push_back(lack_of_activity(sum, *activity, tally.asked));
        return lacks;
    }
    auto& lack = lacks.emplace_back();
    const auto key = key_to_type(sum);
    lack.message = text::say(sum_too_small, key, counted_noun(lacking.programme, sum.of), tally.value, tally.asked,
                             when_asked(lacking.target.expect));
    lack.hint = tally.unstated ? text::say(state_number, key, tally.asked)
                               : text::say(more_needed, amount_in_words(sum, tally.asked - tally.value), key);
    lack.actual = tally.value;
    lack.expected = tally.asked;
    return lacks;
}

Sample sample_of(const measure::Sum& sum, const Sampling& sampling) {
    const auto& each = sampling.expect().each;
    const auto stated = (each ? each->at_least : sampling.asked()) - (sampling.falls_short ? 1 : 0);
    Sample sample;
    if (stated > 0) (of_days(sum) ? sample.days : sample.participants) = stated;
    return sample;
}

}  // namespace giamsat::target
