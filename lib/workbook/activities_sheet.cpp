// SPDX-License-Identifier: MIT
#include "rollup/activities.hpp"
#include "workbook/activity_words.hpp"
#include "workbook/list_sheet.hpp"
#include "workbook/sheets.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace giamsat::workbook {

namespace {

using Look = ListColumn::Look;

constexpr std::array roles{Role::lead, Role::joint};

std::vector<ListColumn> columns(const Rollup& rollup) {
    std::vector<ListColumn> all{
        {{"Đơn vị", "Unit"}, 20},
        {{"Thời gian", "Date"}, 12, Look::date},
        {{"Nội dung", "What was done"}, 40},
        {{"Chính sách được giám sát", "Policy supervised"}, 24},
        {{"Văn bản", "Document"}, 14},
        {{"Vai trò", "Role"}, 9, Look::centred},
        {{"Số người tham gia", "Participants"}, 11, Look::count, true},
    };
    if (rollup.period.kind != Period::Kind::year) {
        all.push_back({{"Trong kỳ: chủ trì", "In the period: led"}, 9, Look::count, true});
        all.push_back({{"Trong kỳ: phối hợp", "In the period: joint"}, 9, Look::count, true});
    }
    all.push_back({{"Từ đầu năm: chủ trì", "Year to date: led"}, 9, Look::count, true});
    all.push_back({{"Từ đầu năm: phối hợp", "Year to date: joint"}, 9, Look::count, true});
    all.push_back({{"Ghi chú", "Notes"}, 16});
    return all;
}

ListHead head(const Rollup& rollup) {
    return {
        .name = names::activities,
        .title = {"CÁC HOẠT ĐỘNG KHÁC", "OTHER ACTIVITIES"},
        .unit_of_count = {"hoạt động, người", "activities, people"},
        .columns = columns(rollup),
        .when_empty = {"Chưa có hoạt động nào từ đầu năm đến hết kỳ.",
                       "There has been no activity since the start of the year."},
    };
}

/// Makes the rows; all members are what they share.
class Activities {
public:
    Activities(const Rollup& rollup, Language language)
        : rollup_(rollup), language_(language), places_(counted_as(rollup.activities)) {
        for (std::size_t i = 0; i < rollup.activities.size(); ++i)
            if (!is_team(*rollup.programme, rollup.activities[i].activity)) order_.push_back(i);
        std::ranges::stable_sort(order_, {}, [&](std::size_t i) { return rollup.activities[i].activity.kind; });
        for (std::size_t i = 0; i < order_.size(); ++i) numbers_[order_[i]] = i + 1;
    }

    /// One for each kind of activity, in the programme's order.
    std::vector<ListSection> sections() const {
        std::vector<ListSection> sections;
        int kind = -1;
        for (const std::size_t i : order_) {
            const Activity& activity = rollup_.activities[i].activity;
            if (sections.empty() || activity.kind != kind)
                sections.push_back(
                    {rollup_.programme->activities[static_cast<std::size_t>(activity.kind)].name.in(language_), {}});
            kind = activity.kind;
            sections.back().rows.push_back(row(i));
        }
        return sections;
    }

private:
    /// A joint event is counted once: where the unit that led it states it.
    bool counts(std::size_t index) const { return places_[index] == index; }

    void add_counts(ListRow& row, std::size_t index, bool in_column) const {
        const Activity& activity = rollup_.activities[index].activity;
        for (const Role role : roles) {
            const bool here = in_column && counts(index) && activity.role == role;
            row.push_back({here ? Value(static_cast<double>(activity.count)) : Value()});
        }
    }

    std::string note(std::size_t index) const {
        if (counts(index)) return {};
        const auto number = numbers_.find(places_[index]);
        if (number == numbers_.end())
            return say({"Sự kiện chung, đã tính ở tờ {0}", "Joint event, counted on the sheet {0}"},
                       sheet_name(names::teams))
                .in(language_);
        return say({"Sự kiện chung, đã tính ở STT {0}", "Joint event, counted at No. {0}"}, number->second)
            .in(language_);
    }

    ListRow row(std::size_t index) const {
        const ActivityRow& stated = rollup_.activities[index];
        const Activity& activity = stated.activity;
        ListRow row{
            {rollup_.programme->unit(stated.unit).name},
            {time_of(activity, language_)},
            {content_of(*rollup_.programme, activity, language_)},
            {activity.policy},
            {activity.document},
            {shown(activity.role).in(language_)},
            {counts(index) ? number_or_nothing(activity.participants) : Value()},
        };
        if (rollup_.period.kind != Period::Kind::year)
            add_counts(row, index, rollup_.period.days.contains(activity.when->days));
        add_counts(row, index, true);
        row.push_back({note(index)});
        return row;
    }

    const Rollup& rollup_;
    Language language_;
    std::vector<std::size_t> places_;
    std::vector<std::size_t> order_;  // places in rollup.activities, by kind
    std::unordered_map<std::size_t, std::size_t> numbers_;
};

}  // namespace

std::vector<Sheet> activities_sheets(const Rollup& rollup, const SheetOptions& options) {
    ListSheet list(rollup, options, head(rollup));
    for (ListSection& section : Activities(rollup, options.language).sections()) list.add_section(std::move(section));
    return list.finish();
}

}  // namespace giamsat::workbook
