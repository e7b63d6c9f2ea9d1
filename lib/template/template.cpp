// SPDX-License-Identifier: MIT
#include "template/template.hpp"

#include "check/owed.hpp"
#include "check/sentences.hpp"
#include "template/asked_lines.hpp"
#include "template/entry_writer.hpp"
#include "template/expected_entries.hpp"
#include "template/words.hpp"
#include "yaml/writer.hpp"

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace giamsat {
namespace {

constexpr Message schema_line{"yaml-language-server: $schema={0}.schema.json",
                              "yaml-language-server: $schema={0}.schema.json"};
constexpr Message plan_head{"Kế hoạch {0} của {1} (bộ chỉ tiêu {2})", "Plan of {1} for {0} (programme {2})"};
constexpr Message report_head{"Báo cáo {0} của {1} (bộ chỉ tiêu {2})", "Report of {1} for {0} (programme {2})"};
constexpr Message how_to_fill{
    "Dòng bắt đầu bằng dấu # là hướng dẫn: để lại hay xóa đều được.\n"
    "Chỗ để trống là chưa biết, không phải 0.\n"
    "Điền xong thì kiểm tra trước khi gửi: giamsat validate TÊN-TỆP.yaml{0}",
    "Lines that begin with # are guidance: keep them or delete them.\n"
    "What is left empty is unknown, not 0.\n"
    "When it is filled in, check it before sending it: giamsat validate FILE.yaml{0}"};
constexpr Message number_hint{"số văn bản, nếu có", "the document's number, if any"};
constexpr Message signed_hint{"ngày ký, ghi như {0}", "date of signing, written as {0}"};
constexpr Message submitted_hint{"ngày gửi, ghi như {0}; chưa ghi thì là bản nháp, chưa được tính",
                                 "date of sending, written as {0}; without it the file is a draft and does not count"};
constexpr Message with_due{"{0}; hạn: {1}", "{0}; due {1}"};
constexpr Message in_charge_head{"Lãnh đạo, cán bộ được phân công phụ trách", "Who is in charge"};
constexpr Message basis_head{"Văn bản làm căn cứ", "Documents that the plan rests on"};
constexpr Message funding_head{"Nguồn kinh phí; số tiền bằng đồng, viết liền, không bắt buộc",
                               "Sources of funding; amounts in đồng, digits only, optional"};
constexpr Message person_sample{"  - {{name: Nguyễn Thị A, role: Phó Chủ tịch}}",
                                "  - {{name: Nguyễn Thị A, role: Vice-President}}"};
constexpr Message basis_sample{"  - Số và ký hiệu văn bản", "  - Number of the document"};
constexpr Message funding_sample{"  - {{source: Ngân sách, amount: 120000000}}",
                                 "  - {{source: State budget, amount: 120000000}}"};
constexpr Message planned_head{"Những việc {0} sẽ làm trong năm", "What {0} will do in the year"};
constexpr Message done_head{"Những việc {0} đã làm trong kỳ", "What {0} did in the period"};
constexpr Message how_to_list{
    "Mỗi việc một mục như dòng mẫu dưới đây (bỏ dấu # và dấu cách sau nó); các mã ghi được: "
    "xem cuối tệp.",
    "An item for each, as the sample below shows (delete its # and the space behind it); the "
    "ids to choose from are at the end of this file."};
constexpr Message asked_of{"Chỉ tiêu giao cho {0}:", "What is asked of {0}:"};
constexpr Message asked_of_each{"Chỉ tiêu giao cho mỗi đơn vị cấp {0}:", "What is asked of each unit ({0}):"};
constexpr Message each_unit_head{
    "Việc mà mỗi đơn vị trực thuộc đều làm; đơn vị nào làm khác thì ghi activities trong mục của đơn vị ấy",
    "What every subordinate will do; one that does otherwise has activities in its own entry"};
constexpr Message figures_head{"Số liệu của {0}; ghi số sau dấu hai chấm và một dấu cách:",
                               "Figures of {0}; write each number behind its colon and a space:"};
constexpr Message units_head{"Các đơn vị trực thuộc, mỗi đơn vị một mục; số liệu của từng đơn vị:",
                             "The subordinates, an entry for each, with its figures:"};
constexpr Message units_alone_head{"Các đơn vị trực thuộc, mỗi đơn vị một mục", "The subordinates, an entry for each"};
constexpr Message own_plans{"Gửi kế hoạch riêng, không ghi ở đây: {0}",
                            "They send plans of their own, not stated here: {0}"};
constexpr Message own_reports{"Gửi báo cáo riêng, không ghi ở đây: {0}",
                              "They send reports of their own, not stated here: {0}"};
constexpr Message none_arose_head{"Nội dung không phát sinh (khác với để trống); ghi được:",
                                  "What did not arise (not the same as leaving it empty); one of:"};
constexpr Message note_hint{"ghi chú, nếu có", "a note, if any"};
constexpr Message lists_head{"CÁC MÃ GHI ĐƯỢC", "IDS TO CHOOSE FROM"};

class TemplateWriter {
public:
    TemplateWriter(const Blank& blank, const Known& known)
        : blank_(blank),
          known_(known),
          programme_(*blank.programme),
          expected_(expected_entries(blank)),
          entry_levels_(levels_of(programme_, expected_.entries)),
          entries_(blank, known, out_) {}

    std::string write() {
        head();
        out_.open_mapping();
        header();
        if (blank_.is_plan()) plan_header();
        activities();
        figures();
        if (blank_.is_plan() && !entry_levels_.empty()) each_unit();
        units();
        none_arose();
        out_.blank_line();
        unknown("note", say(note_hint));
        out_.close();
        out_.blank_line();
        comment(say(lists_head));
        out_.comment(without_last_break(word_lists(blank_)));
        return out_.finish();
    }

private:
    const std::string& unit_name() const { return programme_.unit(blank_.unit).name; }

    static std::string without_last_break(std::string lines) {
        if (lines.ends_with('\n')) lines.pop_back();
        return lines;
    }

    void comment(const Bilingual& text) { out_.comment(blank_.text(text)); }

    // Nothing where there are no lines.
    void comment(const Bilingual& heading, const std::string& lines) {
        if (lines.empty()) return;
        comment(heading);
        out_.comment(without_last_break(lines));
    }

    void plain(std::string_view key, std::string_view value, std::string_view remark = {}) {
        out_.key(key);
        out_.plain(value);
        if (!remark.empty()) out_.remark(remark);
    }

    void unknown(std::string_view key, const Bilingual& remark = {}) {
        out_.key(key);
        out_.unknown();
        if (!remark.empty()) out_.remark(blank_.text(remark));
    }

    // A key to be filled in, with what it is, what is asked and samples below it.
    void section(std::string_view key, const Bilingual& what, Part part, const std::string& samples) {
        out_.blank_line();
        comment(what);
        if (const auto asked = asked_lines(blank_, part); !asked.empty()) out_.comment(without_last_break(asked));
        unknown(key);
        out_.comment(without_last_break(samples));
    }

    void head() {
        comment(say(schema_line, blank_.is_plan() ? "plan" : "report"));
        comment(say(blank_.is_plan() ? plan_head : report_head, shown(blank_.period), unit_name(), programme_.id));
        comment(say(how_to_fill, blank_.repeated_options));
        for (const auto& note : known_.notes) comment(note);
    }

    void header() {
        plain("giamsat", blank_.is_plan() ? "plan/1" : "report/1");
        plain("programme", programme_.id);
        plain("unit", programme_.unit(blank_.unit).id, unit_name());
        if (!blank_.is_plan()) plain("period", iso(blank_.period), blank_.text(shown(blank_.period)));
        const auto days = blank_.days();
        const Date day = blank_.is_plan() ? days.first : days.last + std::chrono::days(1);
        unknown("number", say(number_hint));
        unknown("signed", say(signed_hint, shown(day)));
        unknown("submitted", due(say(submitted_hint, shown(day))));
    }

    Bilingual due(const Bilingual& hint) const {
        const auto* duty = duty_of(programme_, blank_.submission());
        const auto last = duty != nullptr ? last_day_in_time(*duty, blank_.days()) : std::nullopt;
        return last ? say(with_due, hint, due_phrase(*duty, *last)) : hint;
    }

    void plan_header() {
        section("in_charge", say(in_charge_head), Part::in_charge, blank_.text(say(person_sample)));
        std::string documents;
        for (const auto& document : asked_basis(blank_)) documents += "  - " + document + '\n';
        section("basis", say(basis_head), Part::basis, documents.empty() ? blank_.text(say(basis_sample)) : documents);
        section("funding", say(funding_head), Part::funding, blank_.text(say(funding_sample)));
    }

    // An item of a list of activities, of the programme's first kind.
    std::string sample_activity(int indentation) const {
        if (programme_.activities.empty()) return {};
        const auto& kind = programme_.activities.front();
        auto text = std::string(static_cast<std::size_t>(indentation), ' ') + "- {kind: " + kind.id;
        if (kind.requires_form && !programme_.forms.empty()) text += ", form: " + programme_.forms.front().id;
        if (kind.requires_topic && !programme_.topics.empty()) text += ", topic: " + programme_.topics.front().id;
        const auto when =
            blank_.is_plan() ? iso(period_of(Cut::quarter, programme_.year, 2)) : iso(blank_.days().first);
        return text + ", when: " + when + "}";
    }

    void activities() {
        out_.blank_line();
        comment(say(blank_.is_plan() ? planned_head : done_head, unit_name()));
        comment(say(how_to_list));
        comment(say(asked_of, unit_name()), asked_lines(blank_, Part::activities));
        entries_.notes(blank_.unit);
        entries_.activities(blank_.unit);
        out_.comment(sample_activity(2));
    }

    void figures() {
        const auto lines = figure_lines(blank_, {blank_.level()});
        if (lines.empty()) return;
        out_.blank_line();
        comment(say(figures_head, unit_name()), lines);
        comment(say(asked_of, unit_name()), asked_lines(blank_, Part::figures));
        entries_.figures(blank_.unit);
    }

    void asked_of_subordinates(std::initializer_list<Part> parts) {
        for (const int level : entry_levels_) {
            std::string lines;
            for (const auto part : parts) lines += asked_lines(blank_, part, level);
            comment(say(asked_of_each, in_sentence(programme_.levels[static_cast<std::size_t>(level)].name)), lines);
        }
    }

    void each_unit() {
        out_.blank_line();
        comment(say(each_unit_head));
        asked_of_subordinates({Part::activities});
        out_.key("each_unit");
        out_.open_mapping();
        unknown("activities");
        out_.close();
        out_.comment(sample_activity(4));
    }

    void units() {
        if (!expected_.send_their_own.empty()) {
            out_.blank_line();
            comment(say(blank_.is_plan() ? own_plans : own_reports, names_of_own()));
        }
        if (expected_.entries.empty()) return;
        out_.blank_line();
        const auto lines = figure_lines(blank_, entry_levels_);
        comment(say(lines.empty() ? units_alone_head : units_head));
        if (!lines.empty()) out_.comment(without_last_break(lines));
        comment(say(asked_of, unit_name()), asked_lines(blank_, Part::units));
        if (blank_.is_plan())
            asked_of_subordinates({Part::figures});
        else
            asked_of_subordinates({Part::activities, Part::figures});
        entries_.units(expected_.entries);
    }

    std::string names_of_own() const {
        std::string names;
        for (const auto unit : expected_.send_their_own)
            names += (names.empty() ? "" : ", ") + programme_.unit(unit).name;
        return names;
    }

    void none_arose() {
        const auto lines = none_arose_lines(blank_, {blank_.level()});
        if (lines.empty()) return;
        out_.blank_line();
        comment(say(none_arose_head), lines);
        entries_.none_arose(blank_.unit);
        const auto first = lines.find_first_not_of(' ');
        out_.comment("  - {what: " + lines.substr(first, lines.find(' ', first) - first) + "}");
    }

    const Blank& blank_;
    const Known& known_;
    const Programme& programme_;
    ExpectedEntries expected_;
    std::vector<int> entry_levels_;
    yaml::Writer out_;
    EntryWriter entries_;
};

}  // namespace

std::string written_template(const Blank& blank, const Known& known) {
    return TemplateWriter(blank, known).write();
}

}  // namespace giamsat
