// SPDX-License-Identifier: MIT
#include "author/draft.hpp"

#include "yaml/writer.hpp"

#include <algorithm>

namespace giamsat::author {
namespace {

using Layout = yaml::Writer::Layout;

constexpr text::Message person{"Người phụ trách {0}", "Person in charge {0}"};
constexpr text::Message source{"Nguồn kinh phí {0}", "Source of funding {0}"};
constexpr text::Message policy_name{"Tên chính sách được giám sát", "Name of the policy that is supervised"};
constexpr std::string_view document_number = "01/QĐ";

/// Writes one draft.
class DraftWriter {
public:
    DraftWriter(const programme::Programme& programme, text::Language language)
        : programme_(programme), language_(language) {}

    std::string write(const FileDraft& file) {
        out_.open_mapping();
        header(file);
        contents(file.own);
        out_.close();
        return out_.finish();
    }

private:
    void put(std::string_view key, std::string_view value) {
        out_.key(key);
        out_.plain(value);
    }
    void put(std::string_view key, std::int64_t value) { put(key, std::to_string(value)); }

    void header(const FileDraft& file) {
        put("giamsat", file.kind == programme::Duty::Kind::plan ? "plan/1" : "report/1");
        put("programme", programme_.id);
        put("unit", programme_.unit(file.own.unit).id);
        if (file.period) put("period", text::iso(*file.period));
        if (file.submitted) put("submitted", text::iso(*file.submitted));
        numbered("in_charge", "name", person, file.in_charge);
        if (!file.basis.empty()) texts("basis", file.basis, Layout::block);
        numbered("funding", "source", source, file.funding);
    }

    // A list of made-up names, one mapping each.
    void numbered(std::string_view key, std::string_view name, const text::Message& text, std::int64_t count) {
        if (count == 0) return;
        out_.key(key);
        out_.open_sequence();
        for (std::int64_t i = 1; i <= count; ++i) {
            out_.open_mapping(Layout::brackets);
            out_.key(name);
            out_.text(text::say(text, i).in(language_));
            out_.close();
        }
        out_.close();
    }

    void texts(std::string_view key, const std::vector<std::string>& texts, Layout layout) {
        out_.key(key);
        out_.open_sequence(layout);
        for (const auto& text : texts) out_.text(text);
        out_.close();
    }

    void contents(const EntryDraft& entry) {
        if (!entry.activities.empty()) {
            out_.key("activities");
            out_.open_sequence();
            for (const auto& each : entry.activities) activity(each);
            out_.close();
        }
        figures(entry);
        if (entry.units.empty()) return;
        out_.key("units");
        out_.open_sequence();
        for (const auto& below : entry.units) {
            out_.open_mapping();
            put("unit", programme_.unit(below.unit).id);
            contents(below);
            out_.close();
        }
        out_.close();
    }

    // What has lists of its own takes a line for each of them.
    void activity(const ActivityDraft& activity) {
        const bool lists = !activity.subjects.empty() || !activity.partners.empty();
        out_.open_mapping(lists || activity.in_lines ? Layout::block : Layout::brackets);
        put("kind", programme_.activities[activity.kind].id);
        if (activity.form) put("form", programme_.forms[activity.form].id);
        if (activity.topic) put("topic", programme_.topics[activity.topic].id);
        if (activity.every.empty())
            put("when", activity.when);
        else
            put("every", activity.every);
        if (activity.count != 1) put("count", activity.count);
        if (activity.joint) put("role", "joint");
        details(activity);
        out_.close();
    }

    void details(const ActivityDraft& activity) {
        if (activity.policy) {
            out_.key("policy");
            out_.text(text::say(policy_name).in(language_));
        }
        if (activity.adopted) {
            out_.key("adopted");
            out_.open_mapping(Layout::brackets);
            put("number", document_number);
            put("date", text::iso(*activity.adopted));
            out_.close();
        }
        if (activity.participants) put("participants", *activity.participants);
        if (activity.days) put("days", *activity.days);
        if (!activity.subjects.empty()) subjects(activity.subjects);
        if (!activity.partners.empty()) texts("partners", activity.partners, Layout::block);
    }

    void subjects(const std::vector<SubjectDraft>& subjects) {
        out_.key("subjects");
        out_.open_sequence();
        for (const auto& subject : subjects) {
            out_.open_mapping(Layout::brackets);
            put("unit", programme_.unit(subject.unit).id);
            put("kind", programme_.subject_kinds[subject.kind].id);
            if (subject.count != 1) put("count", subject.count);
            out_.close();
        }
        out_.close();
    }

    void figures(const EntryDraft& entry) {
        if (entry.figures.empty()) return;
        out_.key("figures");
        out_.open_mapping();
        for (const auto group : programme_.groups.indices()) group_of(entry, group);
        out_.close();
    }

    void group_of(const EntryDraft& entry, programme::GroupIndex group) {
        const auto field = [&](const FigureDraft& figure) -> const programme::FigureField& {
            return programme_.fields[figure.field];
        };
        const auto of_group = [&](const FigureDraft& figure) { return field(figure).group == group; };
        if (std::ranges::none_of(entry.figures, of_group)) return;
        out_.key(programme_.groups[group].id);
        out_.open_mapping(Layout::brackets);
        for (const auto& figure : entry.figures)
            if (of_group(figure)) put(field(figure).id, figure.value);
        out_.close();
    }

    const programme::Programme& programme_;
    text::Language language_;
    yaml::Writer out_;
};

}  // namespace

EntryDraft& EntryDraft::at(const programme::Roster& roster, programme::UnitIndex below) {
    if (below == unit) return *this;
    auto& above = at(roster, roster[below].parent);
    const auto found = std::ranges::find_if(above.units, [&](const EntryDraft& entry) { return entry.unit == below; });
    if (found != above.units.end()) return *found;
    above.units.push_back({});
    above.units.back().unit = below;
    return above.units.back();
}

std::string written(const programme::Programme& programme, const FileDraft& file, text::Language language) {
    return DraftWriter(programme, language).write(file);
}

}  // namespace giamsat::author
