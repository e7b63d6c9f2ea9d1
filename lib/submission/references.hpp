// SPDX-License-Identifier: MIT
// Resolves the names in a file. Reports unknown ones with similar names; if only one name is similar, the file is read
// as if it had been written, so that one typing mistake causes no further findings.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "yaml/faults.hpp"

#include <string_view>
#include <vector>

namespace giamsat::submission {

/// A known id or name, to suggest instead of an unknown one.
struct Choice {
    std::string_view id;
    const text::Bilingual* name = nullptr;
};

class References {
public:
    References(const programme::Programme& programme, yaml::TreeFindings& findings)
        : programme_(programme), findings_(findings) {}

    /// Indices into the programme; none where nothing of that name is known or near.
    programme::KindIndex activity_kind(const yaml::Node& name);
    programme::FormIndex form(const yaml::Node& name);
    programme::TopicIndex topic(const yaml::Node& name);
    programme::SubjectKindIndex subject_kind(const yaml::Node& name);
    programme::GroupIndex figure_group(const yaml::Member& group);
    /// The field of that group.
    programme::FieldIndex figure_field(programme::GroupIndex group, const yaml::Member& field);

    /// One of the programme's submissions.
    programme::DutyIndex duty(const yaml::Node& id);
    programme::DutyIndex duty(std::string_view id, const yaml::About& about, const finding::Place& place);

    /// The unit of that id, code or name, looked for first in the subtree of `scope` (no_unit: in the whole roster),
    /// then everywhere; no_unit if it is unknown or ambiguous.
    programme::UnitIndex unit(const yaml::Node& name, programme::UnitIndex scope, const text::Days& days);
    /// The same for a name at that place.
    programme::UnitIndex unit(std::string_view name, const finding::Place& place, programme::UnitIndex scope,
                              const text::Days& days);

    yaml::TreeFindings& findings() { return findings_; }

private:
    template <class T>
    programme::Index<T> report_unknown(const finding::Rule& rule, const text::Message& unknown,
                                       const programme::IndexVec<T>& known, const yaml::Node& node,
                                       std::string_view name, const finding::Place& place);
    void report_field(const yaml::Member& field, const programme::FigureGroup& owner,
                      const std::vector<std::string>& near, const std::vector<Choice>& choices);
    struct WrittenUnit {
        std::string_view name;
        yaml::About about;
        finding::Place place;
    };
    programme::UnitIndex report_unit(const programme::Resolved& resolved, const WrittenUnit& written,
                                     programme::UnitIndex scope);

    const programme::Programme& programme_;
    yaml::TreeFindings& findings_;
};

template <class T>
std::vector<Choice> choices_of(const programme::IndexVec<T>& known) {
    std::vector<Choice> choices;
    for (const auto& one : known) choices.push_back({one.id, &one.name});
    return choices;
}

/// Those whose Vietnamese name the words mean: see text::mentions.
std::vector<Choice> mentioned(std::string_view words, const std::vector<Choice>& all);
/// Asks whether one of them is meant.
text::Bilingual ask_if_meant(const std::vector<Choice>& choices);
/// Asks whether one of the near names is meant; if there are none, says what there is to choose from.
text::Bilingual hint_for_unknown(const std::vector<std::string>& near, const std::vector<Choice>& all);

}  // namespace giamsat::submission
