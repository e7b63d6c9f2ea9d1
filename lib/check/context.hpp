// SPDX-License-Identifier: MIT
// What every rule on a plan or report can see, and helpers to name places and units in findings.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "yaml/faults.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace giamsat::check {

struct Context {
    const programme::Programme& programme;
    const submission::Submission& submission;
    yaml::TreeFindings& findings;
    text::Date as_of;
    std::vector<programme::UnitIndex> owed;  ///< the units that must each have an entry, in roster order

    bool is_plan() const { return submission.kind == programme::Duty::Kind::plan; }
    /// False if the period is outside the programme year: dates and targets cannot be checked then.
    bool period_in_year() const;
    /// "kế hoạch" or "báo cáo tháng 4/2023".
    text::Bilingual file_noun() const;
};

/// Calls `visit` for the file's own entry and for every entry below it, with the entry above (null for the file's own).
void visit_entries(const submission::Submission& submission,
                   const std::function<void(const submission::Entry&, const submission::Entry* above)>& visit);

/// The key of that name, even if its value is empty; null if it is absent.
const yaml::Member* key_of(const yaml::Node& mapping, std::string_view name);
/// The place at which something is reported absent: the first of these keys that exists, otherwise the first key.
finding::Place nearest_key(const yaml::Node& mapping, std::initializer_list<std::string_view> keys);
/// The place of the value of that key, or the nearest key if it is absent.
finding::Place value_place(const yaml::Node& mapping, std::string_view key);

/// Records which unit a finding is about; no_unit: none.
finding::Finding& about(finding::Finding& finding, const programme::Programme& programme, programme::UnitIndex unit);
/// The node is not written as the form asks: a yaml.* or schema.* finding is about it or about something in it.
bool is_malformed(const Context& context, const yaml::Node& node);

}  // namespace giamsat::check
