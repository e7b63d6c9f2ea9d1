// SPDX-License-Identifier: MIT
// The overview of submissions for people.
#include "data/enum_table.hpp"
#include "report/sent_later.hpp"
#include "report/status/columns.hpp"
#include "report/status/overview.hpp"
#include "report/text_table.hpp"
#include "report/wrap.hpp"
#include "rollup/status_words.hpp"
#include "rollup/unit_names_shown.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace giamsat::report {
namespace {

// The sign of a state in a cell.
constexpr data::EnumTable<rollup::SubmissionState::missing, std::string_view> signs({
    {rollup::SubmissionState::on_time, "✓"},
    {rollup::SubmissionState::late, "+"},
    {rollup::SubmissionState::received, "•"},
    {rollup::SubmissionState::draft, "~"},
    {rollup::SubmissionState::invalid, "!"},
    {rollup::SubmissionState::awaited, "…"},
    {rollup::SubmissionState::missing, "✗"},
});
constexpr text::Message registered_sign{"sổ", "reg"};
constexpr text::Message registered_word{"đã vào sổ nhận, chưa có tệp", "in the register, but no file"};
constexpr text::Message late_word{"trễ hạn N ngày", "N days late"};

std::string sign_of(const rollup::OwedSubmission& submission, text::Language language) {
    if (submission.only_registered()) return text::say(registered_sign).in(language);
    const auto sign = signs[submission.row.state];
    if (submission.row.state == rollup::SubmissionState::late)
        return fmt::format("+{}", submission.row.days_late.value_or(0));
    return std::string(sign);
}

// A section of the page: what to do about submissions that do not count yet.
struct Section {
    bool (*takes)(const rollup::OwedSubmission& submission) = nullptr;
    text::Message heading;
    bool files = false;  ///< names the files
};

constexpr std::array sections{
    Section{[](const rollup::OwedSubmission& s) {
                return s.overdue && s.row.state == rollup::SubmissionState::missing && !s.only_registered();
            },
            {"Chưa nộp, cần đôn đốc:", "Not submitted; send a reminder:"},
            false},
    Section{[](const rollup::OwedSubmission& s) { return s.only_registered(); },
            {"Đã vào sổ nhận nhưng chưa có tệp; chép tệp vào, hoặc nhập bản giấy thành tệp:",
             "In the register of receipt, but no file; copy the file in, or enter the paper copy as a file:"},
            false},
    Section{[](const rollup::OwedSubmission& s) { return s.row.state == rollup::SubmissionState::draft; },
            {"Bản nháp, chưa được tính; khi đã nhận thì ghi `submitted` trong tệp, hoặc ghi vào sổ nhận:",
             "Drafts, not counted yet; after receipt, add `submitted` to the file, or enter it in the register:"},
            true},
    Section{[](const rollup::OwedSubmission& s) { return s.row.state == rollup::SubmissionState::invalid; },
            {"Chưa hợp lệ, vì có nhiều tệp cùng một lần gửi; chỉ giữ một tệp, hoặc tăng `revision` ở bản gửi lại:",
             "Invalid, because several files have the same revision; keep only one, or increase `revision` in the "
             "corrected one:"},
            true},
    Section{[](const rollup::OwedSubmission& s) {
                return s.row.state == rollup::SubmissionState::awaited && !s.only_registered();
            },
            {"Đang chờ:", "Awaited:"},
            false},
};

class Page {
public:
    Page(const rollup::Overview& overview, const Presentation& presentation)
        : overview_(overview),
          programme_(*overview.programme),
          names_(programme_.roster),
          language_(presentation.language) {
        for (const auto& submission : overview.submissions) add(submission);
        std::ranges::sort(columns_, goes_before);
        colour_ = presentation.colour;
    }

    std::string write() {
        text_ = wrapped(title(), page_width) + "\n";
        if (overview_.submissions.empty()) {
            text_ += in({"Không có kế hoạch, báo cáo nào phải nộp.", "No plan or report is due."}) + "\n";
            return std::move(text_);
        }
        text_ +=
            table_as_text(units_table(), colour_) + "\n" + legend() + "\n" + table_as_text(counts_table(), colour_);
        for (const auto& section : sections) add_section(section);
        if (!overview_.sent_later.empty())
            text_ += "\n" + wrapped(in(sent_later_heading), page_width) +
                     wrapped("- " + some_names(overview_.sent_later).in(language_), page_width, 2, 2);
        if (!overview_.lacks_something())
            text_ += "\n" + in({"Những gì đã đến hạn đều đã có.", "Everything due has been received."}) + "\n";
        return std::move(text_);
    }

private:
    std::string in(const text::Message& message) const { return text::say(message).in(language_); }

    OverviewColumn column_of(const rollup::OwedSubmission& submission) const {
        return report::column_of(programme_, submission);
    }

    void add(const rollup::OwedSubmission& submission) {
        const auto column = column_of(submission);
        if (std::ranges::find(columns_, column) == columns_.end()) columns_.push_back(column);
        if (units_.empty() || units_.back() != submission.row.unit) units_.push_back(submission.row.unit);
        levels_.insert(programme_.unit(submission.row.unit).level);
    }

    std::string title() const {
        const auto& unit = programme_.unit(overview_.unit).name;
        const auto day = text::shown(overview_.as_of);
        if (!overview_.period)
            return text::say({"{0}: kế hoạch, báo cáo đã nộp, tính đến ngày {1}", "{0}: plans and reports, as of {1}"},
                             unit, day)
                .in(language_);
        return text::say(
                   {"{0}: kế hoạch, báo cáo của {2}, tính đến ngày {1}", "{0}: plans and reports for {2}, as of {1}"},
                   unit, day, text::shown(*overview_.period))
            .in(language_);
    }

    TextTable units_table() const {
        TextTable table{{in({"Đơn vị", "Unit"})}, {}, {{0, 0}}, true};
        for (const auto& column : columns_) table.heads.push_back(head_of(column).in(language_));
        auto submission = overview_.submissions.begin();
        for (const auto unit : units_) {
            auto& row = table.rows.emplace_back(table.heads.size());
            row.front() = names_.of(unit);
            for (; submission != overview_.submissions.end() && submission->row.unit == unit; ++submission) {
                const auto column = std::ranges::find(columns_, column_of(*submission));
                row[static_cast<std::size_t>(column - columns_.begin()) + 1] = sign_of(*submission, language_);
            }
        }
        return table;
    }

    // Explains only the signs that are in the table.
    std::string legend() const {
        std::string text;
        const auto append = [&](std::string_view sign, const text::Bilingual& word) {
            text::add_to(text, " · ", fmt::format("{} {}", sign, word.in(language_)));
        };
        for (const auto& row : signs.rows()) {
            const auto state = row.key;
            const auto used = [&](const auto& s) { return s.row.state == state && !s.only_registered(); };
            if (!std::ranges::any_of(overview_.submissions, used)) continue;
            if (state == rollup::SubmissionState::late)
                append("+N", text::say(late_word));
            else
                append(row.value, rollup::shown(state, std::nullopt));
        }
        const auto registered = [](const auto& s) { return s.only_registered(); };
        if (std::ranges::any_of(overview_.submissions, registered))
            append(in(registered_sign), text::say(registered_word));
        return wrapped(text, page_width);
    }

    // How many of those due have been received, by submission and level.
    TextTable counts_table() const {
        std::map<std::pair<std::size_t, programme::LevelIndex>, std::pair<int, int>> counts;
        for (const auto& submission : overview_.submissions) {
            const auto column = std::ranges::find(columns_, column_of(submission)) - columns_.begin();
            auto& [there, owed] =
                counts[{static_cast<std::size_t>(column), programme_.unit(submission.row.unit).level}];
            ++owed;
            if (submission.is_there()) ++there;
        }
        TextTable table;
        table.heads.push_back(in({"Đã có / phải nộp", "Received / due"}));
        for (const auto level : levels_) table.heads.push_back(programme_.levels[level].name.in(language_));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            auto& row = table.rows.emplace_back();
            row.push_back(name_of(columns_[i]).in(language_));
            for (const auto level : levels_) {
                const auto found = counts.find({i, level});
                const bool owed = found != counts.end();
                row.push_back(owed ? fmt::format("{}/{}", found->second.first, found->second.second) : "");
            }
        }
        return table;
    }

    void add_section(const Section& section) {
        bool headed = false;
        for (const auto& column : columns_) {
            std::map<std::pair<text::Date, bool>, std::string> names;  // by the day and whether it is a due date
            for (const auto& submission : overview_.submissions)
                if (section.takes(submission) && column_of(submission) == column)
                    append(names[{submission.last_day, submission.due.has_value()}], submission, section.files);
            for (const auto& [day, list] : names) {
                if (!std::exchange(headed, true)) text_ += "\n" + wrapped(in(section.heading), page_width);
                text_ += wrapped("- " + line(column, day.first, day.second) + ": " + list, page_width, 2, 2);
            }
        }
    }

    void append(std::string& names, const rollup::OwedSubmission& submission, bool with_file) const {
        text::add_to(names, ", ", names_.of(submission.row.unit));
        if (!with_file) return;
        names += " (" + submission.row.file;
        for (const auto& twin : submission.row.twins) names += ", " + twin;
        names += ")";
    }

    std::string line(const OverviewColumn& column, text::Date last_day, bool due) const {
        const auto days = (last_day - overview_.as_of).count();
        const auto day = due ? text::say({"hạn cuối {0}", "last day {0}"}, text::shown(last_day))
                             : text::say({"kỳ đến hết {0}", "the period ends on {0}"}, text::shown(last_day));
        const auto far = days < 0    ? text::say({"quá {0}", "{0} ago"}, text::counted(-days, text::nouns::day))
                         : days == 0 ? text::say({"hôm nay", "today"})
                                     : text::say({"còn {0}", "{0} left"}, text::counted(days, text::nouns::day));
        return text::say(text::both("{0} ({1}, {2})"), name_of(column), day, far).in(language_);
    }

    const rollup::Overview& overview_;
    const programme::Programme& programme_;
    rollup::UnitNamesShown names_;
    text::Language language_;
    bool colour_ = false;
    std::vector<OverviewColumn> columns_;
    std::vector<programme::UnitIndex> units_;
    std::set<programme::LevelIndex> levels_;
    std::string text_;
};

}  // namespace

std::string overview_as_text(const rollup::Overview& overview, const Presentation& presentation) {
    if (presentation.quiet && presentation.exit_code == 0) return {};
    return Page(overview, presentation).write();
}

}  // namespace giamsat::report
