// SPDX-License-Identifier: MIT
#include "compare/changes.hpp"

#include "rollup/evidence.hpp"
#include "rollup/stated.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace giamsat::compare {
namespace {

constexpr text::Message other_programme{"kết quả trước là của bộ chỉ tiêu `{0}`, lần này là `{1}`",
                                        "it is for the programme `{0}`, this run is for `{1}`"};
constexpr text::Message other_unit{"kết quả trước là của đơn vị `{0}`, lần này là `{1}`",
                                   "it is for the unit `{0}`, this run is for `{1}`"};
constexpr text::Message other_period{"kết quả trước là của kỳ `{0}`, lần này là `{1}`",
                                     "it is for the period `{0}`, this run is for `{1}`"};

using FigureKey = std::pair<std::string_view, std::string_view>;

// Compares two roll-ups row by row.
class Comparing {
public:
    Comparing(const EarlierRollup& earlier, const rollup::Rollup& rollup)
        : earlier_(earlier), rollup_(rollup), programme_(*rollup.programme) {
        for (const auto& row : earlier.figures) figures_.emplace(FigureKey{row.unit, row.figure}, &row);
        for (const auto& row : earlier.submissions) known_.insert(row.sha256);
        find_gone();
    }

    std::vector<Change> all() {
        for (const auto& row : rollup_.figures) compare(row);
        for (const auto& row : earlier_.figures)
            if (figures_.contains({row.unit, row.figure})) add_lost(row);
        return std::move(changes_);
    }

private:
    const programme::Duty* source_duty(const std::string& submission) const {
        const auto duty = programme::index_of(programme_.duties, submission);
        if (!duty || !programme_.duties[duty].source) return nullptr;
        return &programme_.duties[duty];
    }

    // Finds source reports of the earlier roll-up whose files no longer exist.
    void find_gone() {
        std::set<std::tuple<std::string_view, std::string_view, std::string>> there;
        for (const auto& row : rollup_.submissions)
            if (!row.file.empty())
                there.emplace(programme_.unit(row.unit).id, programme_.duties[row.duty].id, text::iso(row.period));
        for (const auto& row : earlier_.submissions)
            if (!row.file.empty() && source_duty(row.submission) != nullptr &&
                !there.contains({row.unit, row.submission, row.period}))
                gone_.push_back(&row);
    }

    void compare(const rollup::FigureRow& row) {
        const auto& unit = programme_.unit(row.unit).id;
        const auto figure = programme_.field_path(row.field);
        const auto found = figures_.find({unit, figure});
        const EarlierRollup::Figure none;
        const auto& was = found != figures_.end() ? *found->second : none;
        if (was.period != row.period) add(row, figure, Change::Column::period, was.period, row.period);
        if (was.year != row.year) add(row, figure, Change::Column::year, was.year, row.year);
        if (found != figures_.end()) figures_.erase(found);
    }

    void add(const rollup::FigureRow& row, const std::string& figure, Change::Column column, const rollup::Total& was,
             const rollup::Total& is) {
        const auto days = days_of(column);
        changes_.push_back(
            {programme_.unit(row.unit).id, figure, column, was, is, files_of(row, days), gone_for(row, days)});
    }

    // The unit or the figure no longer exists.
    void add_lost(const EarlierRollup::Figure& row) {
        for (const auto& [column, was] :
             {std::pair(Change::Column::period, row.period), std::pair(Change::Column::year, row.year)})
            if (was != rollup::Total{}) changes_.push_back({row.unit, row.figure, column, was, {}, {}, {}});
    }

    text::Days days_of(Change::Column column) const {
        if (column == Change::Column::period) return rollup_.period.days;
        return {programme_.whole_year().days.first, rollup_.period.days.last};
    }

    std::vector<std::string> files_of(const rollup::FigureRow& row, const text::Days& days) const {
        std::set<std::string> files;
        for (const auto unit : programme_.roster.subtree(row.unit)) {
            if (!rollup::states(programme_, unit, row.field)) continue;
            for (const auto& statement :
                 rollup::rows_of(std::span<const rollup::StatementRow>(rollup_.statements), unit)) {
                const auto& source = rollup_.sources[statement.source];
                if (days.contains(statement.period.days) && !known_.contains(source.sha256)) files.insert(source.file);
            }
        }
        return {files.begin(), files.end()};
    }

    // Whether the file may have reported the field: for its own unit, or for the units of its entries.
    bool may_have_stated(const EarlierRollup::Submission& file, programme::UnitIndex sender,
                         programme::FieldIndex field) const {
        const auto group = programme_.field(field).group;
        const auto& levels = programme_.groups[group].levels;
        const auto entries = source_duty(file.submission)->entries;
        return levels.has(programme_.unit(sender).level) || (entries && levels.has(entries));
    }

    std::vector<std::string> gone_for(const rollup::FigureRow& row, const text::Days& days) const {
        std::vector<std::string> files;
        for (const auto* file : gone_) {
            const auto sender = programme_.roster.by_id(file->unit);
            const auto period = text::parse_period(file->period);
            if (sender == programme::no_unit || !period || !days.contains(period.value.days)) continue;
            const bool related =
                programme_.roster.is_below(sender, row.unit) || programme_.roster.is_below(row.unit, sender);
            if (related && may_have_stated(*file, sender, row.field)) files.push_back(file->file);
        }
        return files;
    }

    const EarlierRollup& earlier_;
    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    std::map<FigureKey, const EarlierRollup::Figure*> figures_;
    std::set<std::string_view> known_;  // hashes of the files in the earlier roll-up
    std::vector<const EarlierRollup::Submission*> gone_;
    std::vector<Change> changes_;
};

}  // namespace

std::string_view id_of(Change::Column column) {
    return column == Change::Column::period ? "period" : "year";
}

text::Bilingual why_not_comparable(const EarlierRollup& earlier, const programme::Programme& programme,
                                   programme::UnitIndex unit, const text::Period& period) {
    const auto& id = programme.unit(unit).id;
    if (earlier.programme != programme.id) return text::say(other_programme, earlier.programme, programme.id);
    if (earlier.unit != id) return text::say(other_unit, earlier.unit, id);
    if (earlier.period != text::iso(period)) return text::say(other_period, earlier.period, text::iso(period));
    return {};
}

std::vector<Change> changes_since(const EarlierRollup& earlier, const rollup::Rollup& rollup) {
    return Comparing(earlier, rollup).all();
}

}  // namespace giamsat::compare
