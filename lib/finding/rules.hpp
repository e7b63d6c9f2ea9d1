// SPDX-License-Identifier: MIT
// The table of rules: what can be found, how severe it is, what to do about it. Listings and `explain` come from here.
#pragma once

#include "finding/rule.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace giamsat::finding {

inline constexpr std::array rules{
    Rule{"yaml.encoding",
         Severity::error,
         {"tệp không phải UTF-8, hoặc có ký tự điều khiển", "the file is not UTF-8, or contains a control character"},
         {"Tệp được lưu bằng bảng mã cũ (TCVN3, VNI, UTF-16 …) hoặc lẫn ký tự điều khiển khi chép từ nơi khác. Mở "
          "tệp, chọn Lưu với mã (Save with Encoding) UTF-8 rồi kiểm tra lại các chữ có dấu.",
          "The file was saved in an old encoding (TCVN3, VNI, UTF-16 …), or contains control characters from copying. "
          "Save it as UTF-8, then check the accented letters again."}},
    Rule{"yaml.syntax",
         Severity::error,
         {"tệp không đúng cú pháp YAML", "the file is not well-formed YAML"},
         {"Thường gặp: dấu nháy mở mà không đóng; thụt đầu dòng bằng phím Tab; tiêu đề có dấu hai chấm mà không đặt "
          "trong dấu nháy; có chữ sau dấu nháy đóng. Sửa tại dòng được chỉ; phần sau chỗ sai chưa được kiểm tra, nên "
          "sửa xong hãy kiểm tra lại.",
          "Usual causes: an unclosed quote, a tab used for indentation, a colon in an unquoted title, text after a "
          "closing quote. Fix the line shown, then check again: the rest of the file was not read."}},
    Rule{"yaml.duplicate-key",
         Severity::error,
         {"một mục được ghi hai lần", "a key is written twice"},
         {"Mỗi mục chỉ được ghi một lần trong cùng một nhóm; giá trị đầu được dùng. Gộp hai chỗ thành một, hoặc xóa "
          "chỗ thừa.",
          "A key may appear only once in its mapping; the first value is used. Merge the two, or delete one."}},
    Rule{"yaml.unsupported",
         Severity::error,
         {"dùng phần của YAML mà tệp kế hoạch, báo cáo không được dùng",
          "uses a part of YAML that plans and reports may not use"},
         {"Tệp chỉ dùng phần đơn giản của YAML: tên mục, giá trị, danh sách và ghi chú. Không dùng neo (&), tham chiếu "
          "(*), thẻ (!), khóa gộp (<<) hay tài liệu thứ hai (---). Chép giá trị ra đầy đủ, mỗi tệp một tài liệu; văn "
          "bản bắt đầu bằng các dấu này thì đặt trong dấu nháy.",
          "Files use only the simple part of YAML: keys, values, lists and comments. No anchors (&), aliases (*), tags "
          "(!), merge keys (<<) or second documents (---). Write values out, with one document per file; put quotes "
          "around text that begins with such a sign."}},
    Rule{"yaml.limit",
         Severity::error,
         {"tệp rỗng, quá lớn hoặc lồng quá sâu", "the file is empty, too large or nested too deeply"},
         {"Tệp rỗng, lớn hơn 4 MiB, lồng quá 64 lớp hoặc quá 200.000 mục. Thường là chọn nhầm tệp hoặc lưu hỏng: mở "
          "lại và lưu đúng tệp.",
          "The file is empty, over 4 MiB, over 64 levels deep or over 200,000 items. Usually it is the wrong file, or "
          "it was not saved properly: open and save the right file again."}},
    Rule{"schema.unknown-key",
         Severity::error,
         {"mục không có trong mẫu", "a key that is not part of the form"},
         {"Mục viết sai chính tả hoặc không thuộc mẫu, nên nội dung sẽ không được tính. Sửa theo tên được gợi ý. Muốn "
          "ghi thêm thông tin riêng thì dùng `note`, hoặc mục có tên bắt đầu bằng `x_`.",
          "The key is misspelt or not part of the form, so its contents would not count. Use the suggested name. For "
          "information of your own, use `note` or a key that begins with `x_`."}},
    Rule{"schema.missing-key",
         Severity::error,
         {"thiếu một mục bắt buộc", "a required key is missing"},
         {"Thiếu một mục mà tệp, đơn vị hoặc loại hoạt động này phải có. Thêm mục được nêu tên.",
          "A key that the file, the entry or the kind of activity requires is missing. Add the named key."}},
    Rule{"schema.type",
         Severity::error,
         {"giá trị không viết đúng kiểu", "a value that is malformed for its type"},
         {"Số viết liền chữ số, không dấu chấm, dấu phẩy hay đơn vị: `1200`. Ngày viết `15/02/2023` hoặc "
          "`2023-02-15`. Kỳ viết `2023-04`. Danh sách thì mỗi mục một dòng bắt đầu bằng dấu gạch. Chưa có số liệu "
          "thì để trống.",
          "Numbers are written in digits only, without points, commas or units: `1200`. Dates are `15/02/2023` or "
          "`2023-02-15`. Periods are `2023-04`. Each item of a list is on its own line and begins with a dash. Leave a "
          "value empty if it is not known yet."}},
    Rule{"schema.value",
         Severity::error,
         {"giá trị viết đúng kiểu nhưng ngoài phạm vi cho phép",
          "a well-formed value that is not allowed or out of range"},
         {"Giá trị viết đúng dạng nhưng không có thật hoặc ngoài phạm vi: ngày không có trên lịch, số quá lớn, từ "
          "không thuộc danh sách cho phép. Sửa theo gợi ý.",
          "The value is well-formed but not valid: a day that does not exist, a number out of range, or a word that is "
          "not in the allowed list. Follow the hint."}},
    Rule{"unit.unknown",
         Severity::error,
         {"không có đơn vị này trong danh sách", "no unit in the roster has this name"},
         {"Không tìm thấy đơn vị có tên hay mã này. Viết tên có dấu hoặc không dấu đều được, nhưng phải đúng đơn vị; "
          "tên gần giống không được tự nhận thay. Chọn một tên được gợi ý.",
          "No unit has this name or id. Names may be written with or without accents, but must match a unit: similar "
          "names are never accepted silently. Use one of the suggested names."}},
    Rule{"unit.ambiguous",
         Severity::error,
         {"tên chỉ nhiều đơn vị", "the name matches several units"},
         {"Tên này chỉ được nhiều đơn vị. Viết đủ loại đơn vị (Quận, Phường, Xã) hoặc ghi mã trong danh sách đơn vị.",
          "The name matches several units. Add the kind of unit (Quận, Phường, Xã), or use the id from the roster."}},
    Rule{"unit.not-subordinate",
         Severity::error,
         {"đơn vị không trực thuộc đơn vị cấp trên ghi trong tệp",
          "the unit is not a direct subordinate of the unit above it"},
         {"Mục dưới `units` chỉ dành cho đơn vị trực thuộc trực tiếp của đơn vị ở trên. Chuyển mục về tệp của đúng "
          "đơn vị cấp trên, hoặc sửa tên.",
          "An entry under `units` must be a direct subordinate of the unit above it. Move it to the file of its "
          "superior, or correct its name."}},
    Rule{"unit.duplicate",
         Severity::error,
         {"một đơn vị có hai mục", "two entries for one unit"},
         {"Một đơn vị chỉ có một mục. Gộp hai mục làm một; nếu một mục là của đơn vị khác thì sửa tên.",
          "A unit has only one entry. Merge the two, or correct the name if one is for another unit."}},
    Rule{"unit.missing",
         Severity::error,
         {"thiếu mục của đơn vị trực thuộc", "a subordinate has no entry"},
         {"Bản nộp này phải có mục của mọi đơn vị trực thuộc. Thêm mục cho từng đơn vị được liệt kê; chưa có số liệu "
          "thì để trống số liệu, không bỏ mục. Khi tổng hợp, đơn vị đã gửi tệp riêng cho kỳ đó không bị coi là thiếu.",
          "This submission must have an entry for each subordinate. Add one for each unit listed; if figures are not "
          "known yet, leave them empty but keep the entry. In a roll-up, a unit that sent its own file for the period "
          "does not count as missing."}},
    Rule{"unit.closed",
         Severity::error,
         {"đơn vị không tồn tại trong kỳ", "the unit exists on no day of the period"},
         {"Đơn vị này chưa thành lập hoặc đã sắp xếp lại, nên không tồn tại trong kỳ. Ghi đơn vị kế thừa nó, hoặc "
          "sửa kỳ.",
          "The unit does not exist in the period: not yet founded, or reorganised. Name its successor, or correct the "
          "period."}},
    Rule{"period.outside-programme",
         Severity::error,
         {"kỳ nằm ngoài năm của bộ chỉ tiêu", "the period is outside the programme's year"},
         {"Kỳ báo cáo không thuộc năm của bộ chỉ tiêu. Sửa `period`, hoặc dùng bộ chỉ tiêu của năm đó.",
          "The period is outside the programme's year. Correct `period`, or use that year's programme."}},
    Rule{"date.outside-period",
         Severity::error,
         {"thời gian của hoạt động nằm ngoài kỳ báo cáo hoặc ngoài năm",
          "an activity's time is outside the report's period or the year"},
         {"Hoạt động phải nằm trong kỳ báo cáo. Việc của kỳ sau thì đưa vào báo cáo kỳ sau. Việc của tháng trước báo "
          "muộn thì vẫn được tính đúng ngày của nó (cảnh báo).",
          "An activity must lie in the period of its report. A later activity belongs in the next report. An earlier "
          "activity that is reported late still counts at its own date (a warning)."}},
    Rule{"date.order",
         Severity::error,
         {"các ngày không theo thứ tự", "dates that are out of order"},
         {"Ngày ký phải trước hoặc trùng ngày nộp; báo cáo chỉ đủ số liệu khi kỳ đã kết thúc. Kiểm tra lại các ngày.",
          "The date of signature cannot be after the date of submission, and a report is complete only when its period "
          "is over. Check the dates."}},
    Rule{
        "date.future",
        Severity::warning,
        {"ngày nộp, ngày ký còn ở phía trước, hoặc quá lâu về trước",
         "a date of submission or signature in the future, or too long ago"},
        {"Ngày nộp hay ngày ký sau ngày đang tính đến thường là gõ nhầm năm, và bản nộp chưa được tính. Ngày sớm hơn "
         "năm trước của bộ chỉ tiêu cũng vậy. Kiểm tra lại ngày, tháng, năm.",
         "A date after the as-of day is usually a mistyped year, and the submission is not counted yet. The same holds "
         "for one before the year that precedes the programme's. Check day, month and year."}},
    Rule{"activity.unknown-kind",
         Severity::error,
         {"loại hoạt động không có trong bộ chỉ tiêu", "a kind of activity that is not in the programme"},
         {"`kind` phải là một loại hoạt động của bộ chỉ tiêu, nếu không thì không chỉ tiêu nào đếm được. Chọn một "
          "loại được gợi ý.",
          "`kind` must be one of the programme's kinds of activity; otherwise no target can count it. Use a "
          "suggested one."}},
    Rule{"activity.unknown-form",
         Severity::error,
         {"hình thức không có trong bộ chỉ tiêu", "a form that is not in the programme"},
         {"`form` phải là một hình thức của bộ chỉ tiêu. Chọn một hình thức được gợi ý.",
          "`form` must be one of the programme's forms. Use a suggested one."}},
    Rule{"activity.unknown-topic",
         Severity::error,
         {"nội dung (topic) không có trong bộ chỉ tiêu", "a topic that is not in the programme"},
         {"`topic` phải là một nội dung của bộ chỉ tiêu. Chọn một nội dung được gợi ý; không có nội dung nào hợp thì "
          "hỏi Hội cấp trên.",
          "`topic` must be one of the programme's topics. Use a suggested one; if none fits, ask the Union at the "
          "next level."}},
    Rule{"activity.unknown-subject",
         Severity::error,
         {"loại đối tượng không có trong bộ chỉ tiêu", "a kind of subject that is not in the programme"},
         {"`kind` của đối tượng giám sát phải là một loại của bộ chỉ tiêu. Chọn một loại được gợi ý.",
          "The `kind` of a subject must be one of the programme's kinds. Use a suggested one."}},
    Rule{"activity.duplicate",
         Severity::warning,
         {"hai hoạt động giống hệt nhau", "two activities are identical"},
         {"Hai hoạt động giống nhau về loại, thời gian và tiêu đề có thể là một việc ghi hai lần: trong một tệp thì "
          "được "
          "đếm hai lần, trong hai báo cáo của một đơn vị thì chỉ một lần. Xóa một, hoặc ghi rõ tiêu đề hay ngày của "
          "từng hoạt động.",
          "Two activities with the same kind, time and title may be one activity written twice: in one file it is "
          "counted twice, in two reports of a unit once. Delete one, or give them different titles or days."}},
    Rule{"activity.event",
         Severity::warning,
         {"một `event` cho nhiều hoạt động của một đơn vị", "one event for several activities of a unit"},
         {"`event` là mã chung mà các đơn vị cùng tham gia một hoạt động cùng ghi, để cấp trên chỉ tính một lần. Một "
          "đơn "
          "vị ghi cùng mã cho các hoạt động khác loại hoặc khác ngày thì tất cả vẫn được tính. Mỗi hoạt động ghi một "
          "mã riêng.",
          "`event` is an id that all units taking part in one joint activity share, so that the level above counts it "
          "once. If one unit gives it to activities of different kinds or days, all of them are counted. Give each "
          "activity an id of its own."}},
    Rule{
        "activity.recommendations",
        Severity::error,
        {"số kiến nghị được tiếp thu, giải quyết lớn hơn số đã nêu",
         "more recommendations accepted or resolved than made"},
        {"Số kiến nghị được tiếp thu không thể lớn hơn số đã nêu, số đã giải quyết không thể lớn hơn số được tiếp thu. "
         "Kiểm tra lại các số.",
         "No more recommendations can be accepted than were made, nor resolved than were accepted. Check the "
         "numbers."}},
    Rule{"figure.unknown",
         Severity::error,
         {"số liệu không có trong bộ chỉ tiêu", "a figure that is not in the programme"},
         {"Nhóm hoặc mục số liệu viết sai tên, nên số sẽ không được cộng. Sửa theo tên được gợi ý.",
          "The group or field is misspelt, so the figure would not be added. Use the suggested name."}},
    Rule{"figure.level",
         Severity::error,
         {"số liệu do cấp khác khai", "a figure that another level must report"},
         {"Số liệu do từng đơn vị cấp dưới khai, rồi chương trình cộng. Ghi vào mục của từng đơn vị; muốn có tổng để "
          "đối chiếu thì ghi dưới `control_totals`.",
          "The subordinates report this figure, and the program adds it up. Write it in the entry of each unit; a "
          "total to check against goes under `control_totals`."}},
    Rule{"figure.missing",
         Severity::error,
         {"thiếu số liệu", "a figure is missing"},
         {"Thiếu số liệu nên không tính được tỷ lệ. Ghi đủ các mục của nhóm; nếu trong kỳ không có vụ việc nào thì "
          "ghi `none_arose`. Không ghi 0 khi chưa biết.",
          "Without the figure the percentage cannot be calculated. Give all figures of the group; if no cases arose in "
          "the period, write `none_arose`. Do not write 0 for an unknown figure."}},
    Rule{"figure.exceeds",
         Severity::error,
         {"số liệu lớn hơn số mà nó là một phần", "a figure exceeds the total that it is part of"},
         {"Phần không thể lớn hơn toàn bộ. Kiểm tra lại hai số. Riêng vụ việc phát hiện tháng trước, tháng này mới "
          "giám sát hay giải quyết thì chỉ là lưu ý; tính cả năm vẫn không được vượt.",
          "A part cannot exceed its whole. Check both figures. A case found in an earlier month and dealt with in this "
          "one only gives a notice; over the whole year the part still cannot exceed it."}},
    Rule{"figure.control-total",
         Severity::error,
         {"số kiểm tra khác tổng các mục", "a control total differs from the sum of the entries"},
         {"Tổng do người gửi tự tính khác tổng các mục trong tệp: một trong hai bên có số sai. Đối chiếu từng mục rồi "
          "sửa; tổng này chỉ để kiểm tra, không được cộng.",
          "The sender's total differs from the sum of the entries: one of them is wrong. Compare entry by entry; this "
          "total is only a check and is never added."}},
    Rule{"figure.outlier",
         Severity::notice,
         {"số hiện có thay đổi hơn một phần ba so với tháng trước",
          "a stock changed by more than a third since the previous month"},
         {"Số hiện có thường ít thay đổi từ tháng này sang tháng khác. Nếu đúng thì để nguyên; nếu gõ nhầm thì sửa rồi "
          "gửi lại.",
          "A stock seldom changes much from month to month. If it is right, leave it; if it was mistyped, send "
          "a revision."}},
    Rule{"none-arose.unknown",
         Severity::error,
         {"`what` không phải là hoạt động hay số liệu nào", "`what` is not a known activity or figure"},
         {"`what` phải là mã của loại hoạt động hoặc nhóm số liệu. Sửa theo tên được gợi ý.",
          "`what` must be the id of a kind of activity or a figure group. Use the suggested name."}},
    Rule{"none-arose.not-allowed",
         Severity::error,
         {"nội dung này không thể khai là không phát sinh", "this cannot be listed under `none_arose`"},
         {"Chỉ việc “nếu có” và vụ việc mới có thể khai là không phát sinh. Việc bắt buộc phải có hoạt động: xóa dòng "
          "này và ghi hoạt động.",
          "Only activities required “if any”, and cases, can be listed under `none_arose`. A required activity must be "
          "carried out: delete this line and write the activity."}},
    Rule{"none-arose.contradicted",
         Severity::error,
         {"khai không phát sinh nhưng lại có số liệu hoặc hoạt động",
          "listed under `none_arose`, but figures or activities contradict it"},
         {"Vừa khai không phát sinh vừa ghi hoạt động hoặc số liệu khác 0. Giữ một trong hai.",
          "`none_arose` is contradicted by an activity or a non-zero figure. Keep one of the two."}},
    Rule{"submission.duplicate",
         Severity::error,
         {"hai tệp cho cùng một bản nộp, cùng lần gửi", "two files for the same submission and revision"},
         {"Không biết tệp nào là bản đúng nên không tính tệp nào. Xóa tệp thừa; nếu một tệp là bản gửi lại thì ghi "
          "`revision` cao hơn cho tệp đó.",
          "It is unclear which file is right, so neither counts. Delete one; if one is a corrected revision, give it a "
          "higher `revision`."}},
    Rule{"submission.copy",
         Severity::notice,
         {"tệp giống hệt một tệp khác", "identical to another file"},
         {"Hai tệp giống hệt nhau được tính là một. Có thể xóa một tệp.",
          "Two identical files count as one. One may be deleted."}},
    Rule{"submission.superseded",
         Severity::notice,
         {"đã có lần gửi sau", "there is a higher revision"},
         {"Bản có `revision` cao nhất được tính; bản này chỉ còn để lưu, và lỗi trong đó không được nêu nữa.",
          "The highest `revision` counts; this one is kept for the record, and its findings are not shown."}},
    Rule{"submission.not-owed",
         Severity::notice,
         {"kỳ mà không ai yêu cầu", "a submission that was not asked for"},
         {"Không có yêu cầu nộp bản này. Nếu gửi thêm thì không sao; nếu không, kiểm tra lại `period` và `unit`.",
          "This submission is not required. If it is an extra submission, that is fine; otherwise check `period` and "
          "`unit`."}},
    Rule{"submission.late",
         Severity::notice,
         {"nộp trễ hạn", "submitted after its due date"},
         {"Bản nộp vẫn được tính. Hạn nộp tính theo bản gửi lần đầu, nên gửi lại không thành nộp trễ.",
          "The submission still counts. Timeliness is judged by the first revision, so sending a correction does not "
          "make it late."}},
    Rule{"submission.draft",
         Severity::warning,
         {"chưa ghi ngày nộp", "no date of submission"},
         {"Tệp chưa ghi `submitted` nên được kiểm tra nhưng chưa được tính. Khi gửi, ghi ngày gửi.",
          "Without `submitted` a file is checked but not counted. Add the date when you send it."}},
    Rule{"submission.missing",
         Severity::warning,
         {"phải nộp nhưng chưa có", "due, but not received"},
         {"Đơn vị phải nộp bản này nhưng không có tệp nào của kỳ. Nhắc đơn vị gửi; số tổng hợp chưa có số liệu của "
          "đơn vị đó.",
          "The unit must send this submission, but there is no file for the period. Remind the unit: the totals do not "
          "include its figures."}},
    Rule{"submission.mismatch",
         Severity::warning,
         {"số liệu khác với các báo cáo mà nó phải khớp", "differs from the reports it must agree with"},
         {"Báo cáo 6 tháng, năm khác tổng các tháng; hoặc tệp riêng của đơn vị khác mục của đơn vị đó trong tệp cấp "
          "trên. Số của các tháng, và mục trong tệp cấp trên, được tính. Tìm số sai, sửa rồi gửi lại.",
          "A half-year or annual report differs from the sum of its months, or a unit's own file from its entry in its "
          "superior's. The months and the superior's entry count. Find the wrong figure and send a revision."}},
    Rule{"programme.other",
         Severity::notice,
         {"tệp của bộ chỉ tiêu khác", "a file of another programme"},
         {"Tệp thuộc bộ chỉ tiêu khác nên được bỏ qua. Nếu ghi nhầm thì sửa `programme`; nếu không, chọn bộ chỉ tiêu "
          "bằng `--programme`.",
          "The file belongs to another programme and is skipped. If `programme` is wrong, correct it; otherwise choose "
          "its programme with `--programme`."}},
    Rule{"programme.reference",
         Severity::error,
         {"bộ chỉ tiêu nhắc đến thứ mà nó không có", "the programme refers to something it does not contain"},
         {"Mọi mã trong bộ chỉ tiêu phải được khai ở đâu đó trong cùng tệp hoặc trong danh sách đơn vị. Sửa mã theo "
          "gợi ý, hoặc khai thêm.",
          "Every id in a programme must be declared in the same file or in the roster. Use the suggested one, or "
          "declare it."}},
    Rule{"programme.roster",
         Severity::error,
         {"danh sách đơn vị có lỗi", "the roster is faulty"},
         {"Danh sách đơn vị là một cây: mỗi đơn vị một dòng, mã không trùng, cấp trên có trong danh sách. "
          "Sửa dòng được chỉ.",
          "The roster is a tree: one line per unit, unique ids, and every parent listed. Fix the line shown."}},
    Rule{"programme.target",
         Severity::error,
         {"chỉ tiêu không thể kiểm tra được như đã ghi", "a target that cannot be checked as written"},
         {"Chỉ tiêu được ghi theo cách không thể kiểm tra: thiếu mức, mục không hợp với cách đo, hay đòi hỏi lẫn "
          "nhau. Sửa `measure`, `expect` hoặc `requires` theo gợi ý.",
          "The target cannot be checked as it is written: no threshold, a key that does not go with the measure, or "
          "targets that require each other. Fix `measure`, `expect` or `requires` as the hint says."}},
    Rule{"file.foreign",
         Severity::notice,
         {"tệp YAML không phải của giamsat", "a YAML file that is not a giamsat file"},
         {"Tệp không có dòng `giamsat:` nên được bỏ qua. Nếu là kế hoạch hay báo cáo thì thêm dòng đó ở đầu tệp; nếu "
          "không, không cần làm gì.",
          "The file has no `giamsat:` line and is skipped. If it is a plan or report, add the line at the top; "
          "otherwise there is nothing to do."}},
};

/// The rule of that id; null if there is none.
constexpr const Rule* find_rule(std::string_view id) {
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

/// The rule of that id; an id that is not in the table does not compile.
consteval const Rule& rule(std::string_view id) {
    for (const auto& each : rules)  // g++ with -fsanitize=undefined compiles no comparison with null here
        if (each.id == id) return each;
    throw "no such rule";
}

}  // namespace giamsat::finding
