// SPDX-License-Identifier: MIT
#include "workbook/page/heat_map.hpp"

#include "rollup/status_words.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace giamsat::workbook {

Fill fill_of(target::Status status, programme::Need need) {
    switch (status) {
        case target::Status::met:
            return Fill::good;
        case target::Status::behind:
            return Fill::doubtful;
        case target::Status::missed:
            return need == programme::Need::encouraged ? Fill::neutral : Fill::bad;
        case target::Status::unknown:
            return Fill::neutral;
        case target::Status::none_arose:
        case target::Status::pending:
            return Fill::none;
    }
    return Fill::none;
}

Fill fill_of(rollup::SubmissionState state) {
    switch (state) {
        case rollup::SubmissionState::on_time:
        case rollup::SubmissionState::received:
            return Fill::good;
        case rollup::SubmissionState::late:
        case rollup::SubmissionState::draft:
            return Fill::doubtful;
        case rollup::SubmissionState::invalid:
        case rollup::SubmissionState::missing:
            return Fill::bad;
        case rollup::SubmissionState::awaited:
            return Fill::none;
    }
    return Fill::none;
}

text::Bilingual sign_of(target::Status status, programme::Need need) {
    switch (status) {
        case target::Status::met:
            return {"Đ", "M"};
        case target::Status::none_arose:
            return text::same("–");
        case target::Status::pending:
            return text::same("○");
        case target::Status::behind:
            return {"C", "B"};
        case target::Status::unknown:
            return text::same("?");
        case target::Status::missed:
            return need == programme::Need::encouraged ? text::Bilingual{"(K)", "(X)"} : text::Bilingual{"K", "X"};
    }
    return {};
}

text::Bilingual legend_of_signs() {
    std::vector<text::Bilingual> parts;
    const auto add = [&](target::Status status, programme::Need need) {
        parts.push_back(text::say(text::both("{0}: {1}"), sign_of(status, need), rollup::shown(status, need)));
    };
    for (const target::Status status : all_statuses) add(status, programme::Need::required);
    add(target::Status::missed, programme::Need::encouraged);
    return text::join(parts, "; ");
}

}  // namespace giamsat::workbook
