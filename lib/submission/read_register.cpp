// SPDX-License-Identifier: MIT
#include "data/runs.hpp"
#include "programme/csv_columns.hpp"
#include "schema/advice.hpp"
#include "submission/owed.hpp"
#include "submission/references.hpp"
#include "submission/register.hpp"
#include "submission/spoken.hpp"
#include "text/join.hpp"
#include "text/lines.hpp"
#include "text/number.hpp"
#include "yaml/encoding.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace giamsat::submission {
namespace {

enum Column : std::size_t { unit, submission, period, revision, date, number };
constexpr std::array<std::string_view, 6> columns{"unit", "submission", "period", "revision", "date", "number"};
constexpr std::int64_t most_revisions = 999;

constexpr text::Message too_long{"Sổ nhận quá lớn", "The register of receipt is too large"};
constexpr text::Message cut_it{"mỗi năm một sổ", "keep a register for each year"};
constexpr text::Message not_a_table{"Sổ nhận không phải là bảng CSV đúng cú pháp",
                                    "The register of receipt is not a well-formed CSV table"};
constexpr text::Message missing_columns{"Sổ nhận thiếu cột: {0}", "The register of receipt lacks columns: {0}"};
constexpr text::Message missing{"Dòng này thiếu `{0}`", "This line has no `{0}`"};
constexpr text::Message fill_in{"ghi `{0}`, hoặc xóa cả dòng", "fill in `{0}`, or delete the line"};
constexpr text::Message bad_period{"`{0}` không phải là kỳ báo cáo", "`{0}` is not a reporting period"};
constexpr text::Message no_such_period{"Không có kỳ `{0}` trên lịch",
                                       "The period `{0}` does not exist in the calendar"};
constexpr text::Message keep_as_text{
    "Excel đã đổi tháng thành ngày: chọn cả cột, đặt định dạng Văn bản (Text) rồi gõ lại, ví dụ 2023-04; hoặc viết "
    "bằng chữ: tháng 4/2023",
    "the spreadsheet made a date of the month: format the column as Text and type it again, such as 2023-04; or write "
    "it in words: tháng 4/2023"};
constexpr text::Message other_period{"`{0}` không nộp cho {1}", "`{0}` is not submitted for {1}"};
constexpr text::Message check_both{"kiểm tra lại `submission` và `period` của dòng này",
                                   "check `submission` and `period` of this line"};
constexpr text::Message bad_date{"`{0}` không phải là ngày", "`{0}` is not a date"};
constexpr text::Message no_such_date{"Không có ngày `{0}` trên lịch", "There is no `{0}` in the calendar"};
constexpr text::Message bad_revision{"`{0}` không phải là lần gửi", "`{0}` is not a revision"};
constexpr text::Message count_revisions{"ghi 1 cho lần gửi đầu (hoặc để trống), 2, 3 … cho các lần gửi lại",
                                        "write 1 for the first (or leave it empty), 2, 3 … for corrected ones"};
constexpr text::Message closed{"{0} không tồn tại trong {1}", "{0} does not exist in {1}"};
constexpr text::Message check_unit{"kiểm tra lại `unit` và `period` của dòng này",
                                   "check `unit` and `period` of this line"};
constexpr text::Message not_owed{"Không ai yêu cầu {0} nộp `{1}` cho {2}", "{0} was not asked to submit `{1}` for {2}"};
constexpr text::Message check_line{"kiểm tra lại dòng này; nếu đơn vị gửi thêm thì giữ nguyên",
                                   "check this line; if it is an extra submission, leave it as it is"};
constexpr text::Message contradiction{
    "Sổ nhận ghi hai ngày khác nhau cho cùng một bản gửi lần {0}; cả hai dòng đều không được dùng",
    "The register has two different dates for the same revision {0}; neither line is used"};
constexpr text::Message keep_right_one{
    "giữ lại dòng đúng; nếu là bản gửi lại thì tăng `revision`",
    "keep the correct line; if one is a corrected revision, increase its `revision`"};
constexpr text::Message repetition{"Dòng này lặp lại một dòng ở trên", "This line repeats an earlier one"};
constexpr text::Message delete_it{"xóa một trong hai dòng", "delete one of them"};
constexpr text::Message other_line{"dòng kia", "the other line"};

// The programme year for a plan, otherwise the period as written.
text::Parsed<text::Period> read_period(const programme::Programme& programme, const programme::Duty& duty,
                                       const std::string& text) {
    if (duty.kind == programme::Duty::Kind::plan && text.empty())
        return text::Parsed<text::Period>::of(programme.whole_year());
    const auto stated = period_named(text, programme.year);
    if (!stated) return stated;
    if (stated.value.kind == text::Period::Kind::day) return {};
    return text::Parsed<text::Period>::of(text::recognized(stated.value, programme.month_rule));
}

schema::Advice advice_on_period(const std::string& text) {
    if (is_changed_by_spreadsheet(text)) return {text::say(keep_as_text), {}};
    return schema::period_advice(text);
}

class Reader {
public:
    Reader(const programme::Programme& programme, const std::string& file, std::string_view text)
        : programme_(programme),
          text_(text::without_byte_order_mark(text)),
          findings_(file, text_),
          of_no_tree_(findings_),
          references_(programme, of_no_tree_) {}

    Register read() {
        Register result;
        result.file = findings_.file();
        read_table();
        settle_repetitions();
        result.rows = std::move(rows_);
        result.findings = findings_.take();
        return result;
    }

private:
    void read_table() {
        if (text_.size() > most_register_bytes)
            return add(finding::rule("yaml.limit"), {}, text::say(too_long), text::say(cut_it));
        if (!yaml::check_encoding(text_, findings_)) return;
        const auto table = programme::read_table(text_);
        if (table.fault) {
            const text::Position end{table.fault->line, table.fault->column + 1};
            return add(finding::rule("schema.type"), {*table.fault, end}, text::say(not_a_table),
                       text::say(programme::save_as_csv));
        }
        if (table.rows.empty())
            return add(finding::rule("schema.missing-key"), {}, text::say(missing_columns, columns_.header()),
                       text::say(programme::header_row, columns_.header()));
        if (!read_header(table.rows.front())) return;
        for (std::size_t i = 1; i < table.rows.size(); ++i) read_row(table.rows[i], table.rows.front().fields.size());
    }

    bool read_header(const programme::CsvRow& header) {
        const auto lacking = columns_.find(header);
        if (lacking.empty()) return true;
        add(finding::rule("schema.missing-key"), header.range, text::say(missing_columns, text::join(lacking, ", ")),
            text::say(programme::header_row, columns_.header()));
        return false;
    }

    void read_row(const programme::CsvRow& csv, std::size_t width) {
        if (programme::is_blank(csv)) return;
        if (csv.fields.size() != width)
            return add(finding::rule("schema.type"), csv.range, programme::wrong_field_count(csv, width),
                       text::say(programme::check_commas));
        const auto* duty = duty_at(field(csv, submission));
        const auto stated = duty == nullptr ? std::nullopt : period_at(*duty, field(csv, period));
        const auto received = date_at(field(csv, date));
        const auto sent = revision_at(field(csv, revision));
        const auto days = stated ? text::reporting_days(*stated, programme_.month_rule) : programme_.whole_year().days;
        const auto sender = unit_at(field(csv, unit), days);
        if (!stated || !received || !sent || sender == programme::no_unit) return;
        if (!programme_.unit(sender).exists_during(days)) {
            const auto message = text::say(closed, programme_.unit(sender).name, text::shown(*stated));
            return add(finding::rule("unit.closed"), field(csv, unit).range, message, text::say(check_unit), sender);
        }
        const auto received_as = identity_at(*duty, *stated, sender, csv);
        rows_.push_back({received_as, *sent, *received, field(csv, number).text, csv.range,
                         finding::excerpt(text_, csv.range.start.line)});
    }

    const programme::CsvField& field(const programme::CsvRow& csv, Column column) const {
        return columns_.field(csv, column);
    }

    void add(const finding::Rule& rule, text::Range range, text::Bilingual message, text::Bilingual hint,
             programme::UnitIndex about = programme::no_unit) {
        auto& finding = findings_.add(rule, {range, {}}, std::move(message), std::move(hint));
        if (about == programme::no_unit) return;
        finding.unit = programme_.unit(about).id;
        finding.unit_name = programme_.unit(about).name;
    }

    bool is_there(const programme::CsvField& field, Column column) {
        if (!field.text.empty()) return true;
        add(finding::rule("schema.missing-key"), field.range, text::say(missing, columns[column]),
            text::say(fill_in, columns[column]));
        return false;
    }

    const programme::Duty* duty_at(const programme::CsvField& field) {
        if (!is_there(field, submission)) return nullptr;
        if (const auto* duty = duty_named(programme_, field.text)) return duty;
        references_.duty(field.text, {}, {field.range, {}});
        return nullptr;
    }

    std::optional<text::Period> period_at(const programme::Duty& duty, const programme::CsvField& field) {
        if (duty.kind == programme::Duty::Kind::report && !is_there(field, period)) return std::nullopt;
        const auto stated = read_period(programme_, duty, field.text);
        if (!stated) {
            const bool malformed = stated.outcome == text::Parse::malformed;
            refuse(malformed, field, malformed ? bad_period : no_such_period, advice_on_period(field.text));
            return std::nullopt;
        }
        const auto year = programme_.whole_year();
        const bool fits = duty.kind == programme::Duty::Kind::plan ? stated.value.days == year.days
                                                                   : asks_for(duty, duty.kind, stated.value);
        if (fits && year.days.contains(stated.value.days)) return stated.value;
        add(finding::rule("schema.value"), field.range, text::say(other_period, duty.id, text::shown(stated.value)),
            text::say(check_both));
        return std::nullopt;
    }

    std::optional<text::Date> date_at(const programme::CsvField& field) {
        if (!is_there(field, date)) return std::nullopt;
        const auto parsed = text::parse_date(field.text);
        if (parsed) return parsed.value;
        const bool malformed = parsed.outcome == text::Parse::malformed;
        refuse(malformed, field, malformed ? bad_date : no_such_date, schema::date_advice(field.text));
        return std::nullopt;
    }

    void refuse(bool malformed, const programme::CsvField& field, const text::Message& message,
                const schema::Advice& advice) {
        auto& finding = findings_.add(malformed ? finding::rule("schema.type") : finding::rule("schema.value"),
                                      {field.range, {}}, text::say(message, field.text), advice.hint);
        if (!advice.suggestion.empty()) finding.suggestions.push_back(advice.suggestion);
    }

    std::optional<int> revision_at(const programme::CsvField& field) {
        if (field.text.empty()) return 1;
        const auto stated = text::parse_digits(field.text, most_revisions);
        if (stated && stated.value > 0) return static_cast<int>(stated.value);
        add(stated.outcome == text::Parse::malformed ? finding::rule("schema.type") : finding::rule("schema.value"),
            field.range, text::say(bad_revision, field.text), text::say(count_revisions));
        return std::nullopt;
    }

    programme::UnitIndex unit_at(const programme::CsvField& field, const text::Days& days) {
        if (!is_there(field, unit)) return programme::no_unit;
        return references_.unit(field.text, {field.range, {}}, programme::no_unit, days);
    }

    // What was received is taken for what a file would be that says the same.
    Identity identity_at(const programme::Duty& duty, const text::Period& stated, programme::UnitIndex sender,
                         const programme::CsvRow& csv) {
        Submission sent;
        sent.kind = duty.kind;
        sent.unit = sender;
        sent.period = duty.kind == programme::Duty::Kind::plan ? programme_.whole_year() : stated;
        sent.named = programme::index_of(programme_.duties, duty.id);
        if (!asked_for(programme_, sent))
            add(finding::rule("submission.not-owed"), field(csv, submission).range,
                text::say(not_owed, programme_.unit(sender).name, field(csv, submission).text, text::shown(stated)),
                text::say(check_line), sender);
        return identity_of(programme_, sent);
    }

    static auto key_of(const RegisterRow& row) { return std::tuple(row.submission, row.revision); }

    // Of identical lines the first is kept; of contradictory lines none.
    void settle_repetitions() {
        std::ranges::stable_sort(rows_, [](const auto& a, const auto& b) { return key_of(a) < key_of(b); });
        std::vector<RegisterRow> kept;
        for (const auto alike : data::runs_of(rows_, key_of)) {
            const bool agree = std::ranges::all_of(
                alike, [&](const RegisterRow& row) { return row.received == alike.front().received; });
            if (agree) kept.push_back(alike.front());
            for (std::size_t i = agree ? 1 : 0; i < alike.size(); ++i)
                report_repeated(alike[i], alike[i == 0 ? 1 : 0], agree);
        }
        rows_ = std::move(kept);
    }

    void report_repeated(const RegisterRow& row, const RegisterRow& other, bool agree) {
        add(agree ? finding::rule("submission.copy") : finding::rule("submission.duplicate"), row.place,
            agree ? text::say(repetition) : text::say(contradiction, row.revision),
            text::say(agree ? delete_it : keep_right_one), row.submission.unit);
        findings_.all().back().related.push_back({findings_.file(), other.place, text::say(other_line)});
    }

    const programme::Programme& programme_;
    std::string_view text_;
    finding::FindingList findings_;
    yaml::TreeFindings of_no_tree_;
    References references_;
    programme::CsvColumns columns_{columns};
    std::vector<RegisterRow> rows_;
};

}  // namespace

Register read_register(const programme::Programme& programme, const std::string& file, std::string_view table) {
    return Reader(programme, file, table).read();
}

}  // namespace giamsat::submission
