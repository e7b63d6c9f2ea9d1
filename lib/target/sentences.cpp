// SPDX-License-Identifier: MIT
#include "target/sentences.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace giamsat {
namespace {

constexpr Message or_words{"{0} hoặc {1}", "{0} or {1}"};
constexpr Message on_topic{"{0} về {1}", "{0} on {1}"};
constexpr Message in_forms{"{0} theo hình thức {1}", "{0} in the form of {1}"};
constexpr Message naming_policy{"{0} có nêu chính sách", "{0} that names a policy"};
constexpr Message adopted{"{0} được chấp thuận", "{0} that was adopted"};
constexpr Message key{"`{0}: {1}`", "`{0}: {1}`"};
constexpr Message two_keys{"{0}, {1}", "{0}, {1}"};
constexpr Message either_value{"`{0}: {1}` (hoặc `{2}`)", "`{0}: {1}` (or `{2}`)"};
constexpr Message policy_key{"{0}, `policy: …` (tên chính sách được giám sát)",
                             "{0}, `policy: …` (the policy that is supervised)"};
constexpr Message adopted_key{"{0}, `adopted: {{number: …, date: …}}` (văn bản chấp thuận)",
                              "{0}, `adopted: {{number: …, date: …}}` (the document that adopts it)"};
constexpr Message within{"trong {0}", "in {0}"};
constexpr Message from_day{"từ ngày {0} đến hết năm", "from {0} to the end of the year"};
constexpr Message beginning{"{0}, từ {1}", "{0} from {1}"};
constexpr Message before_day{"trước ngày {0}", "before {0}"};
constexpr Message by_day{"chậm nhất ngày {0}", "by {0}"};

constexpr std::array each_cut{Message{"mỗi tháng", "each month"}, Message{"mỗi quý", "each quarter"},
                              Message{"mỗi 6 tháng", "each half-year"}, Message{"trong năm", "in the year"}};

std::string first_letter(std::string_view text) {
    std::size_t length = text.empty() ? 0 : 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) ++length;
    return std::string(text.substr(0, length));
}

std::string lower_first(const std::string& text) {
    const auto first = first_letter(text);
    const auto rest = text.substr(first.size());
    const auto second = first_letter(rest);
    const bool abbreviation = lower(second) != second;
    return abbreviation ? text : lower(first) + rest;
}

const Term& term(const std::vector<Term>& terms, int index) {
    return terms[static_cast<std::size_t>(index)];
}

Bilingual either_name(const std::vector<Term>& terms, const std::vector<int>& any) {
    Bilingual names = in_sentence(term(terms, any.front()).name);
    for (std::size_t i = 1; i < any.size(); ++i) names = say(or_words, names, in_sentence(term(terms, any[i]).name));
    return names;
}

Bilingual either_id(std::string_view name, const std::vector<Term>& terms, const std::vector<int>& any) {
    const auto& first = term(terms, any.front()).id;
    if (any.size() == 1) return say(key, name, first);
    std::string others;
    for (std::size_t i = 1; i < any.size(); ++i) others += (i == 1 ? "" : ", ") + term(terms, any[i]).id;
    return say(either_value, name, first, others);
}

}  // namespace

Bilingual in_sentence(const Bilingual& name) {
    return {lower_first(name.vi), lower_first(name.en)};
}

Bilingual level_names(const Programme& programme, const LevelSet& levels) {
    Bilingual names;
    for (std::size_t i = 0; i < programme.levels.size(); ++i) {
        if (!levels.has(static_cast<int>(i))) continue;
        names.vi += (names.vi.empty() ? "" : "; ") + programme.levels[i].name.vi;
        names.en += (names.en.empty() ? "" : "; ") + programme.levels[i].name.en;
    }
    return names;
}

// A single form has a name of its own ("đoàn giám sát"); of several it is said that the activity takes one of them.
Bilingual counted_noun(const Programme& programme, const Measure& measure) {
    const auto& kind = programme.activities[static_cast<std::size_t>(measure.activity)];
    const auto& forms = measure.forms;
    auto noun = forms.size() == 1 ? either_name(programme.forms, forms) : in_sentence(kind.name);
    if (!measure.topics.empty()) noun = say(on_topic, noun, either_name(programme.topics, measure.topics));
    if (forms.size() > 1) noun = say(in_forms, noun, either_name(programme.forms, forms));
    if (measure.policy) noun = say(naming_policy, noun);
    if (measure.adopted) noun = say(adopted, noun);
    return noun;
}

Bilingual keys_to_type(const Programme& programme, const Measure& measure) {
    auto keys = say(key, "kind", programme.activities[static_cast<std::size_t>(measure.activity)].id);
    if (!measure.forms.empty()) keys = say(two_keys, keys, either_id("form", programme.forms, measure.forms));
    if (!measure.topics.empty()) keys = say(two_keys, keys, either_id("topic", programme.topics, measure.topics));
    if (measure.policy) keys = say(policy_key, keys);
    if (measure.adopted) keys = say(adopted_key, keys);
    return keys;
}

Bilingual when_asked(const Expectation& expect) {
    if (expect.within) return say(within, shown(*expect.within));
    if (expect.from && expect.per == Cut::year) return say(from_day, shown(expect.from->days.first));
    const auto each = say(each_cut.at(static_cast<std::size_t>(expect.per)));
    return expect.from ? say(beginning, each, shown(*expect.from)) : each;
}

Bilingual names_of_windows(const Expectation& expect, int year, const std::vector<Days>& windows) {
    if (expect.within) return shown(*expect.within);
    Bilingual names;
    const auto periods = periods_of(expect.per, year);
    for (const auto& window : windows) {
        const auto whole =
            std::find_if(periods.begin(), periods.end(), [&](const Period& p) { return p.days == window; });
        const auto name = whole != periods.end() ? shown(*whole) : shown(Period{Period::Kind::span, window});
        names = names.empty() ? name : say(two_keys, names, name);
    }
    return names;
}

Bilingual due_phrase(const Duty& duty, Date last_in_time) {
    return duty.due_before ? say(before_day, shown(*duty.due_before)) : say(by_day, shown(last_in_time));
}

}  // namespace giamsat
