// SPDX-License-Identifier: MIT
#include "author/report_entry.hpp"

#include "author/copy_activity.hpp"
#include "author/unit_parts.hpp"
#include "yaml/copy.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::author {
namespace {

constexpr text::Message in_part{"số liệu và hoạt động dưới đây lấy từ {0} trên {1} báo cáo trong kỳ",
                                "figures and activities below come from {0} of {1} reports within the period"};

bool is_note(std::string_view key) {
    return key == "note" || key.starts_with("x_");
}

class EntryContent {
public:
    EntryContent(const EntryWriting& with, programme::UnitIndex unit)
        : with_(with),
          programme_(*with.rollup.programme),
          writer_(with.writer),
          unit_(unit),
          parts_(with.rollup, with.files, unit) {}

    void write(const FileAgain* own) {
        const auto& parts = parts_.all();
        for (const auto& part : parts)
            if (const auto note = left_out_of(part); !note.empty()) writer_.comment(note.in(with_.language));
        if (parts.size() == 1 && parts.front().period == with_.rollup.period)
            copy_entry(parts.front());
        else
            put_together(own);
        // An entry that says nothing of its unit would only hold others.
        if (!begun_) key("activities"), writer_.open_sequence(), writer_.close();
    }

private:
    void key(std::string_view name) {
        writer_.key(name);
        begun_ = true;
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
        const auto there = parts_.all().size();
        const auto expected = parts_.expected().size();
        if (there > 0 && there < expected) writer_.comment(text::say(in_part, there, expected).in(with_.language));
        put_activities();
        put_figures();
        put_none_arose();
        const auto* entry = own != nullptr ? own->entry(unit_) : nullptr;
        if (entry == nullptr) return;
        for (const auto& member : entry->node->members)
            if (is_note(member.name) && !member.value.empty()) copy_member(member);
    }

    void put_activities() {
        const auto activities = parts_.activities();
        if (activities.empty()) return;
        key("activities");
        writer_.open_sequence();
        for (const auto* activity : activities) copy_activity(writer_, programme_, *activity);
        writer_.close();
    }

    void put_figures() {
        bool open = false;
        for (const auto group : programme_.groups.indices()) {
            if (!programme_.groups[group].levels.has(programme_.unit(unit_).level)) continue;
            put_group(group, open);
        }
        if (open) writer_.close();
    }

    void put_group(programme::GroupIndex group, bool& open) {
        bool begun = false;
        for (const auto field : programme_.groups[group].fields) {
            const auto value = parts_.over_parts(group, field);
            if (!value) continue;
            if (!open) key("figures"), writer_.open_mapping();
            open = true;
            if (!begun) {
                writer_.key(programme_.groups[group].id);
                writer_.open_mapping(yaml::Writer::Layout::brackets);
            }
            begun = true;
            writer_.key(programme_.fields[field].id);
            writer_.plain(std::to_string(*value));
        }
        if (begun) writer_.close();
    }

    // Groups have their zeros.
    void put_none_arose() {
        const auto kinds = parts_.kinds_not_arisen();
        if (kinds.empty()) return;
        key("none_arose");
        writer_.open_sequence();
        for (const auto* said : kinds) yaml::copy(writer_, *said->node);
        writer_.close();
    }

    const EntryWriting& with_;
    const programme::Programme& programme_;
    yaml::Writer& writer_;
    programme::UnitIndex unit_;
    UnitParts parts_;
    bool begun_ = false;
};

}  // namespace

void write_entry_content(const EntryWriting& with, programme::UnitIndex unit, const FileAgain* own) {
    EntryContent(with, unit).write(own);
}

}  // namespace giamsat::author
