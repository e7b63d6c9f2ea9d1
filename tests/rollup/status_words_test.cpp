// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace giamsat;
using namespace giamsat::rollup;

TEST_CASE("the statuses of targets, in words and for machines") {
    std::vector<std::string> all;
    for (const target::Status status : {target::Status::met, target::Status::none_arose, target::Status::pending,
                                        target::Status::behind, target::Status::unknown, target::Status::missed}) {
        const text::Bilingual words = shown(status, programme::Need::required);
        all.push_back(std::string(id_of(status)) + " | " + words.vi + " | " + words.en);
    }
    CHECK(all == std::vector<std::string>{"met | đạt | met", "none-arose | không phát sinh | none arose",
                                          "pending | chưa đến hạn | pending", "behind | chậm tiến độ | behind",
                                          "unknown | chưa đủ số liệu | unknown", "missed | không đạt | missed"});
    CHECK(shown(target::Status::missed, programme::Need::encouraged) == text::Bilingual{"chưa thực hiện", "not done"});
    CHECK(shown(target::Status::met, programme::Need::encouraged) == text::Bilingual{"đạt", "met"});
    CHECK(shown(target::Status::missed, programme::Need::aspire) == text::Bilingual{"không đạt", "missed"});
}

TEST_CASE("the states of submissions, in words and for machines") {
    std::vector<std::string> all;
    for (const SubmissionState state :
         {SubmissionState::on_time, SubmissionState::late, SubmissionState::received, SubmissionState::draft,
          SubmissionState::invalid, SubmissionState::awaited, SubmissionState::missing}) {
        const text::Bilingual words = shown(state, 2);
        all.push_back(std::string(id_of(state)) + " | " + words.vi + " | " + words.en);
    }
    CHECK(all == std::vector<std::string>{"on-time | đúng hạn | on time", "late | trễ hạn 2 ngày | 2 days late",
                                          "received | đã nhận | received", "draft | bản nháp | draft",
                                          "invalid | chưa hợp lệ | invalid", "awaited | đang chờ | awaited",
                                          "missing | chưa nộp | missing"});
    CHECK(shown(SubmissionState::late, 1) == text::Bilingual{"trễ hạn 1 ngày", "1 day late"});
    CHECK(shown(SubmissionState::late, {}) == text::Bilingual{"trễ hạn", "late"});
}
