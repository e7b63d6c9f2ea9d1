// SPDX-License-Identifier: MIT
#include "programme/csv_columns.hpp"
#include "schema/advice.hpp"
#include "submission/owed.hpp"
#include "submission/references.hpp"
#include "submission/register.hpp"
#include "text/nearest.hpp"
#include "text/number.hpp"
#include "yaml/encoding.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace giamsat {
namespace {

enum Column : std::size_t { unit, submission, period, revision, date, number };
constexpr std::array<std::string_view, 6> columns{"unit", "submission", "period", "revision", "date", "number"};
constexpr std::int64_t most_revisions = 999;

constexpr Message too_long{"Sổ nhận quá lớn", "The register of receipt is too large"};
constexpr Message cut_it{"mỗi năm một sổ", "keep a register for each year"};
constexpr Message not_a_table{"Sổ nhận không phải là bảng CSV đúng cú pháp",
                              "The register of receipt is not a well-formed CSV table"};
constexpr Message missing_columns{"Sổ nhận thiếu cột: {0}", "The register of receipt lacks columns: {0}"};
constexpr Message semicolons{
    "bảng đang ngăn cách bằng dấu chấm phẩy; lưu lại dưới dạng CSV UTF-8 ngăn cách bằng dấu phẩy, dòng đầu là: {0}",
    "the table is separated by semicolons; save it as CSV UTF-8 separated by commas, with the first line: {0}"};
constexpr Message missing{"Dòng này thiếu `{0}`", "This line lacks its `{0}`"};
constexpr Message fill_in{"ghi `{0}`, hoặc xóa cả dòng", "fill in `{0}`, or delete the line"};
constexpr Message unknown_submission{"Bộ chỉ tiêu không có loại báo cáo, kế hoạch nào là `{0}`",
                                     "The programme has no submission `{0}`"};
constexpr Message did_you_mean{"có phải là `{0}` không?", "did you mean `{0}`?"};
constexpr Message choose_from{"chọn một trong: {0}", "choose one of: {0}"};
constexpr Message bad_period{"`{0}` không phải là kỳ báo cáo", "`{0}` is not a period"};
constexpr Message no_such_period{"Không có kỳ `{0}` trên lịch", "There is no period `{0}` in the calendar"};
constexpr Message other_period{"`{0}` không nộp cho {1}", "There is no `{0}` for {1}"};
constexpr Message check_both{"kiểm tra lại `submission` và `period` của dòng này",
                             "check `submission` and `period` of this line"};
constexpr Message bad_date{"`{0}` không phải là ngày", "`{0}` is not a date"};
constexpr Message no_such_date{"Không có ngày `{0}` trên lịch", "There is no `{0}` in the calendar"};
constexpr Message bad_revision{"`{0}` không phải là lần gửi", "`{0}` is not a revision"};
constexpr Message count_revisions{"ghi 1 cho lần gửi đầu (hoặc để trống), 2, 3 … cho bản đã sửa",
                                  "write 1 for the first (or leave it empty), 2, 3 … for a corrected one"};
constexpr Message closed{"{0} không tồn tại trong {1}", "{0} does not exist in {1}"};
constexpr Message check_unit{"kiểm tra lại `unit` và `period` của dòng này", "check `unit` and `period` of this line"};
constexpr Message not_owed{"Không ai yêu cầu {0} nộp `{1}` cho {2}", "Nobody asked {0} for `{1}` for {2}"};
constexpr Message check_line{"kiểm tra lại dòng này; nếu đơn vị gửi thêm thì giữ nguyên",
                             "check this line; where it was sent on top, leave it"};
constexpr Message contradiction{
    "Sổ nhận ghi hai ngày khác nhau cho cùng một bản gửi lần {0}; cả hai dòng đều không được dùng",
    "The register has two dates for the same revision {0}; neither line is used"};
constexpr Message keep_right_one{"giữ lại dòng đúng; nếu là bản sửa lại thì tăng `revision`",
                                 "keep the right one; where one corrects the other, raise its `revision`"};
constexpr Message repetition{"Dòng này lặp lại một dòng ở trên", "This line repeats one above it"};
constexpr Message delete_it{"xóa một trong hai dòng", "delete one of the two"};
constexpr Message other_line{"dòng kia", "the other line"};

bool is_blank(const CsvRow& row) {
    return std::all_of(row.fields.begin(), row.fields.end(), [](const CsvField& field) { return field.text.empty(); });
}

// The programme year for a plan, else the period as written.
Parsed<Period> read_period(const Programme& programme, const Duty& duty, const std::string& text) {
    if (duty.kind == Duty::Kind::plan && text.empty()) return Parsed<Period>::of(programme.whole_year());
    const auto stated = parse_period(text);
    return stated && stated.value.kind == Period::Kind::day ? Parsed<Period>{} : stated;
}

class Reader {
public:
    Reader(const Programme& programme, const std::string& file, std::string_view text)
        : programme_(programme), text_(text), findings_(file, text), references_(programme, findings_) {}

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
        if (text_.size() > most_register_bytes) return add(rule("yaml.limit"), {}, say(too_long), say(cut_it));
        if (!yaml::check_encoding(text_, findings_)) return;
        const auto table = read_csv(text_);
        if (table.fault) {
            const Position end{table.fault->line, table.fault->column + 1};
            return add(rule("schema.type"), {*table.fault, end}, say(not_a_table), say(save_as_csv));
        }
        if (table.rows.empty())
            return add(rule("schema.missing-key"), {}, say(missing_columns, columns_.header()),
                       say(header_row, columns_.header()));
        if (!read_header(table.rows.front())) return;
        for (std::size_t i = 1; i < table.rows.size(); ++i) read_row(table.rows[i], table.rows.front().fields.size());
    }

    bool read_header(const CsvRow& header) {
        const auto lacking = columns_.find(header);
        if (lacking.empty()) return true;
        const bool by_semicolons = header.fields.front().text.find(';') != std::string::npos;
        add(rule("schema.missing-key"), header.range, say(missing_columns, fmt::format("{}", fmt::join(lacking, ", "))),
            say(by_semicolons ? semicolons : header_row, columns_.header()));
        return false;
    }

    void read_row(const CsvRow& csv, std::size_t width) {
        if (is_blank(csv)) return;
        if (csv.fields.size() != width)
            return add(rule("schema.type"), csv.range, wrong_field_count(csv, width), say(check_commas));
        const auto* duty = duty_at(field(csv, submission));
        const auto stated = duty == nullptr ? std::nullopt : period_at(*duty, field(csv, period));
        const auto received = date_at(field(csv, date));
        const auto sent = revision_at(field(csv, revision));
        const auto days = stated ? reporting_days(*stated, programme_.month_rule) : programme_.whole_year().days;
        const auto sender = unit_at(field(csv, unit), days);
        if (!stated || !received || !sent || sender == no_unit) return;
        if (!programme_.unit(sender).exists_during(days)) {
            const auto message = say(closed, programme_.unit(sender).name, shown(*stated));
            return add(rule("unit.closed"), field(csv, unit).range, message, say(check_unit), sender);
        }
        check_owed(*duty, *stated, sender, csv);
        rows_.push_back({duty->kind, sender, *stated, *sent, *received, field(csv, number).text, csv.range,
                         excerpt(text_, csv.range.start.line)});
    }

    const CsvField& field(const CsvRow& csv, Column column) const { return columns_.field(csv, column); }

    void add(const Rule& rule, Range range, Bilingual message, Bilingual hint, UnitIndex about = no_unit) {
        auto& finding = findings_.add(rule, {range, {}}, std::move(message), std::move(hint));
        if (about == no_unit) return;
        finding.unit = programme_.unit(about).id;
        finding.unit_name = programme_.unit(about).name;
    }

    bool is_there(const CsvField& field, Column column) {
        if (!field.text.empty()) return true;
        add(rule("schema.missing-key"), field.range, say(missing, columns[column]), say(fill_in, columns[column]));
        return false;
    }

    const Duty* duty_at(const CsvField& field) {
        if (!is_there(field, submission)) return nullptr;
        const int index = index_of(programme_.duties, field.text);
        if (index >= 0) return &programme_.duties[static_cast<std::size_t>(index)];
        const auto ids = ids_of(programme_.duties);
        const auto near = nearest(field.text, ids).names;
        auto& finding = findings_.add(rule("schema.value"), {field.range, {}}, say(unknown_submission, field.text),
                                      near.empty() ? say(choose_from, fmt::format("{}", fmt::join(ids, ", ")))
                                                   : say(did_you_mean, fmt::format("{}", fmt::join(near, "`, `"))));
        finding.suggestions = near;
        return nullptr;
    }

    std::optional<Period> period_at(const Duty& duty, const CsvField& field) {
        if (duty.kind == Duty::Kind::report && !is_there(field, period)) return std::nullopt;
        const auto stated = read_period(programme_, duty, field.text);
        if (!stated) {
            const bool malformed = stated.outcome == Parse::malformed;
            refuse(malformed, field, malformed ? bad_period : no_such_period, schema::period_advice(field.text));
            return std::nullopt;
        }
        const auto year = programme_.whole_year();
        const bool fits =
            duty.kind == Duty::Kind::plan ? stated.value.days == year.days : asks_for(duty, duty.kind, stated.value);
        if (fits && year.days.contains(stated.value.days)) return stated.value;
        add(rule("schema.value"), field.range, say(other_period, duty.id, shown(stated.value)), say(check_both));
        return std::nullopt;
    }

    std::optional<Date> date_at(const CsvField& field) {
        if (!is_there(field, date)) return std::nullopt;
        const auto parsed = parse_date(field.text);
        if (parsed) return parsed.value;
        const bool malformed = parsed.outcome == Parse::malformed;
        refuse(malformed, field, malformed ? bad_date : no_such_date, schema::date_advice(field.text));
        return std::nullopt;
    }

    void refuse(bool malformed, const CsvField& field, const Message& message, const schema::Advice& advice) {
        auto& finding = findings_.add(malformed ? rule("schema.type") : rule("schema.value"), {field.range, {}},
                                      say(message, field.text), advice.hint);
        if (!advice.suggestion.empty()) finding.suggestions.push_back(advice.suggestion);
    }

    std::optional<int> revision_at(const CsvField& field) {
        if (field.text.empty()) return 1;
        const auto stated = parse_digits(field.text, most_revisions);
        if (stated && stated.value > 0) return static_cast<int>(stated.value);
        add(stated.outcome == Parse::malformed ? rule("schema.type") : rule("schema.value"), field.range,
            say(bad_revision, field.text), say(count_revisions));
        return std::nullopt;
    }

    UnitIndex unit_at(const CsvField& field, const Days& days) {
        if (!is_there(field, unit)) return no_unit;
        return references_.unit(field.text, {field.range, {}}, no_unit, days);
    }

    // Which of two alike is owed by whom does not matter: kind, unit and period are what is received.
    void check_owed(const Duty& duty, const Period& stated, UnitIndex sender, const CsvRow& csv) {
        Submission received;
        received.kind = duty.kind;
        received.unit = sender;
        received.period = stated;
        if (asked_for(programme_, received)) return;
        add(rule("submission.not-owed"), field(csv, submission).range,
            say(not_owed, programme_.unit(sender).name, duty.id, shown(stated)), say(check_line), sender);
    }

    static auto key_of(const RegisterRow& row) {
        return std::tuple(row.kind, row.unit, row.period.days.first, row.period.days.last, row.revision);
    }

    // Of lines alike the first is kept; of lines that contradict each other none.
    void settle_repetitions() {
        std::stable_sort(rows_.begin(), rows_.end(),
                         [](const auto& a, const auto& b) { return key_of(a) < key_of(b); });
        std::vector<RegisterRow> kept;
        for (std::size_t first = 0, last = 0; first < rows_.size(); first = last) {
            while (last < rows_.size() && key_of(rows_[last]) == key_of(rows_[first])) ++last;
            const std::span<const RegisterRow> alike(rows_.data() + first, last - first);
            const bool agree = std::all_of(alike.begin(), alike.end(), [&](const RegisterRow& row) {
                return row.received == alike.front().received;
            });
            if (agree) kept.push_back(alike.front());
            for (std::size_t i = agree ? 1 : 0; i < alike.size(); ++i)
                report_repeated(alike[i], alike[i == 0 ? 1 : 0], agree);
        }
        rows_ = std::move(kept);
    }

    void report_repeated(const RegisterRow& row, const RegisterRow& other, bool agree) {
        add(agree ? rule("submission.copy") : rule("submission.duplicate"), row.place,
            agree ? say(repetition) : say(contradiction, row.revision), say(agree ? delete_it : keep_right_one),
            row.unit);
        findings_.all().back().related.push_back({findings_.file(), other.place, say(other_line)});
    }

    const Programme& programme_;
    std::string_view text_;
    FindingList findings_;
    References references_;
    CsvColumns columns_{columns};
    std::vector<RegisterRow> rows_;
};

}  // namespace

Register read_register(const Programme& programme, const std::string& file, std::string_view table) {
    return Reader(programme, file, table).read();
}

}  // namespace giamsat
