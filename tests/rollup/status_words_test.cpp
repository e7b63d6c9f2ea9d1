// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace giamsat;

TEST_CASE("how a target stands, in words and for machines") {
    std::vector<std::string> all;
    for (const Status status :
         {Status::met, Status::none_arose, Status::pending, Status::behind, Status::unknown, Status::missed}) {
        const Bilingual words = shown(status, Need::required);
        all.push_back(std::string(id_of(status)) + " | " + words.vi + " | " + words.en);
    }
    CHECK(all == std::vector<std::string>{"met | đạt | met", "none-arose | không phát sinh | none arose",
                                          "pending | chưa đến hạn | pending", "behind | chậm tiến độ | behind",
                                          "unknown | chưa đủ số liệu | unknown", "missed | không đạt | missed"});
    CHECK(shown(Status::missed, Need::encouraged) == Bilingual{"chưa thực hiện", "not done"});
    CHECK(shown(Status::met, Need::encouraged) == Bilingual{"đạt", "met"});
    CHECK(shown(Status::missed, Need::aspire) == Bilingual{"không đạt", "missed"});
}

TEST_CASE("how a submission stands, in words and for machines") {
    std::vector<std::string> all;
    for (const SubmissionState state :
         {SubmissionState::on_time, SubmissionState::late, SubmissionState::received, SubmissionState::draft,
          SubmissionState::invalid, SubmissionState::awaited, SubmissionState::missing}) {
        const Bilingual words = shown(state, 2);
        all.push_back(std::string(id_of(state)) + " | " + words.vi + " | " + words.en);
    }
    CHECK(all == std::vector<std::string>{"on-time | đúng hạn | on time", "late | trễ hạn 2 ngày | 2 days late",
                                          "received | đã nhận | received", "draft | bản nháp | draft",
                                          "invalid | chưa hợp lệ | invalid", "awaited | đang chờ | awaited",
                                          "missing | chưa nộp | missing"});
    CHECK(shown(SubmissionState::late, 1) == Bilingual{"trễ hạn 1 ngày", "1 day late"});
    CHECK(shown(SubmissionState::late, {}) == Bilingual{"trễ hạn", "late"});
}
