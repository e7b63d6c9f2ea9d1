// SPDX-License-Identifier: MIT
#include "author/template.hpp"

#include "author/asked_lines.hpp"
#include "author/blank_entries.hpp"
#include "author/expected_entries.hpp"
#include "author/file_writer.hpp"
#include "author/header.hpp"
#include "author/words.hpp"
#include "check/context.hpp"
#include "target/sentences.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace giamsat::author {
namespace {

constexpr text::Message planned_head{"Hoạt động {0} sẽ thực hiện trong năm",
                                     "Activities that {0} will carry out in the year"};
constexpr text::Message done_head{"Hoạt động {0} đã thực hiện trong kỳ",
                                  "Activities that {0} carried out in the period"};
constexpr text::Message how_to_list{
    "Mỗi hoạt động một mục như dòng mẫu dưới đây (bỏ dấu # và dấu cách sau nó); các mã ghi được: "
    "xem cuối tệp.",
    "One item for each, like the sample below (delete its # and the space after it); the possible ids are at the end "
    "of this file."};
constexpr text::Message asked_of{"Chỉ tiêu giao cho {0}:", "Targets of {0}:"};
constexpr text::Message asked_of_each{"Chỉ tiêu giao cho mỗi đơn vị cấp {0}:", "Targets of each unit ({0}):"};
constexpr text::Message each_unit_head{
    "Hoạt động mà mỗi đơn vị trực thuộc đều thực hiện; đơn vị nào khác thì ghi activities trong mục của đơn vị ấy",
    "Activities that every subordinate will carry out; for a unit that differs, write activities in its own entry"};
constexpr text::Message figures_head{"Số liệu của {0}; ghi số sau dấu hai chấm và một dấu cách:",
                                     "Figures of {0}; put each number after the colon and a space:"};
constexpr text::Message units_head{"Các đơn vị trực thuộc, mỗi đơn vị một mục; số liệu của từng đơn vị:",
                                   "The subordinates, one entry for each; figures of each unit:"};
constexpr text::Message units_alone_head{"Các đơn vị trực thuộc, mỗi đơn vị một mục",
                                         "The subordinates, one entry for each"};
constexpr text::Message own_plans{"Các đơn vị gửi kế hoạch riêng, không ghi ở đây: {0}",
                                  "These units send their own plans and are not included here: {0}"};
constexpr text::Message own_reports{"Các đơn vị gửi báo cáo riêng, không ghi ở đây: {0}",
                                    "These units send their own reports and are not included here: {0}"};
constexpr text::Message none_arose_head{"Nội dung không phát sinh (khác với để trống); các mã ghi được:",
                                        "What did not arise (not the same as leaving it empty); possible ids:"};
constexpr text::Message note_hint{"ghi chú, nếu có", "a note, if any"};
constexpr text::Message lists_head{"CÁC MÃ GHI ĐƯỢC", "POSSIBLE IDS"};

class TemplateWriter {
public:
    TemplateWriter(const Blank& blank, const Known& known)
        : blank_(blank),
          known_(known),
          programme_(*blank.programme),
          expected_(expected_entries(blank)),
          entry_levels_(levels_of(programme_, expected_.entries)),
          entries_(blank, known),
          out_(programme_, blank.language) {}

    std::string write() {
        write_guidance(blank_, out_);
        for (const auto& note : known_.notes) out_.comment(note);
        write_header(blank_, out_);
        activities();
        figures();
        if (blank_.is_plan() && !entry_levels_.empty()) each_unit();
        units();
        none_arose();
        out_.blank_line();
        out_.unknown(key::note);
        out_.remark(text::say(note_hint));
        if (const auto lists = word_lists(blank_); !lists.empty()) {
            out_.blank_line();
            out_.lines(text::say(lists_head), lists);
        }
        return out_.finish();
    }

private:
    const std::string& unit_name() const { return programme_.unit(blank_.unit).name; }

    // An item of a list of activities, of the programme's first kind.
    std::string sample_activity(int indentation) const {
        if (programme_.activities.empty()) return {};
        const auto& kind = programme_.activities.front();
        auto text = std::string(static_cast<std::size_t>(indentation), ' ') + "- {kind: " + kind.id;
        if (kind.requires_form && !programme_.forms.empty()) text += ", form: " + programme_.forms.front().id;
        if (kind.requires_topic && !programme_.topics.empty()) text += ", topic: " + programme_.topics.front().id;
        return text + ", when: " + sample_time() + "}";
    }

    // A report's month may begin before the year.
    std::string sample_time() const {
        if (blank_.is_plan()) return text::iso(text::period_of(text::Cut::quarter, programme_.year, 2));
        return text::iso(std::max(blank_.days().first, programme_.whole_year().days.first));
    }

    void activities() {
        out_.blank_line();
        out_.comment(text::say(blank_.is_plan() ? planned_head : done_head, unit_name()));
        if (!programme_.activities.empty()) out_.comment(text::say(how_to_list));
        out_.lines(text::say(asked_of, unit_name()), asked_lines(blank_, AskedPart::activities));
        for (const auto& note : entries_.notes(blank_.unit)) out_.comment(note);
        out_.member(entries_.activities(blank_.unit));
        out_.lines(sample_activity(2));
    }

    void figures() {
        const auto lines = figure_lines(blank_, {blank_.level()});
        if (lines.empty()) return;
        out_.blank_line();
        out_.lines(text::say(figures_head, unit_name()), lines);
        out_.lines(text::say(asked_of, unit_name()), asked_lines(blank_, AskedPart::figures));
        if (const auto figures = entries_.figures(blank_.unit)) out_.member(*figures);
    }

    void asked_of_subordinates(std::initializer_list<AskedPart> parts) {
        for (const auto level : entry_levels_) {
            std::string lines;
            for (const auto part : parts) lines += asked_lines(blank_, part, level);
            out_.lines(text::say(asked_of_each, target::in_sentence(programme_.levels[level].name)), lines);
        }
    }

    void each_unit() {
        out_.blank_line();
        out_.comment(text::say(each_unit_head));
        asked_of_subordinates({AskedPart::activities});
        out_.each_unit_unknown();
        out_.lines(sample_activity(4));
    }

    void units() {
        if (!expected_.send_their_own.empty()) {
            out_.blank_line();
            out_.comment(text::say(blank_.is_plan() ? own_plans : own_reports,
                                   programme::names_of(programme_, expected_.send_their_own)));
        }
        if (expected_.entries.empty()) return;
        out_.blank_line();
        const auto lines = figure_lines(blank_, entry_levels_);
        out_.comment(text::say(lines.empty() ? units_alone_head : units_head));
        out_.lines(lines);
        out_.lines(text::say(asked_of, unit_name()), asked_lines(blank_, AskedPart::units));
        if (blank_.is_plan())
            asked_of_subordinates({AskedPart::figures});
        else
            asked_of_subordinates({AskedPart::activities, AskedPart::figures});
        out_.units(entries_.units(expected_.entries));
    }

    void none_arose() {
        const auto lines = none_arose_lines(blank_, {blank_.level()});
        if (lines.empty()) return;
        out_.blank_line();
        out_.lines(text::say(none_arose_head), lines);
        out_.member(entries_.none_arose(blank_.unit));
        const auto first = lines.find_first_not_of(' ');
        out_.lines("  - {what: " + lines.substr(first, lines.find(' ', first) - first) + "}");
    }

    const Blank& blank_;
    const Known& known_;
    const programme::Programme& programme_;
    ExpectedEntries expected_;
    std::vector<programme::LevelIndex> entry_levels_;
    BlankEntries entries_;
    FileWriter out_;
};

}  // namespace

std::string written_template(const Blank& blank, const Known& known) {
    return TemplateWriter(blank, known).write();
}

}  // namespace giamsat::author
