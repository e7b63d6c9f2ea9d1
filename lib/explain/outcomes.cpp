// SPDX-License-Identifier: MIT
#include "explain/outcomes.hpp"

#include <algorithm>
#include <array>

namespace giamsat::explain {
namespace {

struct Outcome {
    std::string_view id;
    text::Message words;
};

constexpr std::array outcomes{
    Outcome{"covered", {"đã có ở chỉ tiêu hoặc bản nộp khác", "other targets or submissions ask for it"}},
    Outcome{"stated-only", {"ghi được trong tệp, không đặt mức", "files can state it, nothing is asked"}},
    Outcome{"not-checkable", {"không kiểm tra được qua tệp", "no file can show it"}},
    Outcome{"absent", {"kế hoạch không có điều này", "the plan has no such clause"}},
};

}  // namespace

text::Bilingual outcome_words(std::string_view outcome) {
    const auto* found = std::ranges::find_if(outcomes, [&](const Outcome& row) { return row.id == outcome; });
    return found == outcomes.end() ? text::same(outcome) : text::say(found->words);
}

}  // namespace giamsat::explain
