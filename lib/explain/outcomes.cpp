// SPDX-License-Identifier: MIT
#include "explain/outcomes.hpp"

#include <algorithm>
#include <array>

namespace giamsat::explain {
namespace {

struct OutcomeWords {
    std::string_view id;
    text::Message words;
};

constexpr std::array outcomes{
    OutcomeWords{"covered", {"đã có ở chỉ tiêu hoặc bản nộp khác", "covered by another target or submission"}},
    OutcomeWords{"stated-only", {"ghi được trong tệp, không đặt mức", "can be reported in files, no threshold set"}},
    OutcomeWords{"not-checkable", {"không kiểm tra được qua tệp", "cannot be checked from files"}},
    OutcomeWords{"absent", {"kế hoạch không có điều này", "the plan has no such clause"}},
};

}  // namespace

text::Bilingual outcome_words(std::string_view outcome) {
    const auto* found = std::ranges::find_if(outcomes, [&](const OutcomeWords& row) { return row.id == outcome; });
    return found == outcomes.end() ? text::same(outcome) : text::say(found->words);
}

}  // namespace giamsat::explain
