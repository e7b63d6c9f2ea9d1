// SPDX-License-Identifier: MIT
#include "workbook/targets/target_words.hpp"

#include "programme/needs.hpp"

#include <algorithm>
#include <array>

namespace giamsat::workbook {

namespace {

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

}  // namespace giamsat::workbook
