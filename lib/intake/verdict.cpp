// SPDX-License-Identifier: MIT
#include "intake/verdict.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace giamsat::intake {
namespace {

struct Reason {
    const char* vi;
    const char* en;
};

// In the order of Verdict.
constexpr std::array reasons{
    Reason{"", ""},
    Reason{"chỉ để đối chiếu với các báo cáo tháng, không cộng vào",
           "only compared with the monthly reports, not added"},
    Reason{"kỳ báo cáo sau kỳ tổng hợp", "its period is after that of the roll-up"},
    Reason{"số liệu của đơn vị được lấy từ tệp khác", "the unit's numbers come from another file"},
    Reason{"ngoài phạm vi: đơn vị không thuộc đơn vị được tổng hợp", "out of scope: not a unit of those rolled up"},
    Reason{"kỳ nằm ngoài năm của bộ chỉ tiêu", "its period is outside the programme's year"},
    Reason{"bản nháp: chưa ghi ngày nộp", "a draft: it has no date of submission"},
    Reason{"có hai tệp cho cùng một bản nộp, cùng lần sửa đổi",
           "there are two files for the same submission and revision"},
    Reason{"đã được thay thế bằng bản sửa đổi mới hơn", "superseded by a higher revision"},
    Reason{"giống hệt một tệp khác", "the same bytes as another file"},
    Reason{"không đọc được phần đầu (bộ chỉ tiêu, đơn vị, kỳ)", "its header (programme, unit, period) cannot be read"},
    Reason{"không đọc được tệp", "the file cannot be read"},
    Reason{"tệp của bộ chỉ tiêu khác", "a file of another programme"},
    Reason{"không phải kế hoạch hay báo cáo", "neither a plan nor a report"},
    Reason{"không phải tệp của giamsat", "not a file of giamsat"},
};
static_assert(reasons.size() == static_cast<std::size_t>(Verdict::foreign) + 1);

}  // namespace

text::Bilingual why_not(Verdict verdict) {
    const auto& reason = reasons.at(static_cast<std::size_t>(verdict));
    return {reason.vi, reason.en};
}

bool is_comparable(Verdict verdict) {
    return verdict == Verdict::counted || verdict == Verdict::compared || verdict == Verdict::not_needed;
}

bool is_fault(Verdict verdict) {
    constexpr std::array faults{Verdict::outside_year, Verdict::draft, Verdict::duplicate, Verdict::no_header,
                                Verdict::unreadable};
    return std::ranges::find(faults, verdict) != faults.end();
}

}  // namespace giamsat::intake
