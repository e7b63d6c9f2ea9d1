// SPDX-License-Identifier: MIT
// The table of rules: what can be found, how severe it is. Listings and `explain` come from here.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace giamsat::finding {

enum class Severity { notice, warning, error };

/// One rule. A rule that has two severities names the graver one; the check says where it is milder.
struct Rule {
    std::string_view id;
    Severity severity;
    std::string_view vi;  ///< when it applies, for `explain` and for rule metadata
    std::string_view en;
};

inline constexpr std::array rules{
    Rule{"yaml.encoding", Severity::error, "tệp không phải UTF-8, hoặc có ký tự điều khiển",
         "the file is not UTF-8, or holds a control character"},
    Rule{"yaml.syntax", Severity::error, "tệp không đúng cú pháp YAML", "the file is not well-formed YAML"},
    Rule{"yaml.duplicate-key", Severity::error, "một khóa được ghi hai lần", "a key is written twice"},
    Rule{"yaml.unsupported", Severity::error, "dùng phần của YAML mà tệp kế hoạch, báo cáo không được dùng",
         "uses a part of YAML that plans and reports may not use"},
    Rule{"yaml.limit", Severity::error, "tệp rỗng, quá lớn hoặc lồng quá sâu",
         "the file is empty, too large or nested too deeply"},
    Rule{"schema.unknown-key", Severity::error, "khóa không có trong mẫu", "a key that the form does not know"},
    Rule{"schema.missing-key", Severity::error, "thiếu một khóa bắt buộc", "a required key is missing"},
    Rule{"schema.type", Severity::error, "giá trị không viết đúng kiểu", "a value that is malformed for its type"},
    Rule{"schema.value", Severity::error, "giá trị viết đúng kiểu nhưng ngoài phạm vi cho phép",
         "a well-formed value outside its set, range or calendar"},
    Rule{"unit.unknown", Severity::error, "không có đơn vị này trong danh sách", "no unit of the roster has this name"},
    Rule{"unit.ambiguous", Severity::error, "tên chỉ nhiều đơn vị", "the name fits several units"},
    Rule{"unit.not-subordinate", Severity::error, "đơn vị không trực thuộc đơn vị cấp trên ghi trong tệp",
         "the unit is not a direct subordinate of the unit above it"},
    Rule{"unit.duplicate", Severity::error, "một đơn vị có hai mục", "two entries for one unit"},
    Rule{"unit.missing", Severity::error, "thiếu mục của đơn vị trực thuộc", "a subordinate has no entry"},
    Rule{"unit.closed", Severity::error, "đơn vị không tồn tại trong kỳ", "the unit exists on no day of the period"},
    Rule{"period.outside-programme", Severity::error, "kỳ nằm ngoài năm của bộ chỉ tiêu",
         "the period is outside the programme's year"},
    Rule{"date.outside-period", Severity::error, "thời gian của hoạt động nằm ngoài kỳ báo cáo hoặc ngoài năm",
         "an activity's time is outside the report's period or the year"},
    Rule{"date.order", Severity::error, "các ngày không theo thứ tự", "dates that are out of order"},
    Rule{"activity.unknown-kind", Severity::error, "loại hoạt động không có trong bộ chỉ tiêu",
         "a kind of activity that the programme does not know"},
    Rule{"activity.unknown-form", Severity::error, "hình thức không có trong bộ chỉ tiêu",
         "a form that the programme does not know"},
    Rule{"activity.unknown-topic", Severity::error, "nội dung (topic) không có trong bộ chỉ tiêu",
         "a topic that the programme does not know"},
    Rule{"activity.unknown-subject", Severity::error, "loại đối tượng không có trong bộ chỉ tiêu",
         "a kind of subject that the programme does not know"},
    Rule{"activity.duplicate", Severity::warning, "hai hoạt động giống hệt nhau", "two activities are alike"},
    Rule{"figure.unknown", Severity::error, "số liệu không có trong bộ chỉ tiêu",
         "a figure that the programme does not know"},
    Rule{"figure.level", Severity::error, "số liệu do cấp khác khai",
         "a figure stated by a level that does not own it"},
    Rule{"figure.missing", Severity::error, "thiếu số liệu", "a figure is missing"},
    Rule{"figure.exceeds", Severity::error, "số liệu lớn hơn số mà nó là một phần",
         "a figure exceeds the one it is part of"},
    Rule{"figure.control-total", Severity::error, "số kiểm tra khác tổng các mục",
         "a control total differs from the entries' sum"},
    Rule{"figure.outlier", Severity::notice, "số hiện có thay đổi hơn một phần ba so với tháng trước",
         "a stock changes by more than a third from the month before"},
    Rule{"none-arose.unknown", Severity::error, "`what` không phải là hoạt động hay số liệu nào",
         "`what` is no activity or figure that is known"},
    Rule{"none-arose.not-allowed", Severity::error, "nội dung này không thể khai là không phát sinh",
         "this may not be said to have not arisen"},
    Rule{"none-arose.contradicted", Severity::error, "khai không phát sinh nhưng lại có số liệu hoặc hoạt động",
         "said to have not arisen, beside its opposite"},
    Rule{"submission.duplicate", Severity::error, "hai tệp cho cùng một bản nộp, cùng lần sửa đổi",
         "two files for the same submission and revision"},
    Rule{"submission.copy", Severity::notice, "tệp giống hệt một tệp khác", "the same bytes as another file"},
    Rule{"submission.superseded", Severity::notice, "đã có bản sửa đổi mới hơn", "a higher revision is there"},
    Rule{"submission.not-owed", Severity::notice, "kỳ mà không ai yêu cầu", "a period that nobody asked for"},
    Rule{"submission.late", Severity::notice, "nộp trễ hạn", "sent after its due date"},
    Rule{"submission.draft", Severity::warning, "chưa ghi ngày nộp", "no date of submission"},
    Rule{"submission.missing", Severity::warning, "phải nộp nhưng chưa có", "owed and not there"},
    Rule{"submission.mismatch", Severity::warning, "số liệu khác với các báo cáo mà nó phải khớp",
         "differs from the reports that it must agree with"},
    Rule{"programme.other", Severity::notice, "tệp của bộ chỉ tiêu khác", "another programme's file"},
    Rule{"programme.reference", Severity::error, "bộ chỉ tiêu nhắc đến thứ mà nó không có",
         "the programme refers to something that it lacks"},
    Rule{"programme.roster", Severity::error, "danh sách đơn vị có lỗi", "the roster is faulty"},
    Rule{"programme.target", Severity::error, "chỉ tiêu không thể kiểm tra được như đã ghi",
         "a target that cannot be checked as it is written"},
    Rule{"file.foreign", Severity::notice, "tệp YAML không phải của giamsat", "a YAML file that is not ours"},
};

/// The rule of that id; an id that the table lacks does not compile.
consteval const Rule& rule(std::string_view id) {
    const auto* found = std::ranges::find_if(rules, [&](const Rule& r) { return r.id == id; });
    if (found == rules.end()) throw "no such rule";
    return *found;
}

}  // namespace giamsat::finding
