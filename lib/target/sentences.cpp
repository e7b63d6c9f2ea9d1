// SPDX-License-Identifier: MIT
#include "target/sentences.hpp"

#include "target/windows.hpp"
#include "text/join.hpp"
#include "text/unicode.hpp"

#include <array>
#include <span>

namespace giamsat::target {
namespace {

constexpr text::Message or_words{"{0} hoặc {1}", "{0} or {1}"};
constexpr text::Message on_topic{"{0} về {1}", "{0} on {1}"};
constexpr text::Message in_forms{"{0} theo hình thức {1}", "{0} in the form of {1}"};
constexpr text::Message naming_policy{"{0} có nêu chính sách", "{0} with a named policy"};
constexpr text::Message adopted{"{0} được chấp thuận", "{0} that was adopted"};
constexpr text::Message key = text::both("`{0}: {1}`");
constexpr text::Message two_keys = text::both("{0}, {1}");
constexpr text::Message either_value{"`{0}: {1}` (hoặc `{2}`)", "`{0}: {1}` (or `{2}`)"};
constexpr text::Message policy_key{"{0}, `policy: …` (tên chính sách được giám sát)",
                                   "{0}, `policy: …` (the policy that is supervised)"};
constexpr text::Message adopted_key{"{0}, `adopted: {{number: …, date: …}}` (văn bản chấp thuận)",
                                    "{0}, `adopted: {{number: …, date: …}}` (the document that adopts it)"};
constexpr text::Message within{"trong {0}", "in {0}"};
constexpr text::Message from_day{"từ ngày {0} đến hết năm", "from {0} to the end of the year"};
constexpr text::Message beginning{"{0}, từ {1}", "{0} from {1}"};
constexpr text::Message before_day{"trước ngày {0}", "before {0}"};
constexpr text::Message by_day{"chậm nhất ngày {0}", "by {0}"};

constexpr std::array each_cut{text::Message{"mỗi tháng", "each month"}, text::Message{"mỗi quý", "each quarter"},
                              text::Message{"mỗi 6 tháng", "each half-year"},
                              text::Message{"trong năm", "in the year"}};

std::string first_letter(std::string_view text) {
    std::size_t length = text.empty() ? 0 : 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) ++length;
    return std::string(text.substr(0, length));
}

std::string lower_first(const std::string& text) {
    const auto first = first_letter(text);
    const auto rest = text.substr(first.size());
    const auto second = first_letter(rest);
    const bool abbreviation = text::lower(second) != second;
    return abbreviation ? text : text::lower(first) + rest;
}

template <class T>
text::Bilingual either_name(const programme::IndexVec<T>& terms, const std::vector<programme::Index<T>>& any) {
    text::Bilingual names;
    for (const auto one : any) {
        const auto name = in_sentence(terms[one].name);
        names = names.empty() ? name : text::say(or_words, names, name);
    }
    return names;
}

template <class T>
text::Bilingual either_id(std::string_view name, const programme::IndexVec<T>& terms,
                          const std::vector<programme::Index<T>>& any) {
    const auto& first = terms[any.front()].id;
    if (any.size() == 1) return text::say(key, name, first);
    const auto others = text::join(std::span(any).subspan(1), ", ", [&](auto one) { return terms[one].id; });
    return text::say(either_value, name, first, others);
}

}  // namespace

text::Bilingual in_sentence(const text::Bilingual& name) {
    return {lower_first(name.vi), lower_first(name.en)};
}

text::Bilingual level_names(const programme::Programme& programme, const programme::LevelSet& levels) {
    text::Bilingual names;
    for (const auto level : programme.levels.indices())
        if (levels.has(level)) text::add_to(names, "; ", programme.levels[level].name);
    return names;
}

// A single form is named by its own noun ("đoàn giám sát"); several forms are listed after the kind's noun.
text::Bilingual counted_noun(const programme::Programme& programme, const programme::measure::Selection& selection) {
    const auto& kind = programme.activities[selection.kind];
    const auto& forms = selection.forms;
    auto noun = forms.size() == 1 ? either_name(programme.forms, forms) : in_sentence(kind.name);
    if (!selection.topics.empty()) noun = text::say(on_topic, noun, either_name(programme.topics, selection.topics));
    if (forms.size() > 1) noun = text::say(in_forms, noun, either_name(programme.forms, forms));
    if (selection.policy) noun = text::say(naming_policy, noun);
    if (selection.adopted) noun = text::say(adopted, noun);
    return noun;
}

text::Bilingual keys_to_type(const programme::Programme& programme, const programme::measure::Selection& selection) {
    auto keys = text::say(key, "kind", programme.activities[selection.kind].id);
    if (!selection.forms.empty()) keys = text::say(two_keys, keys, either_id("form", programme.forms, selection.forms));
    if (!selection.topics.empty())
        keys = text::say(two_keys, keys, either_id("topic", programme.topics, selection.topics));
    if (selection.policy) keys = text::say(policy_key, keys);
    if (selection.adopted) keys = text::say(adopted_key, keys);
    return keys;
}

text::Bilingual when_asked(const programme::Expectation& expect) {
    if (expect.within) return text::say(within, text::shown(*expect.within));
    if (expect.from && expect.per == text::Cut::year) return text::say(from_day, text::shown(expect.from->days.first));
    const auto each = text::say(each_cut.at(static_cast<std::size_t>(expect.per)));
    return expect.from ? text::say(beginning, each, text::shown(*expect.from)) : each;
}

text::Bilingual names_of_windows(const programme::Expectation& expect, int year,
                                 const std::vector<text::Days>& windows) {
    if (expect.within) return text::shown(*expect.within);
    return text::join(windows, ", ",
                      [&](const text::Days& window) { return text::shown(period_of(expect, year, window)); });
}

text::Bilingual due_phrase(const programme::Duty& duty, text::Date last_in_time) {
    return duty.due_before ? text::say(before_day, text::shown(*duty.due_before))
                           : text::say(by_day, text::shown(last_in_time));
}

}  // namespace giamsat::target
