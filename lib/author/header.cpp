// SPDX-License-Identifier: MIT
#include "author/header.hpp"

#include "author/asked_lines.hpp"
#include "submission/owed.hpp"
#include "target/sentences.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace giamsat::author {
namespace {

constexpr text::Message schema_line = text::both("yaml-language-server: $schema={0}.schema.json");
constexpr text::Message plan_head{"Kế hoạch {0} của {1} (bộ chỉ tiêu {2})", "Plan of {1} for {0} (programme {2})"};
constexpr text::Message report_head{"Báo cáo {0} của {1} (bộ chỉ tiêu {2})", "Report of {1} for {0} (programme {2})"};
constexpr text::Message plan_not_owed{"Không ai yêu cầu {1} nộp kế hoạch {0}; gửi thêm cũng được.",
                                      "{1} was not asked for a plan for {0}; it may be sent anyway."};
constexpr text::Message report_not_owed{"Không ai yêu cầu {1} nộp báo cáo {0}; gửi thêm cũng được.",
                                        "{1} was not asked for a report for {0}; it may be sent anyway."};
constexpr text::Message how_to_fill{
    "Dòng bắt đầu bằng dấu # là hướng dẫn: để lại hay xóa đều được.\n"
    "Chỗ để trống là chưa biết, không phải 0.",
    "Lines that begin with # are guidance: keep them or delete them.\n"
    "What is left empty is unknown, not 0."};
constexpr text::Message how_to_check{"Điền xong thì kiểm tra trước khi gửi: {0}",
                                     "When it is filled in, check it before sending it: {0}"};
constexpr text::Message number_hint{"số văn bản, nếu có", "the document's number, if any"};
constexpr text::Message signed_hint{"ngày ký, ghi như {0}", "date of signature, written as {0}"};
constexpr text::Message submitted_hint{
    "ngày gửi, ghi như {0}; chưa ghi thì là bản nháp, chưa được tính",
    "date of submission, written as {0}; without it the file is a draft and does not count"};
constexpr text::Message with_due{"{0}; hạn: {1}", "{0}; due {1}"};
constexpr text::Message in_charge_head{"Lãnh đạo, cán bộ được phân công phụ trách", "The persons in charge"};
constexpr text::Message basis_head{"Văn bản làm căn cứ", "Documents on which the plan is based"};
constexpr text::Message funding_head{"Nguồn kinh phí; số tiền tính bằng đồng, viết liền bằng chữ số, không bắt buộc",
                                     "Sources of funding; amounts in đồng, digits only, optional"};
constexpr text::Message person_sample{"  - {{name: Nguyễn Thị A, role: Phó Chủ tịch}}",
                                      "  - {{name: Nguyễn Thị A, role: Vice-President}}"};
constexpr text::Message basis_sample{"  - Số và ký hiệu văn bản", "  - Number of the document"};
constexpr text::Message funding_sample{"  - {{source: Ngân sách, amount: 120000000}}",
                                       "  - {{source: State budget, amount: 120000000}}"};

// A key to be filled in, with what belongs there beside it.
void unknown(FileWriter& out, std::string_view name, const text::Bilingual& hint) {
    out.unknown(name);
    out.remark(hint);
}

// The same with what it is, what is asked and samples below it.
void section(const Blank& blank, FileWriter& out, std::string_view name, const text::Bilingual& what, AskedPart part,
             const std::string& samples) {
    out.blank_line();
    out.comment(what);
    out.lines(asked_lines(blank, part));
    out.unknown(name);
    out.lines(samples);
}

text::Bilingual with_due_date(const Blank& blank, const text::Bilingual& hint) {
    const auto* duty = submission::duty_of(*blank.programme, blank.submission());
    const auto last = duty != nullptr ? programme::last_day_in_time(*duty, blank.days()) : std::nullopt;
    return last ? text::say(with_due, hint, target::due_phrase(*duty, *last)) : hint;
}

void write_plan_header(const Blank& blank, FileWriter& out) {
    section(blank, out, key::in_charge, text::say(in_charge_head), AskedPart::in_charge,
            blank.text(text::say(person_sample)));
    std::string documents;
    for (const auto& document : asked_basis(blank)) documents += "  - " + document + '\n';
    section(blank, out, key::basis, text::say(basis_head), AskedPart::basis,
            documents.empty() ? blank.text(text::say(basis_sample)) : documents);
    section(blank, out, key::funding, text::say(funding_head), AskedPart::funding,
            blank.text(text::say(funding_sample)));
}

}  // namespace

void write_guidance(const Blank& blank, FileWriter& out) {
    const auto& programme = *blank.programme;
    out.comment(text::say(schema_line, blank.is_plan() ? "plan" : "report"));
    out.comment(text::say(blank.is_plan() ? plan_head : report_head, text::shown(blank.period),
                          programme.unit(blank.unit).name, programme.id));
    if (!submission::asked_for(programme, blank.submission()))
        out.comment(text::say(blank.is_plan() ? plan_not_owed : report_not_owed, text::shown(blank.period),
                              programme.unit(blank.unit).name));
    out.comment(text::say(how_to_fill));
    if (!blank.check.empty()) out.comment(text::say(how_to_check, blank.check));
}

void write_header(const Blank& blank, FileWriter& out) {
    out.begin(blank.kind, blank.unit);
    out.remark(blank.programme->unit(blank.unit).name);
    if (!blank.is_plan()) {
        out.period(blank.period);
        out.remark(text::shown(blank.period));
    }
    const auto days = blank.days();
    const text::Date day = blank.is_plan() ? days.first : days.last + std::chrono::days(1);
    unknown(out, key::number, text::say(number_hint));
    unknown(out, key::signed_on, text::say(signed_hint, text::shown(day)));
    unknown(out, key::submitted, with_due_date(blank, text::say(submitted_hint, text::shown(day))));
    if (blank.is_plan()) write_plan_header(blank, out);
}

}  // namespace giamsat::author
