// SPDX-License-Identifier: MIT
#include "rollup/report_entry.hpp"

#include "rollup/accepted.hpp"
#include "rollup/copy_activity.hpp"
#include "rollup/evidence.hpp"
#include "yaml/copy.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat {
namespace {

constexpr Message left_out{"{0}: để lại {1} mục có lỗi (hoạt động, nhóm số liệu hoặc nội dung không phát sinh)",
                           "{0}: {1} faulty items (activities, figure groups or what did not arise) are left out"};
constexpr Message in_part{"số liệu và hoạt động dưới đây lấy từ {0} trên {1} báo cáo trong kỳ",
                          "figures and activities below come from {0} of {1} reports within the period"};

bool is_note(std::string_view key) {
    return key == "note" || key.starts_with("x_");
}

/// What a file says of a unit, and how far that can be trusted.
struct Part {
    Period period;
    const FileAgain* file = nullptr;
    const Entry* entry = nullptr;

    bool trusts(const Activity& activity) const { return is_trusted(activity, file->untrusted); }
    bool trusts(const StatedGroup& group) const { return !file->untrusted.inside(yaml::whole(*group.member)); }
    bool trusts(const NoneArose& said) const { return !file->untrusted.inside(said.node->range); }

    template <class Item>
    std::size_t distrusted(const std::vector<Item>& items) const {
        return static_cast<std::size_t>(
            std::count_if(items.begin(), items.end(), [&](const Item& item) { return !trusts(item); }));
    }
    std::size_t left_out() const {
        return distrusted(entry->activities) + distrusted(entry->figures) + distrusted(entry->none_arose);
    }

    /// As stated, or 0 where the group is said not to have arisen.
    std::optional<std::int64_t> value(int group, int field) const {
        const auto* stated = entry->group(group);
        if (stated != nullptr && trusts(*stated)) return stated->value(field);
        for (const auto& said : entry->none_arose)
            if (said.group == group && trusts(said)) return 0;
        return std::nullopt;
    }
};

class EntryContent {
public:
    EntryContent(const EntryWriting& with, UnitIndex unit)
        : with_(with), programme_(*with.rollup.programme), writer_(with.writer), unit_(unit) {
        for (const auto& row : rows_of(std::span<const StatementRow>(with.rollup.statements), unit))
            if (with.rollup.period.days.contains(row.period.days)) add_part(row);
    }

    void write(const FileAgain* own) {
        for (const auto& part : parts_) say_left_out(part);
        if (parts_.size() == 1 && parts_.front().period == with_.rollup.period)
            copy_entry(parts_.front());
        else
            put_together(own);
        // An entry that says nothing of its unit would only hold others.
        if (!begun_) key("activities"), writer_.open_sequence(), writer_.close();
    }

private:
    void add_part(const StatementRow& row) {
        const auto& file = *with_.files.at(with_.rollup.sources[row.source].file);
        if (const auto* entry = file.entry(unit_)) parts_.push_back({row.period, &file, entry});
    }

    void key(std::string_view name) {
        writer_.key(name);
        begun_ = true;
    }

    void say_left_out(const Part& part) {
        if (const auto number = part.left_out(); number > 0)
            writer_.comment(say(left_out, part.file->check.name, number).in(with_.language));
    }

    // As the file has it.
    void copy_entry(const Part& part) {
        for (const auto& member : part.entry->node->members) {
            if (member.value.empty()) continue;
            if (member.name == "activities") copy_activities(part);
            if (member.name == "figures") copy_figures(part, member.value);
            if (member.name == "none_arose") copy_none_arose(part);
            if (is_note(member.name)) copy_member(member);
        }
    }

    void copy_member(const yaml::Member& member) {
        key(member.name);
        yaml::copy(writer_, member.value);
    }

    void copy_activities(const Part& part) {
        key("activities");
        writer_.open_sequence();
        for (const auto& activity : part.entry->activities)
            if (part.trusts(activity)) copy_activity(writer_, programme_, activity);
        writer_.close();
    }

    void copy_figures(const Part& part, const yaml::Node& figures) {
        key("figures");
        writer_.open_mapping();
        for (const auto& member : figures.members) {
            if (!member.name.starts_with("x_") && part.file->untrusted.inside(yaml::whole(member))) continue;
            writer_.key(member.name);
            yaml::copy(writer_, member.value);
        }
        writer_.close();
    }

    void copy_none_arose(const Part& part) {
        key("none_arose");
        writer_.open_sequence();
        for (const auto& said : part.entry->none_arose)
            if (part.trusts(said)) yaml::copy(writer_, *said.node);
        writer_.close();
    }

    // From the source reports of shorter periods.
    void put_together(const FileAgain* own) {
        const auto expected = reports_expected();
        if (parts_.size() < expected) writer_.comment(say(in_part, parts_.size(), expected).in(with_.language));
        put_activities();
        put_figures();
        put_none_arose();
        const auto* entry = own != nullptr ? own->entry(unit_) : nullptr;
        if (entry == nullptr) return;
        for (const auto& member : entry->node->members)
            if (is_note(member.name) && !member.value.empty()) copy_member(member);
    }

    std::size_t reports_expected() const {
        if (parts_.empty()) return 0;
        const auto kind = parts_.front().period.kind;
        std::size_t expected = 0;
        for (const auto cut : {Cut::month, Cut::quarter, Cut::half, Cut::year})
            for (const auto& period : periods_of(cut, programme_.year))
                if (period.kind == kind && with_.rollup.period.days.contains(period.days) &&
                    programme_.unit(unit_).open_on(reporting_days(period, programme_.month_rule).last))
                    ++expected;
        return expected;
    }

    const Activity* again(const ActivityRow& row) const {
        const auto* entry = with_.files.at(row.file)->entry(unit_);
        if (entry == nullptr) return nullptr;
        const auto found = std::find_if(entry->activities.begin(), entry->activities.end(),
                                        [&](const Activity& one) { return one.where == row.activity.where; });
        return found != entry->activities.end() ? &*found : nullptr;
    }

    // Those that the roll-up counts: a joint event that was reported twice is one.
    std::vector<const Activity*> activities_in_period() const {
        std::vector<const Activity*> activities;
        for (const auto& row : rows_of(std::span<const ActivityRow>(with_.rollup.activities), unit_))
            if (with_.rollup.period.days.contains(row.activity.when->days))
                if (const auto* activity = again(row)) activities.push_back(activity);
        return activities;
    }

    void put_activities() {
        const auto activities = activities_in_period();
        if (activities.empty()) return;
        key("activities");
        writer_.open_sequence();
        for (const auto* activity : activities) copy_activity(writer_, programme_, *activity);
        writer_.close();
    }

    std::optional<std::int64_t> over_parts(int group, int field) const {
        const bool adds_up = programme_.fields[static_cast<std::size_t>(field)].over_time == OverTime::sum;
        std::optional<std::int64_t> total;
        for (const auto& part : parts_)
            if (const auto value = part.value(group, field)) total = adds_up ? total.value_or(0) + *value : *value;
        return total;
    }

    void put_figures() {
        bool open = false;
        for (std::size_t group = 0; group < programme_.groups.size(); ++group) {
            if (!programme_.groups[group].levels.has(programme_.unit(unit_).level)) continue;
            put_group(static_cast<int>(group), open);
        }
        if (open) writer_.close();
    }

    void put_group(int group, bool& open) {
        bool begun = false;
        for (const int field : programme_.groups[static_cast<std::size_t>(group)].fields) {
            const auto value = over_parts(group, field);
            if (!value) continue;
            if (!open) key("figures"), writer_.open_mapping();
            open = true;
            if (!begun) {
                writer_.key(programme_.groups[static_cast<std::size_t>(group)].id);
                writer_.open_mapping(yaml::Writer::Layout::brackets);
            }
            begun = true;
            writer_.key(programme_.fields[static_cast<std::size_t>(field)].id);
            writer_.plain(std::to_string(*value));
        }
        if (begun) writer_.close();
    }

    // Groups have their zeros; a kind of activity that was done after all did arise.
    void put_none_arose() {
        std::vector<int> done;
        for (const auto* activity : activities_in_period()) done.push_back(activity->kind);
        std::vector<const NoneArose*> kinds;
        for (const auto& part : parts_)
            for (const auto& said : part.entry->none_arose)
                if (said.kind >= 0 && part.trusts(said) &&
                    std::find(done.begin(), done.end(), said.kind) == done.end()) {
                    done.push_back(said.kind);
                    kinds.push_back(&said);
                }
        if (kinds.empty()) return;
        key("none_arose");
        writer_.open_sequence();
        for (const auto* said : kinds) yaml::copy(writer_, *said->node);
        writer_.close();
    }

    const EntryWriting& with_;
    const Programme& programme_;
    yaml::Writer& writer_;
    UnitIndex unit_;
    std::vector<Part> parts_;
    bool begun_ = false;
};

}  // namespace

void write_entry_content(const EntryWriting& with, UnitIndex unit, const FileAgain* own) {
    EntryContent(with, unit).write(own);
}

}  // namespace giamsat
