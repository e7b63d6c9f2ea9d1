// SPDX-License-Identifier: MIT
#include "author/file_writer.hpp"

#include "author/write_activity.hpp"
#include "yaml/copy.hpp"

namespace giamsat::author {
namespace {

constexpr std::string_view plan_format = "plan/1";
constexpr std::string_view report_format = "report/1";

}  // namespace

void FileWriter::lines(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (!text.empty()) out_.comment(text);
}

void FileWriter::lines(const text::Bilingual& heading, std::string_view text) {
    if (text.empty()) return;
    comment(heading);
    lines(text);
}

void FileWriter::remark(std::string_view text) {
    if (!text.empty()) out_.remark(text);
}

void FileWriter::plain(std::string_view name, std::string_view value) {
    out_.key(name);
    out_.plain(value);
}

void FileWriter::begin(programme::Duty::Kind kind, programme::UnitIndex unit) {
    out_.open_mapping();
    plain(key::giamsat, kind == programme::Duty::Kind::plan ? plan_format : report_format);
    plain(key::programme, programme_.id);
    plain(key::unit, programme_.unit(unit).id);
}

void FileWriter::basis(const std::vector<std::string>& documents) {
    out_.key(key::basis);
    out_.open_sequence();
    for (const auto& document : documents) out_.text(document);
    out_.close();
}

// A list with a mapping for each.
void FileWriter::named(std::string_view list, std::string_view name, const std::vector<std::string>& texts) {
    out_.key(list);
    out_.open_sequence();
    for (const auto& text : texts) {
        out_.open_mapping(yaml::Writer::Layout::brackets);
        out_.key(name);
        out_.text(text);
        out_.close();
    }
    out_.close();
}

void FileWriter::unknown(std::string_view name) {
    out_.key(name);
    out_.unknown();
}

void FileWriter::copy(std::string_view name, const yaml::Node& value) {
    out_.key(name);
    yaml::copy(out_, value);
}

void FileWriter::contents(const EntryContents& entry) {
    for (const auto& note : entry.notes) comment(note);
    for (const auto& each : entry.members) member(each);
    if (!entry.units_note.empty()) comment(entry.units_note);
    if (!entry.units.empty()) units(entry.units);
}

void FileWriter::member(const EntryMember& member) {
    std::visit([this](const auto& each) { write(each); }, member);
}

void FileWriter::units(const std::vector<EntryContents>& entries) {
    out_.key(key::units);
    out_.open_sequence();
    for (const auto& entry : entries) {
        out_.open_mapping();
        plain(key::unit, programme_.unit(entry.unit).id);
        remark(entry.remark);
        contents(entry);
        out_.close();
    }
    out_.close();
}

void FileWriter::each_unit_unknown() {
    out_.key(key::each_unit);
    out_.open_mapping();
    unknown(key::activities);
    out_.close();
}

void FileWriter::write(const Activities& activities) {
    out_.key(key::activities);
    out_.open_sequence();
    for (const auto& activity : activities.items) {
        if (const auto* stated = std::get_if<const submission::Activity*>(&activity))
            copy_activity(out_, programme_, **stated);
        else
            write_activity(out_, programme_, *std::get<const ActivityDraft*>(activity), language_);
    }
    out_.close();
}

void FileWriter::write(const Figures& figures) {
    out_.key(key::figures);
    out_.open_mapping();
    for (const auto& each : figures.groups) {
        if (const auto* put_together = std::get_if<GroupLine>(&each))
            group(*put_together);
        else
            write(std::get<CopiedMember>(each));
    }
    out_.close();
}

void FileWriter::group(const GroupLine& group) {
    for (const auto& note : group.notes) comment(note);
    out_.key(programme_.group(group.group).id);
    out_.open_mapping(yaml::Writer::Layout::brackets);
    for (const auto& [field, value] : group.figures) {
        out_.key(programme_.field(field).id);
        if (value)
            out_.plain(std::to_string(*value));
        else
            out_.unknown();
    }
    out_.close();
}

void FileWriter::write(const NotArisen& not_arisen) {
    out_.key(key::none_arose);
    out_.open_sequence();
    for (const auto* said : not_arisen.items) yaml::copy(out_, *said->node);
    out_.close();
}

std::string FileWriter::finish() {
    out_.close();
    return out_.finish();
}

}  // namespace giamsat::author
