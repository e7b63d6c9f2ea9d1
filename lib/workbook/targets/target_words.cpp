// SPDX-License-Identifier: MIT
#include "workbook/targets/target_words.hpp"

#include "programme/needs.hpp"
#include "target/asked.hpp"
#include "target/sentences.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace giamsat::workbook {

namespace {

constexpr text::Message two_parts{"{0}; {1}", "{0}; {1}"};
constexpr text::Message list{"{0}, {1}", "{0}, {1}"};

struct GroupOfNeeds {
    std::array<programme::Need, 2> needs;
    const char* vi;
    const char* en;
};

constexpr std::array groups{
    GroupOfNeeds{{programme::Need::required, programme::Need::required}, "Bắt buộc", "Required"},
    GroupOfNeeds{{programme::Need::expected, programme::Need::expected}, "Cần làm", "Expected"},
    GroupOfNeeds{{programme::Need::aspire, programme::Need::indicative}, "Phấn đấu, dự kiến", "Aspired to, indicative"},
    GroupOfNeeds{{programme::Need::encouraged, programme::Need::if_any}, "Khuyến khích, nếu có", "Encouraged, if any"},
};

text::Bilingual number(std::int64_t asked, bool percent) {
    return text::same(std::to_string(asked) + (percent ? "%" : ""));
}

/// "100 người": what a sum is made of.
text::Bilingual with_noun(const programme::Measure& measure, const text::Bilingual& number) {
    if (measure.kind != programme::Measure::Kind::sum) return number;
    return measure.sum_of == programme::Measure::Sum::participants ? text::say({"{0} người", "{0} people"}, number)
                                                                   : text::say({"{0} ngày", "{0} days"}, number);
}

text::Bilingual names_asked(const programme::Programme& programme, const programme::Expectation& expect) {
    text::Bilingual names;
    const auto add = [&](const std::string& name) {
        names = names.empty() ? text::same(name) : text::say(list, names, name);
    };
    for (const std::string& name : expect.include) add(name);
    for (const programme::UnitIndex unit : expect.include_units) add(programme.unit(unit).name);
    return names;
}

text::Bilingual number_for_each(const programme::Programme& programme, const programme::Measure& measure,
                                const programme::Expectation::Each& each) {
    const text::Bilingual asked = with_noun(measure, number(each.at_least, false));
    if (!each.level) return text::say({"{0} mỗi lần", "{0} each time"}, asked);
    return text::say({"{0} mỗi {1}", "{0} for each {1}"}, asked,
                     target::in_sentence(programme.levels[each.level].name));
}

/// "1 mỗi tháng; Quận …: 3".
text::Bilingual number_asked(const programme::Programme& programme, const programme::Target& target) {
    const programme::Expectation& expect = target.expect;
    text::Bilingual words = with_noun(target.measure, number(*expect.at_least, expect.percent));
    if (target.measure.kind != programme::Measure::Kind::header)
        words = text::say({"{0} {1}", "{0} {1}"}, words, target::when_asked(expect));
    for (const auto& [unit, asked] : expect.by_unit)
        words =
            text::say(two_parts, words,
                      text::say({"{0}: {1}", "{0}: {1}"}, programme.unit(unit).name, number(asked, expect.percent)));
    return words;
}

}  // namespace

std::vector<NeedGroup> by_need(const programme::Programme& programme, std::span<const programme::TargetIndex> targets) {
    std::vector<NeedGroup> result;
    for (const GroupOfNeeds& group : groups) {
        NeedGroup found{{group.vi, group.en}, {}};
        for (const auto target : targets)
            if (std::ranges::find(group.needs, programme.targets[target].need) != group.needs.end())
                found.targets.push_back(target);
        if (!found.targets.empty()) result.push_back(std::move(found));
    }
    return result;
}

text::Bilingual word(programme::Need need) {
    return need == programme::Need::required || need == programme::Need::expected
               ? text::Bilingual{}
               : text::say(programme::row_of(need).word);
}

text::Bilingual threshold_words(const programme::Programme& programme, const programme::Target& target) {
    const programme::Expectation& expect = target.expect;
    if (expect.due) return target::threshold(programme, target);
    text::Bilingual words;
    const auto add = [&](const text::Bilingual& more) {
        words = words.empty() ? more : text::say(two_parts, words, more);
    };
    if (const text::Bilingual names = names_asked(programme, expect); !names.empty()) add(names);
    if (expect.at_least) add(number_asked(programme, target));
    if (expect.each) add(number_for_each(programme, target.measure, *expect.each));
    return words;
}

}  // namespace giamsat::workbook
