// SPDX-License-Identifier: MIT
#include "rollup/activities.hpp"
#include "text/join.hpp"
#include "workbook/page/list_sheet.hpp"
#include "workbook/sheets.hpp"
#include "workbook/sheets/activity_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace giamsat::workbook {

namespace {

using Look = ListColumn::Look;

ListHead teams_head() {
    return {
        .name = names::teams,
        .title = {"CÁC ĐOÀN GIÁM SÁT", "SUPERVISION TEAMS"},
        .unit_of_count = {"đoàn, kiến nghị", "teams, recommendations"},
        .columns =
            {
                {{"Đơn vị", "Unit"}, 19},
                {{"Vai trò", "Role"}, 9, Look::centred},
                {{"Hình thức", "Form"}, 11},
                {{"Nội dung giám sát", "Topic of supervision"}, 32},
                {{"Thời gian", "Dates"}, 12, Look::date},
                {{"Đối tượng được giám sát", "Subjects"}, 30},
                {{"Đơn vị phối hợp", "Partners"}, 19},
                {{"Văn bản", "Document"}, 13},
                {{"Số đoàn chủ trì", "Teams led"}, 7, Look::count, true},
                {{"Số đoàn phối hợp", "Teams joined"}, 7, Look::count, true},
                {{"Kiến nghị đã nêu", "Recommendations made"}, 10, Look::count, true},
                {{"Được tiếp thu", "Accepted"}, 8, Look::count, true},
                {{"Đã giải quyết", "Resolved"}, 8, Look::count, true},
                {{"Ghi chú", "Notes"}, 13},
            },
        .when_empty = {"Chưa có đoàn giám sát nào từ đầu năm đến hết kỳ.",
                       "No supervision teams since the start of the year."},
    };
}

// Makes the rows; the members are shared by its functions.
class Teams {
public:
    Teams(const rollup::Rollup& rollup, text::Language language)
        : rollup_(rollup), language_(language), places_(rollup::counted_as(rollup.activities)) {}

    // One row per team, even if several units shared it.
    ListSection section(text::Message title, bool in_period) const {
        ListSection section{text::say(title, text::shown(rollup_.period)).in(language_), {}};
        for (std::size_t i = 0; i < rollup_.activities.size(); ++i) {
            const submission::Activity& activity = rollup_.activities[i].activity;
            if (places_[i] == i && rollup::is_team(*rollup_.programme, activity) && is_in_period(activity) == in_period)
                section.rows.push_back(row(i));
        }
        return section;
    }

private:
    bool is_in_period(const submission::Activity& activity) const {
        return rollup_.period.days.contains(activity.when->days.last);  // that in which it came to its end
    }

    const std::string& name_of(programme::UnitIndex unit) const { return rollup_.programme->unit(unit).name; }

    // What a unit joined is told of by the unit that led it, too, and must not be added to that.
    static Value count_as(const submission::Activity& activity, submission::Role role) {
        return activity.role == role ? Value(static_cast<double>(activity.count)) : Value();
    }

    std::string form_of(const submission::Activity& activity) const {
        return rollup_.programme->forms[activity.form].name.in(language_);
    }

    std::string note(std::size_t index) const {
        std::vector<std::string> others;
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (places_[i] == index && i != index) others.push_back(name_of(rollup_.activities[i].unit));
        if (others.empty()) return {};
        return text::say({"Cùng thực hiện: {0}", "Together with: {0}"}, text::join(others, ", ")).in(language_);
    }

    ListRow row(std::size_t index) const {
        const rollup::ActivityRow& stated = rollup_.activities[index];
        const submission::Activity& activity = stated.activity;
        const submission::Recommendations& said = activity.recommendations;
        return {
            {name_of(stated.unit)},
            {shown(activity.role).in(language_)},
            {form_of(activity)},
            {supervised_by(*rollup_.programme, activity, language_)},
            {time_of(activity, language_)},
            {subjects_of(*rollup_.programme, activity, language_)},
            {partners_of(activity)},
            {activity.document},
            {count_as(activity, submission::Role::lead)},
            {count_as(activity, submission::Role::joint)},
            {number_or_nothing(said.made)},
            {number_or_nothing(said.accepted)},
            {number_or_nothing(said.resolved)},
            {note(index)},
        };
    }

    const rollup::Rollup& rollup_;
    text::Language language_;
    std::vector<std::size_t> places_;
};

}  // namespace

std::vector<Sheet> teams_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    // That there has been no team would mislead if the programme knows none.
    if (std::ranges::none_of(rollup.programme->forms, &programme::Form::listed)) return {};
    const Teams teams(rollup, options.language);
    ListSheet list(rollup, options, teams_head());
    list.add_section(teams.section({"Trong kỳ ({0})", "In the period ({0})"}, true));
    list.add_section(teams.section({"Từ đầu năm đến trước kỳ", "Earlier in the year"}, false));
    return list.finish();
}

}  // namespace giamsat::workbook
