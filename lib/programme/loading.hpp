// SPDX-License-Identifier: MIT
// Shared by the parts of the loader. The schema checks the structure: a missing or malformed value has been reported
// and is treated as absent here.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "yaml/values.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme::loading {

/// The programme being built, and the findings in its file.
struct Loading {
    Programme programme;
    finding::FindingList& findings;
    IndexVec<Target, const yaml::Node*> targets{};  ///< the nodes of programme.targets
};

// The parts, in the order in which they depend on each other.
void load_header(Loading& loading, const yaml::Node& root);
void load_terms(Loading& loading, const yaml::Node& root);
/// Findings about the table go to `findings`, which has its file name. Needs the levels.
void load_roster(Loading& loading, std::string_view table, finding::FindingList& findings);
void load_figures(Loading& loading, const yaml::Node& root);
void load_duties(Loading& loading, const yaml::Node& root);
/// Needs everything else.
void load_targets(Loading& loading, const yaml::Node& root);
/// None if the target does not have exactly one measure.
std::optional<Measure> load_measure(Loading& loading, const yaml::Node& target);
Expectation load_expectation(Loading& loading, const yaml::Node& target, const Measure& measure);
/// Checks that the measures and requirements of the targets fit each other.
void check_targets(Loading& loading);
/// Checks that each obligation is covered in one place: by targets, or by one entry of `clauses`.
void check_covers(Loading& loading, const yaml::Node& root);

// Texts in two languages: `{vi: …, en: …}`.
text::Bilingual bilingual_at(const yaml::Node& mapping, std::string_view key);
text::Bilingual bilingual(const yaml::Node& node);

/// Asks whether one of the near ids is meant; if there are none, says what there is.
text::Bilingual known_ids_hint(const std::vector<std::string>& near, const std::vector<std::string_view>& known);
/// programme.reference at that place: there is no `what` (a noun, "chỉ tiêu") with that id.
void add_unknown(finding::FindingList& findings, finding::Place place, const text::Bilingual& what, std::string_view id,
                 const std::vector<std::string_view>& known);
/// Adds a finding that something with that id is declared twice.
void add_stated_twice(finding::FindingList& findings, const finding::Rule& rule, finding::Place place,
                      std::string_view id, const text::Range& first);

/// The index of the element that the scalar names; none, and programme.reference, if there is no such element.
template <class T>
Index<T> refer(finding::FindingList& findings, const yaml::Node& node, const text::Bilingual& what,
               const IndexVec<T>& elements) {
    const auto index = index_of(elements, node.text);
    if (!index) add_unknown(findings, at(node), what, node.text, ids_of(elements));
    return index;
}
/// The same for the value of a key; none if the key is absent or the id unknown.
template <class T>
Index<T> refer_at(finding::FindingList& findings, const yaml::Node& mapping, std::string_view key,
                  const text::Bilingual& what, const IndexVec<T>& elements) {
    const auto* node = mapping.find(key);
    if (node == nullptr || !node->is_scalar()) return {};
    return refer(findings, *node, what, elements);
}
/// Reports schema.value if the period is not in the programme's year.
void check_in_year(Loading& loading, const yaml::Member& member, const text::Period& stated);
LevelSet levels_at(Loading& loading, const yaml::Node& mapping);
/// Units by id, code or name, as in plans; programme.reference for those not in the roster.
std::vector<UnitIndex> units_at(Loading& loading, const yaml::Node& mapping, std::string_view key);
UnitIndex refer_unit(Loading& loading, finding::Place place, std::string_view written);

}  // namespace giamsat::programme::loading
