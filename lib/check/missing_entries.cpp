// SPDX-License-Identifier: MIT
#include "check/missing_entries.hpp"

#include "text/counted.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace giamsat::check {
namespace {

constexpr text::Message missing_units{"Thiếu mục của {0}: {1}", "No entry for {0}: {1}"};
constexpr text::Message add_entries{"thêm dưới `units:` một mục cho mỗi đơn vị, ví dụ `- unit: {0}`",
                                    "add an entry for each under `units:`, such as `- unit: {0}`"};
constexpr text::Noun subordinate{"đơn vị trực thuộc", "subordinate unit", "subordinate units"};

}  // namespace

std::optional<MissingEntries> missing_entries(const Context& context) {
    std::vector<programme::UnitIndex> there;
    bool all_known = true;
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry* above) {
        there.push_back(entry.unit);
        all_known = all_known && (above == nullptr || entry.unit != programme::no_unit);
    });
    std::ranges::sort(there);
    auto missing = context.owed;
    std::erase_if(missing, [&](programme::UnitIndex unit) { return std::ranges::binary_search(there, unit); });
    if (!all_known || missing.empty()) return std::nullopt;
    return MissingEntries{std::move(missing), context.owed.size(),
                          context.findings.list().spot(nearest_key(*context.submission.node, {"units", "unit"}))};
}

finding::Finding finding_on(const MissingEntries& missing, const programme::Programme& programme, std::string file,
                            programme::UnitIndex unit) {
    auto finding = finding::placed(finding::finding_of(finding::rule("unit.missing")), std::move(file), missing.spot);
    finding.message = text::say(missing_units, text::counted(missing.units.size(), subordinate),
                                programme::names_of(programme, missing.units));
    finding.hint = text::say(add_entries, programme.unit(missing.units.front()).id);
    finding.actual = static_cast<std::int64_t>(missing.owed - missing.units.size());
    finding.expected = static_cast<std::int64_t>(missing.owed);
    for (const auto one : missing.units) finding.suggestions.push_back(programme.unit(one).id);
    return std::move(about(finding, programme, unit));
}

}  // namespace giamsat::check
