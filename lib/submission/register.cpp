// SPDX-License-Identifier: MIT
#include "submission/register.hpp"

#include "submission/owed.hpp"

#include <algorithm>

namespace giamsat::submission {
namespace {

constexpr text::Message entered{"sổ nhận ghi ngày {0}", "the register of receipt has the date {0}"};
constexpr text::Message entered_under{"sổ nhận ghi ngày {0}, số {1}",
                                      "the register of receipt has the date {0}, number {1}"};
constexpr text::Message mend_register{
    "ngày này lấy từ sổ nhận, không lấy từ `submitted` của tệp; nếu sổ ghi nhầm thì sửa trong sổ",
    "the date comes from the register, not from `submitted` in the file; if it is wrong, correct the register"};

text::Bilingual entry(const RegisterRow& row) {
    return row.number.empty() ? text::say(entered, text::shown(row.received))
                              : text::say(entered_under, text::shown(row.received), row.number);
}

}  // namespace

std::span<const RegisterRow> Register::of(const Identity& submission) const {
    const auto first = std::ranges::partition_point(rows, [&](auto& row) { return row.submission < submission; });
    const auto last = std::partition_point(first, rows.end(), [&](auto& row) { return row.submission == submission; });
    return {first, last};
}

void apply(const programme::Programme& programme, const Register& received, Submission& submission) {
    if (!submission.period_known) return;
    const auto rows = received.of(identity_of(programme, submission));
    if (rows.empty()) return;
    submission.first_received = {rows.front().revision, rows.front().received, rows.front().place.start.line};
    const auto row =
        std::ranges::find_if(rows, [&](const RegisterRow& r) { return r.revision == submission.revision; });
    if (row == rows.end()) return;
    submission.submitted = row->received;
    submission.submitted_readable = true;
    submission.received = finding::Related{received.file, row->place, entry(*row)};
}

void cite_register(const std::optional<finding::Related>& received, finding::Finding& finding) {
    if (!received) return;
    finding.hint = text::say(mend_register);
    finding.related.push_back(*received);
}

}  // namespace giamsat::submission
