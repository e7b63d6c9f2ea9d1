// SPDX-License-Identifier: MIT
#include "workbook/page/heat_map.hpp"

#include "rollup/status_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

namespace giamsat::workbook {

Fill fill_of(Status status, Need need) {
    switch (status) {
        case Status::met:
            return Fill::good;
        case Status::behind:
            return Fill::doubtful;
        case Status::missed:
            return need == Need::encouraged ? Fill::neutral : Fill::bad;
        case Status::unknown:
            return Fill::neutral;
        case Status::none_arose:
        case Status::pending:
            return Fill::none;
    }
    return Fill::none;
}

Fill fill_of(SubmissionState state) {
    switch (state) {
        case SubmissionState::on_time:
        case SubmissionState::received:
            return Fill::good;
        case SubmissionState::late:
        case SubmissionState::draft:
            return Fill::doubtful;
        case SubmissionState::invalid:
        case SubmissionState::missing:
            return Fill::bad;
        case SubmissionState::awaited:
            return Fill::none;
    }
    return Fill::none;
}

Bilingual sign_of(Status status, Need need) {
    switch (status) {
        case Status::met:
            return {"Đ", "M"};
        case Status::none_arose:
            return same("–");
        case Status::pending:
            return same("○");
        case Status::behind:
            return {"C", "B"};
        case Status::unknown:
            return same("?");
        case Status::missed:
            return need == Need::encouraged ? Bilingual{"(K)", "(X)"} : Bilingual{"K", "X"};
    }
    return {};
}

Bilingual legend_of_signs() {
    std::vector<Bilingual> parts;
    const auto add = [&](Status status, Need need) {
        parts.push_back(say({"{0}: {1}", "{0}: {1}"}, sign_of(status, need), shown(status, need)));
    };
    for (const Status status : all_statuses) add(status, Need::required);
    add(Status::missed, Need::encouraged);
    Bilingual legend = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) legend = say({"{0}; {1}", "{0}; {1}"}, legend, parts[i]);
    return legend;
}

}  // namespace giamsat::workbook
