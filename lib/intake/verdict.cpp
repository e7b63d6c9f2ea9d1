// SPDX-License-Identifier: MIT
#include "intake/verdict.hpp"

#include "data/enum_table.hpp"

#include <algorithm>
#include <array>

namespace giamsat::intake {
namespace {

constexpr data::EnumTable<Verdict::misnamed, text::Message> reasons({
    {Verdict::counted, {"", ""}},
    {Verdict::compared,
     {"chỉ để đối chiếu với các báo cáo tháng, không cộng vào", "only compared with the monthly reports, not added"}},
    {Verdict::later, {"kỳ báo cáo sau kỳ tổng hợp", "its period is after that of the roll-up"}},
    {Verdict::not_needed, {"số liệu của đơn vị được lấy từ tệp khác", "the unit's figures come from another file"}},
    {Verdict::out_of_scope,
     {"ngoài phạm vi: đơn vị không thuộc đơn vị được tổng hợp",
      "out of scope: the unit does not belong to the unit rolled up"}},
    {Verdict::outside_year, {"kỳ nằm ngoài năm của bộ chỉ tiêu", "its period is outside the programme's year"}},
    {Verdict::sent_later, {"gửi sau ngày tính đến", "sent after the as-of day"}},
    {Verdict::draft, {"bản nháp: chưa ghi ngày nộp", "draft: no date of submission"}},
    {Verdict::duplicate,
     {"có hai tệp cho cùng một bản nộp, cùng lần gửi", "there are two files for the same submission and revision"}},
    {Verdict::superseded, {"đã được thay thế bằng lần gửi sau", "superseded by a higher revision"}},
    {Verdict::copy, {"giống hệt một tệp khác", "identical to another file"}},
    {Verdict::no_header,
     {"không đọc được phần đầu (bộ chỉ tiêu, đơn vị, kỳ)", "its header (programme, unit, period) cannot be read"}},
    {Verdict::unreadable, {"không đọc được tệp", "the file cannot be read"}},
    {Verdict::other_programme, {"tệp của bộ chỉ tiêu khác", "a file of another programme"}},
    {Verdict::passed_over, {"không phải kế hoạch hay báo cáo", "neither a plan nor a report"}},
    {Verdict::foreign, {"không phải tệp của giamsat", "not a giamsat file"}},
    {Verdict::misnamed,
     {"tên tệp không kết thúc bằng `.yaml` hay `.yml`", "its name does not end in `.yaml` or `.yml`"}},
});

}  // namespace

text::Bilingual why_not(Verdict verdict) {
    return text::say(reasons[verdict]);
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
