// SPDX-License-Identifier: MIT
#include "report/rollup_text.hpp"

#include "check/asked.hpp"
#include "report/cause_text.hpp"
#include "report/left_out.hpp"
#include "report/safe_text.hpp"
#include "report/text_table.hpp"
#include "report/unit_names_shown.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"
#include "text/counted.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace giamsat {
namespace {

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view no_colour = "\x1b[0m";

/// Writes the parts one after the other.
class Parts {
public:
    Parts(const Rollup& rollup, const Presentation& presentation)
        : rollup_(rollup), presentation_(presentation), names_(rollup.programme->roster) {}

    std::string take() { return std::move(text_); }

    void put_head() {
        const auto& programme = *rollup_.programme;
        const auto head = say({"{0} · {1} · tính đến ngày {2}", "{0} · {1} · as of {2}"},
                              programme.unit(rollup_.unit).name, shown(rollup_.period), shown(rollup_.as_of));
        text_ += emphasised(safe_text(words(head))) + '\n';
    }
    void put_submissions();
    void put_targets();
    void put_figures();
    void put_left_out();
    void put_changes();
    void put_next_steps();

private:
    std::string words(const Bilingual& text) const { return text.in(presentation_.language); }
    std::string emphasised(std::string text) const {
        return presentation_.colour ? fmt::format("{}{}{}", bold, text, no_colour) : text;
    }

    void title(const Bilingual& text) {
        if (!text_.empty()) text_ += '\n';
        text_ += emphasised(safe_text(words(text))) + '\n';
    }

    void line(std::string_view text) { text_ += "  " + safe_text(text) + '\n'; }

    // The lines of a table, set in below the part's title.
    static std::vector<std::string> lines_of(const TextTable& table) {
        std::vector<std::string> lines;
        const auto text = table_as_text(table, false);
        for (std::size_t start = 0; start < text.size();) {
            const auto end = text.find('\n', start);
            lines.push_back("  " + text.substr(start, end - start) + '\n');
            start = end + 1;
        }
        return lines;
    }

    void put(const TextTable& table) {
        for (const auto& text : lines_of(table)) text_ += text;
    }

    static std::string number(const std::optional<std::int64_t>& value) {
        return value ? std::to_string(*value) : std::string("–");
    }
    std::string number(const std::optional<double>& value, bool percent) const {
        return value ? words(giamsat::shown(*value)) + (percent ? "%" : "") : std::string("–");
    }
    static std::string coverage(const Total& total, int expected) {
        return fmt::format("{}/{}", total.reported, expected);
    }

    Bilingual targets_title() const;
    std::string result_of(const TargetRow& row, const Target& target) const;
    std::vector<std::string> cells_of(const Change& change, bool both) const;
    Bilingual columns_of(const Change& change, bool both) const;
    std::string name_of_unit(const std::string& id) const;
    std::string name_of_figure(const std::string& path) const;

    const Rollup& rollup_;
    const Presentation& presentation_;
    UnitNamesShown names_;
    std::string text_;
};

// Numbers stand below each other, and their head above them, by their last digit.
void align_right(TextTable& table, std::size_t column) {
    int widest = display_width(table.heads[column]);
    for (const auto& row : table.rows) widest = std::max(widest, display_width(row[column]));
    const auto pad = [&](std::string& cell) {
        if (cell.empty()) return;
        cell.insert(0, static_cast<std::size_t>(widest - display_width(cell)), ' ');
    };
    pad(table.heads[column]);
    for (auto& row : table.rows) pad(row[column]);
}

bool is_there(SubmissionState state) {
    return state == SubmissionState::on_time || state == SubmissionState::late || state == SubmissionState::received;
}

/// What the units of one level owe under one duty: in the period, or, of plans, in the year.
struct Owed {
    int all = 0;
    int there = 0;
    std::map<SubmissionState, std::vector<UnitIndex>> others;  ///< late ones, and those that are not there
};

std::map<std::pair<int, int>, Owed> owed_by_level(const Rollup& rollup) {
    std::map<std::pair<int, int>, Owed> result;
    for (const auto& row : rollup.submissions) {
        const auto& duty = rollup.programme->duties[static_cast<std::size_t>(row.duty)];
        if (duty.kind == Duty::Kind::report && !rollup.period.days.contains(row.period.days.last)) continue;
        auto& owed = result[{row.duty, rollup.programme->unit(row.unit).level}];
        ++owed.all;
        owed.there += is_there(row.state) ? 1 : 0;
        if (row.state != SubmissionState::on_time && row.state != SubmissionState::received)
            owed.others[row.state].push_back(row.unit);
    }
    return result;
}

// The names of a few units, each once, and how many more there are.
Bilingual some_names(const UnitNamesShown& shown_names, std::vector<UnitIndex> units) {
    constexpr std::size_t most = 8;
    units.erase(std::unique(units.begin(), units.end()), units.end());
    std::string names;
    for (std::size_t i = 0; i < std::min(units.size(), most); ++i)
        names += (i == 0 ? "" : ", ") + shown_names.of(units[i]);
    if (units.size() <= most) return same(names);
    return say({"{0} và {1} đơn vị khác", "{0} and {1} more"}, names, units.size() - most);
}

Bilingual note_of(const UnitNamesShown& names, const Owed& owed) {
    Bilingual note;
    for (const auto& [state, units] : owed.others) {
        const auto part =
            say({"{0} {1}: {2}", "{0} {1}: {2}"}, units.size(), shown(state, std::nullopt), some_names(names, units));
        note = note.empty() ? part : say({"{0}; {1}", "{0}; {1}"}, note, part);
    }
    return note;
}

void Parts::put_submissions() {
    const auto& programme = *rollup_.programme;
    const auto owed = owed_by_level(rollup_);
    if (owed.empty()) return;
    title({"Kế hoạch, báo cáo đã nộp", "Plans and reports submitted"});
    TextTable table{
        {words({"Loại", "Document"}), words({"Cấp", "Level"}), words({"Đã nộp", "Sent"}), words({"Ghi chú", "Notes"})},
        {}};
    for (const auto& [key, one] : owed)
        table.rows.push_back({words(shown(programme.duties[static_cast<std::size_t>(key.first)])),
                              words(programme.levels[static_cast<std::size_t>(key.second)].name),
                              fmt::format("{}/{}", one.there, one.all), words(note_of(names_, one))});
    put(table);
}

bool is_percentage(const Target& target) {
    return target.expect.percent || target.measure.kind == Measure::Kind::share ||
           target.measure.kind == Measure::Kind::units;
}

Bilingual Parts::targets_title() const {
    std::map<std::pair<Status, bool>, int> counts;  // whether it is missed, but was only encouraged
    for (const auto& row : rollup_.targets) {
        if (row.unit != rollup_.unit) continue;
        const auto need = rollup_.programme->targets[static_cast<std::size_t>(row.target)].need;
        ++counts[{row.status, row.status == Status::missed && need == Need::encouraged}];
    }
    Bilingual list;
    for (const auto& [kind, count] : counts) {
        const auto need = kind.second ? Need::encouraged : Need::required;
        const auto part = say({"{0} {1}", "{0} {1}"}, count, shown(kind.first, need));
        list = list.empty() ? part : say({"{0}, {1}", "{0}, {1}"}, list, part);
    }
    return say({"Chỉ tiêu của {0}: {1}", "Targets of {0}: {1}"}, rollup_.programme->unit(rollup_.unit).name, list);
}

// What was reached: a number, or the day on which it was sent.
std::string Parts::result_of(const TargetRow& row, const Target& target) const {
    if (target.measure.kind != Measure::Kind::submitted) return number(row.value, is_percentage(target));
    const auto& all = rollup_.submissions;
    const auto sent = std::find_if(all.begin(), all.end(), [&](const SubmissionRow& one) {
        return one.unit == row.unit && one.duty == target.measure.duty && one.submitted;
    });
    return sent == all.end() ? std::string("–") : shown(*sent->submitted);
}

void Parts::put_targets() {
    const auto& programme = *rollup_.programme;
    std::vector<std::size_t> shown_rows;
    TextTable table{{words({"Tình trạng", "Status"}), words({"Kết quả", "Result"}), words({"Yêu cầu", "Asked"}),
                     words({"Mã", "Id"}), words({"Chỉ tiêu", "Target"})},
                    {}};
    for (std::size_t i = 0; i < rollup_.targets.size(); ++i) {
        const auto& row = rollup_.targets[i];
        if (row.unit != rollup_.unit) continue;
        const auto& target = programme.targets[static_cast<std::size_t>(row.target)];
        shown_rows.push_back(i);
        table.rows.push_back({words(shown(row.status, target.need)), result_of(row, target),
                              words(threshold(programme, target, row.unit)), target.id, words(target.title)});
    }
    if (table.rows.empty()) return;
    align_right(table, 1);
    title(targets_title());
    const auto lines = lines_of(table);
    text_ += lines.front();
    for (std::size_t i = 0; i < shown_rows.size(); ++i) {
        text_ += lines[i + 1];
        if (!rollup_.causes) continue;
        for (const auto& cause : causes_as_lines(rollup_, causes_of_row(*rollup_.causes, shown_rows[i])))
            line("    - " + words(cause));
    }
}

void Parts::put_figures() {
    const auto& programme = *rollup_.programme;
    TextTable table{{words({"Số liệu", "Figure"}), words(shown(rollup_.period)), words({"Đơn vị", "Units"}),
                     words({"Từ đầu năm", "Year to date"}), words({"Đơn vị", "Units"})},
                    {}};
    int group = -1;
    for (const auto& row : rollup_.figures) {
        if (row.unit != rollup_.unit || (row.expected == 0 && !row.period.value && !row.year.value)) continue;
        const auto& field = programme.fields[static_cast<std::size_t>(row.field)];
        if (field.group != group) {
            group = field.group;
            const auto& heading = programme.groups[static_cast<std::size_t>(group)].name;
            table.rows.push_back({words(heading), "", "", "", ""});
        }
        table.rows.push_back({"  " + words(field.name), number(row.period.value), coverage(row.period, row.expected),
                              number(row.year.value), coverage(row.year, row.expected)});
    }
    if (table.rows.empty()) return;
    for (const std::size_t column : {1U, 2U, 3U, 4U}) align_right(table, column);
    title({"Số liệu (kèm số đơn vị có báo cáo trên số đơn vị phải báo cáo)",
           "Figures (with the units that reported, of those expected to)"});
    put(table);
}

void Parts::put_left_out() {
    const auto lines = left_out_lines(rollup_);
    if (lines.empty()) return;
    title({"Chưa được tính", "Not counted"});
    for (const auto& text : lines) line(words(text));
}

// What is not met, and not for want of time, has causes to look into.
bool has_causes_to_show(const Rollup& rollup) {
    return !rollup.causes && std::any_of(rollup.targets.begin(), rollup.targets.end(), [&](const TargetRow& row) {
        return row.unit == rollup.unit &&
               (row.status == Status::behind || row.status == Status::missed || row.status == Status::unknown);
    });
}

void Parts::put_next_steps() {
    if (presentation_.quiet) return;
    text_ += '\n';
    if (has_causes_to_show(rollup_))
        text_ += words({"Vì sao chưa đạt, ở đơn vị nào: thêm `--explain`.\n",
                        "Why targets are not met, and in which units: add `--explain`.\n"});
    text_ += words({"Sổ Excel có đủ các đơn vị: thêm `-o tong-hop.xlsx`.\n",
                    "All units, as an Excel workbook: add `-o summary.xlsx`.\n"});
}

std::string Parts::name_of_unit(const std::string& id) const {
    const auto unit = rollup_.programme->roster.by_id(id);
    return unit == no_unit ? id : names_.of(unit);
}

std::string Parts::name_of_figure(const std::string& path) const {
    const auto& programme = *rollup_.programme;
    for (std::size_t field = 0; field < programme.fields.size(); ++field)
        if (programme.field_path(static_cast<int>(field)) == path)
            return words(programme.groups[static_cast<std::size_t>(programme.fields[field].group)].name) + ": " +
                   words(programme.fields[field].name);
    return path;
}

Bilingual units_of(int count) {
    return say({" ({0})", " ({0})"}, counted(count, nouns::unit));
}

std::string joined(const std::vector<std::string>& files) {
    std::string text;
    for (const auto& file : files) text += (text.empty() ? "" : ", ") + file;
    return text;
}

bool is_same(const Change& a, const Change& b) {
    return a.unit == b.unit && a.figure == b.figure && a.was == b.was && a.is == b.is && a.files == b.files;
}

void Parts::put_changes() {
    if (!rollup_.changes) return;
    const auto& changes = *rollup_.changes;
    if (changes.empty())
        return title({"So với lần trước: không có số liệu nào thay đổi",
                      "Compared with the earlier roll-up: no figure has changed"});
    TextTable table{{words({"Đơn vị", "Unit"}), words({"Số liệu", "Figure"}), words({"Kỳ", "Period"}),
                     words({"Trước", "Was"}), words({"Nay", "Is"}), words({"Tệp", "Files"})},
                    {}};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool both = i + 1 < changes.size() && is_same(changes[i], changes[i + 1]);
        table.rows.push_back(cells_of(changes[i], both));
        i += both ? 1 : 0;
    }
    title({"Thay đổi so với lần trước", "Changes since the earlier roll-up"});
    for (const std::size_t column : {3U, 4U}) align_right(table, column);
    put(table);
}

Bilingual Parts::columns_of(const Change& change, bool both) const {
    if (both) return say({"{0} và từ đầu năm", "{0} and year to date"}, shown(rollup_.period));
    if (change.column == Change::Column::period) return shown(rollup_.period);
    return {"từ đầu năm", "year to date"};
}

// Each number with the units that it comes from, where that is what changed.
std::vector<std::string> Parts::cells_of(const Change& change, bool both) const {
    const bool shows_units = change.was.reported != change.is.reported;
    const auto total = [&](const Total& one) {
        return number(one.value) + (shows_units ? words(units_of(one.reported)) : std::string());
    };
    auto files = joined(change.files);
    if (!change.gone.empty())
        files += (files.empty() ? "" : "; ") + words(say({"không còn: {0}", "gone: {0}"}, joined(change.gone)));
    return {name_of_unit(change.unit),
            name_of_figure(change.figure),
            words(columns_of(change, both)),
            total(change.was),
            total(change.is),
            files};
}

}  // namespace

std::string rollup_as_text(const Rollup& rollup, const Presentation& presentation) {
    Parts parts(rollup, presentation);
    parts.put_head();
    parts.put_submissions();
    parts.put_targets();
    parts.put_figures();
    parts.put_changes();
    parts.put_left_out();
    parts.put_next_steps();
    return parts.take();
}

std::string changes_as_text(const Rollup& rollup, const Presentation& presentation) {
    Parts parts(rollup, presentation);
    parts.put_changes();
    return parts.take();
}

}  // namespace giamsat
