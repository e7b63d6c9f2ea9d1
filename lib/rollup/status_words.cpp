// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"

#include "data/enum_table.hpp"
#include "text/counted.hpp"

namespace giamsat::rollup {

namespace {

struct Word {
    std::string_view id;
    text::Message text;
};

constexpr data::EnumTable<target::Status::missed, Word> status_words({
    {target::Status::met, {"met", {"đạt", "met"}}},
    {target::Status::none_arose, {"none-arose", {"không phát sinh", "none arose"}}},
    {target::Status::pending, {"pending", {"chưa đến hạn", "pending"}}},
    {target::Status::behind, {"behind", {"chậm tiến độ", "behind"}}},
    {target::Status::unknown, {"unknown", {"chưa đủ số liệu", "unknown"}}},
    {target::Status::missed, {"missed", {"không đạt", "missed"}}},
});

constexpr data::EnumTable<SubmissionState::missing, Word> state_words({
    {SubmissionState::on_time, {"on-time", {"đúng hạn", "on time"}}},
    {SubmissionState::late, {"late", {"trễ hạn", "late"}}},
    {SubmissionState::received, {"received", {"đã nhận", "received"}}},
    {SubmissionState::draft, {"draft", {"bản nháp", "draft"}}},
    {SubmissionState::invalid, {"invalid", {"chưa hợp lệ", "invalid"}}},
    {SubmissionState::awaited, {"awaited", {"đang chờ", "awaited"}}},
    {SubmissionState::missing, {"missing", {"chưa nộp", "missing"}}},
});

}  // namespace

text::Bilingual shown(target::Status status, programme::Need need) {
    if (status == target::Status::missed && need == programme::Need::encouraged) return {"chưa thực hiện", "not done"};
    return text::say(status_words[status].text);
}

text::Bilingual shown(SubmissionState state, std::optional<int> days_late) {
    if (state != SubmissionState::late || !days_late) return text::say(state_words[state].text);
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
    return status_words[status].id;
}

std::string_view id_of(SubmissionState state) {
    return state_words[state].id;
}

}  // namespace giamsat::rollup
