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

constexpr Message two_parts{"{0}; {1}", "{0}; {1}"};
constexpr Message list{"{0}, {1}", "{0}, {1}"};

struct GroupOfNeeds {
    std::array<Need, 2> needs;
    const char* vi;
    const char* en;
};

constexpr std::array groups{
    GroupOfNeeds{{Need::required, Need::required}, "Bắt buộc", "Required"},
    GroupOfNeeds{{Need::expected, Need::expected}, "Cần làm", "Expected"},
    GroupOfNeeds{{Need::aspire, Need::indicative}, "Phấn đấu, dự kiến", "Aspired to, indicative"},
    GroupOfNeeds{{Need::encouraged, Need::if_any}, "Khuyến khích, nếu có", "Encouraged, if any"},
};

Bilingual number(std::int64_t asked, bool percent) {
    return same(std::to_string(asked) + (percent ? "%" : ""));
}

/// "100 người": what a sum is made of.
Bilingual with_noun(const Measure& measure, const Bilingual& number) {
    if (measure.kind != Measure::Kind::sum) return number;
    return measure.sum_of == Measure::Sum::participants ? say({"{0} người", "{0} people"}, number)
                                                        : say({"{0} ngày", "{0} days"}, number);
}

Bilingual names_asked(const Programme& programme, const Expectation& expect) {
    Bilingual names;
    const auto add = [&](const std::string& name) { names = names.empty() ? same(name) : say(list, names, name); };
    for (const std::string& name : expect.include) add(name);
    for (const UnitIndex unit : expect.include_units) add(programme.unit(unit).name);
    return names;
}

Bilingual number_for_each(const Programme& programme, const Measure& measure, const Expectation::Each& each) {
    const Bilingual asked = with_noun(measure, number(each.at_least, false));
    if (!each.level) return say({"{0} mỗi lần", "{0} each time"}, asked);
    return say({"{0} mỗi {1}", "{0} for each {1}"}, asked,
               in_sentence(programme.levels[static_cast<std::size_t>(*each.level)].name));
}

/// "1 mỗi tháng; Quận …: 3".
Bilingual number_asked(const Programme& programme, const Target& target) {
    const Expectation& expect = target.expect;
    Bilingual words = with_noun(target.measure, number(*expect.at_least, expect.percent));
    if (target.measure.kind != Measure::Kind::header) words = say({"{0} {1}", "{0} {1}"}, words, when_asked(expect));
    for (const auto& [unit, asked] : expect.by_unit)
        words = say(two_parts, words,
                    say({"{0}: {1}", "{0}: {1}"}, programme.unit(unit).name, number(asked, expect.percent)));
    return words;
}

}  // namespace

std::vector<NeedGroup> by_need(const Programme& programme, std::span<const int> targets) {
    std::vector<NeedGroup> result;
    for (const GroupOfNeeds& group : groups) {
        NeedGroup found{{group.vi, group.en}, {}};
        for (const int target : targets)
            if (std::ranges::find(group.needs, programme.targets[static_cast<std::size_t>(target)].need) !=
                group.needs.end())
                found.targets.push_back(target);
        if (!found.targets.empty()) result.push_back(std::move(found));
    }
    return result;
}

Bilingual word(Need need) {
    return need == Need::required || need == Need::expected ? Bilingual{} : say(row_of(need).word);
}

Bilingual threshold_words(const Programme& programme, const Target& target) {
    const Expectation& expect = target.expect;
    if (expect.due) return threshold(programme, target);
    Bilingual words;
    const auto add = [&](const Bilingual& more) { words = words.empty() ? more : say(two_parts, words, more); };
    if (const Bilingual names = names_asked(programme, expect); !names.empty()) add(names);
    if (expect.at_least) add(number_asked(programme, target));
    if (expect.each) add(number_for_each(programme, target.measure, *expect.each));
    return words;
}

}  // namespace giamsat::workbook
