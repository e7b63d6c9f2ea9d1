// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"

#include "text/counted.hpp"

#include <array>
#include <cstddef>

namespace giamsat::rollup {

namespace {

struct Word {
    std::string_view id;
    std::string_view vi;
    std::string_view en;
};

// In the order of Status.
constexpr std::array<Word, 6> status_words{{
    {"met", "đạt", "met"},
    {"none-arose", "không phát sinh", "none arose"},
    {"pending", "chưa đến hạn", "pending"},
    {"behind", "chậm tiến độ", "behind"},
    {"unknown", "chưa đủ số liệu", "unknown"},
    {"missed", "không đạt", "missed"},
}};
static_assert(static_cast<std::size_t>(target::Status::missed) + 1 == status_words.size());

// In the order of SubmissionState.
constexpr std::array<Word, 7> state_words{{
    {"on-time", "đúng hạn", "on time"},
    {"late", "trễ hạn", "late"},
    {"received", "đã nhận", "received"},
    {"draft", "bản nháp", "draft"},
    {"invalid", "chưa hợp lệ", "invalid"},
    {"awaited", "đang chờ", "awaited"},
    {"missing", "chưa nộp", "missing"},
}};
static_assert(static_cast<std::size_t>(SubmissionState::missing) + 1 == state_words.size());

const Word& word(target::Status status) {
    return status_words.at(static_cast<std::size_t>(status));
}

const Word& word(SubmissionState state) {
    return state_words.at(static_cast<std::size_t>(state));
}

text::Bilingual bilingual(const Word& word) {
    return {std::string(word.vi), std::string(word.en)};
}

}  // namespace

text::Bilingual shown(target::Status status, programme::Need need) {
    if (status == target::Status::missed && need == programme::Need::encouraged) return {"chưa thực hiện", "not done"};
    return bilingual(word(status));
}

text::Bilingual shown(SubmissionState state, std::optional<int> days_late) {
    if (state != SubmissionState::late || !days_late) return bilingual(word(state));
    return text::say({"trễ hạn {0}", "{0} late"}, text::counted(*days_late, text::nouns::day));
}

text::Bilingual shown(const programme::Duty& duty) {
    if (duty.kind == programme::Duty::Kind::plan) return {"Kế hoạch", "Plan"};
    if (duty.period) {
        const text::Bilingual name =
            text::say({"Báo cáo đột xuất, {0}", "Ad hoc report, {0}"}, text::shown(*duty.period));
        return duty.request.empty() ? name
                                    : text::say({"{0} (theo {1})", "{0} (asked for by {1})"}, name, duty.request);
    }
    switch (duty.per.value_or(text::Cut::year)) {
        case text::Cut::month:
            return {"Báo cáo tháng", "Monthly report"};
        case text::Cut::quarter:
            return {"Báo cáo quý", "Quarterly report"};
        case text::Cut::half:
            return {"Báo cáo 6 tháng", "Half-year report"};
        case text::Cut::year:
            return {"Báo cáo năm", "Annual report"};
    }
    return {};
}

std::string_view id_of(target::Status status) {
    return word(status).id;
}

std::string_view id_of(SubmissionState state) {
    return word(state).id;
}

}  // namespace giamsat::rollup
