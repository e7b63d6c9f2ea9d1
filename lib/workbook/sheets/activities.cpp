// SPDX-License-Identifier: MIT
#include "rollup/activities.hpp"
#include "text/join.hpp"
#include "workbook/page/list_sheet.hpp"
#include "workbook/sheets.hpp"
#include "workbook/sheets/activity_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace giamsat::workbook {

namespace {

using Look = ListColumn::Look;

constexpr std::array roles{submission::Role::lead, submission::Role::joint};

std::vector<ListColumn> columns(const rollup::Rollup& rollup) {
    std::vector<ListColumn> all{
        {{"Đơn vị", "Unit"}, 25},
        {{"Thời gian", "Date"}, 24, Look::date},
        {{"Nội dung", "Content"}, 38},
        {{"Chính sách được giám sát", "Policy supervised"}, 22},
        {{"Văn bản", "Document"}, 14},
        {{"Vai trò", "Role"}, 9, Look::centred},
        {{"Số người tham gia", "Participants"}, 11, Look::count, true},
    };
    if (rollup.period.kind != text::Period::Kind::year) {
        all.push_back({{"Trong kỳ: chủ trì", "In the period: led"}, 9, Look::count, true});
        all.push_back({{"Trong kỳ: phối hợp", "In the period: joint"}, 9, Look::count, true});
    }
    all.push_back({{"Từ đầu năm: chủ trì", "Year to date: led"}, 9, Look::count, true});
    all.push_back({{"Từ đầu năm: phối hợp", "Year to date: joint"}, 9, Look::count, true});
    all.push_back({{"Ghi chú", "Notes"}, 14});
    return all;
}

ListHead activities_head(const rollup::Rollup& rollup) {
    return {
        .name = names::activities,
        .title = {"CÁC HOẠT ĐỘNG KHÁC", "OTHER ACTIVITIES"},
        .unit_of_count = {"hoạt động, người", "activities, people"},
        .columns = columns(rollup),
        .when_empty = {"Chưa có hoạt động nào từ đầu năm đến hết kỳ.", "No activities since the start of the year."},
    };
}

// Indices into rollup.activities that share a row.
using Places = std::vector<std::size_t>;

// A key for activities that share a row: repeated ones described in the same words, such as briefings or law days, get
// one row with all dates. None for a joint event, which always has a separate row.
std::optional<std::string> likeness(const rollup::Rollup& rollup, const rollup::ActivityRow& stated,
                                    text::Language language) {
    const submission::Activity& activity = stated.activity;
    if (!activity.event.empty()) return std::nullopt;
    constexpr char between = '\x1F';  // does not occur in texts
    return fmt::format("{}{}{}{}{}{}{}{}{}{}{}", stated.unit.value(), between, activity.kind.value(), between,
                       content_of(*rollup.programme, activity, language), between, activity.policy, between,
                       activity.document, activity.role == submission::Role::lead, activity.participants.has_value());
}

// By kind; each kind by unit and first date, in the order of the roll-up.
std::vector<Places> rows_of(const rollup::Rollup& rollup, text::Language language) {
    std::vector<Places> rows;
    std::unordered_map<std::string, std::size_t> alike;
    for (std::size_t i = 0; i < rollup.activities.size(); ++i) {
        if (rollup::is_team(*rollup.programme, rollup.activities[i].activity)) continue;
        const auto key = likeness(rollup, rollup.activities[i], language);
        if (key) {
            const auto [found, is_new] = alike.try_emplace(*key, rows.size());
            if (!is_new) {
                rows[found->second].push_back(i);
                continue;
            }
        }
        rows.push_back({i});
    }
    std::ranges::stable_sort(rows, {}, [&](const Places& row) { return rollup.activities[row.front()].activity.kind; });
    return rows;
}

// Makes the rows; the members are shared by its functions.
class Activities {
public:
    Activities(const rollup::Rollup& rollup, text::Language language)
        : rollup_(rollup),
          language_(language),
          places_(rollup::counted_as(rollup.activities)),
          rows_(rows_of(rollup, language)) {
        for (std::size_t row = 0; row < rows_.size(); ++row)
            for (const std::size_t i : rows_[row]) numbers_[i] = row + 1;
    }

    // One for each kind of activity, in the programme's order.
    std::vector<ListSection> sections() const {
        std::vector<ListSection> sections;
        programme::KindIndex kind;
        for (const Places& places : rows_) {
            const submission::Activity& activity = first_of(places).activity;
            if (sections.empty() || activity.kind != kind)
                sections.push_back({rollup_.programme->activities[activity.kind].name.in(language_), {}});
            kind = activity.kind;
            sections.back().rows.push_back(row(places));
        }
        return sections;
    }

private:
    const rollup::ActivityRow& first_of(const Places& places) const { return rollup_.activities[places.front()]; }

    // A joint event is counted once, in the row of the unit that led it.
    bool counts(std::size_t index) const { return places_[index] == index; }

    bool in_period(std::size_t index) const {
        // That in which it came to its end.
        return rollup_.period.days.contains(rollup_.activities[index].activity.when->days.last);
    }

    void add_counts(ListRow& row, const Places& places, bool of_period) const {
        for (const submission::Role role : roles) {
            std::optional<std::int64_t> sum;
            for (const std::size_t i : places) {
                const submission::Activity& activity = rollup_.activities[i].activity;
                if (counts(i) && activity.role == role && (!of_period || in_period(i)))
                    sum = sum.value_or(0) + activity.count;
            }
            row.push_back({number_or_nothing(sum)});
        }
    }

    Value participants(const Places& places) const {
        std::optional<std::int64_t> sum;
        for (const std::size_t i : places) {
            const auto& number = rollup_.activities[i].activity.participants;
            if (counts(i) && number) sum = sum.value_or(0) + *number;
        }
        return number_or_nothing(sum);
    }

    // "03/02; 02/03; tháng 4/2023".
    Value times(const Places& places) const {
        if (places.size() == 1) return time_of(first_of(places).activity, language_);
        std::vector<std::string> all;
        for (const std::size_t i : places) {
            const text::Period& when = *rollup_.activities[i].activity.when;
            all.push_back(giamsat::text::shown(when).in(language_));
        }
        return text::join(all, "; ");
    }

    std::string note(std::size_t index) const {
        if (counts(index)) return {};
        const auto number = numbers_.find(places_[index]);
        if (number == numbers_.end())
            return text::say({"Sự kiện chung, đã tính ở tờ {0}", "Joint event, counted on the sheet {0}"},
                             sheet_name(names::teams))
                .in(language_);
        return text::say({"Sự kiện chung, đã tính ở STT {0}", "Joint event, counted in No. {0}"}, number->second)
            .in(language_);
    }

    ListRow row(const Places& places) const {
        const rollup::ActivityRow& stated = first_of(places);
        const submission::Activity& activity = stated.activity;
        ListRow row{
            {rollup_.programme->unit(stated.unit).name},
            {times(places)},
            {content_of(*rollup_.programme, activity, language_)},
            {activity.policy},
            {activity.document},
            {shown(activity.role).in(language_)},
            {participants(places)},
        };
        if (rollup_.period.kind != text::Period::Kind::year) add_counts(row, places, true);
        add_counts(row, places, false);
        row.push_back({note(places.front())});
        return row;
    }

    const rollup::Rollup& rollup_;
    text::Language language_;
    std::vector<std::size_t> places_;
    std::vector<Places> rows_;
    std::unordered_map<std::size_t, std::size_t> numbers_;
};

}  // namespace

std::vector<Sheet> activities_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    ListSheet list(rollup, options, activities_head(rollup));
    for (ListSection& section : Activities(rollup, options.language).sections()) list.add_section(std::move(section));
    return list.finish();
}

}  // namespace giamsat::workbook
