// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"

#include "text/did_you_mean.hpp"
#include "text/join.hpp"
#include "text/nearest.hpp"

#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr std::size_t most_listed = 12;

constexpr text::Message use_one_of{"dùng một trong: {0}", "use one of: {0}"};
constexpr text::Message add_or_correct{"sửa lại tên, hoặc thêm mục ấy", "correct the name, or add that item"};
constexpr text::Message unknown{"Bộ chỉ tiêu không có {0} nào là `{1}`", "The programme has no {0} `{1}`"};
constexpr text::Message ambiguous{"`{0}` chỉ nhiều đơn vị", "`{0}` matches several units"};
constexpr text::Message stated_twice{"`{0}` được khai hai lần", "`{0}` is declared twice"};
constexpr text::Message stated_first{"lần đầu ở đây", "first declared here"};
constexpr text::Message rename{"đặt một tên khác, hoặc xóa một trong hai mục",
                               "choose another id, or delete one of these items"};

}  // namespace

text::Bilingual bilingual(const yaml::Node& node) {
    auto vi = text_at(node, "vi");
    auto en = text_at(node, "en");
    return {vi, en.empty() ? vi : std::move(en)};
}

text::Bilingual bilingual_at(const yaml::Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr ? bilingual(*node) : text::Bilingual{};
}

text::Bilingual known_ids_hint(const std::vector<std::string>& near, const std::vector<std::string_view>& known) {
    if (!near.empty()) return text::did_you_mean(near);
    if (known.empty() || known.size() > most_listed) return text::say(add_or_correct);
    return text::say(use_one_of, text::join(known, ", "));
}

void add_unknown(finding::FindingList& findings, finding::Place place, const text::Bilingual& what, std::string_view id,
                 const std::vector<std::string_view>& known) {
    auto near = text::nearest(id, known).names;
    auto& finding = findings.add(finding::rule("programme.reference"), std::move(place), text::say(unknown, what, id),
                                 known_ids_hint(near, known));
    finding.suggestions = std::move(near);
}

void add_stated_twice(finding::FindingList& findings, const finding::Rule& rule, finding::Place place,
                      std::string_view id, const text::Range& first) {
    auto& finding = findings.add(rule, std::move(place), text::say(stated_twice, id), text::say(rename));
    finding.related.push_back({findings.file(), first, text::say(stated_first)});
}

LevelSet levels_at(Loading& loading, const yaml::Node& mapping) {
    LevelSet levels;
    for (const auto& item : items_at(mapping, "levels")) {
        const LevelIndex level = refer(loading.findings, item, {"cấp", "level"}, loading.programme.levels);
        if (level) levels.add(level);
    }
    return levels;
}

UnitIndex refer_unit(Loading& loading, finding::Place place, std::string_view written) {
    const auto& programme = loading.programme;
    if (programme.roster.size() == 0) return no_unit;
    const auto found = programme.find_unit(written, no_unit, programme.whole_year().days);
    if (found) return found.unit;
    std::vector<std::string> near;
    for (const auto unit : found.candidates.empty() ? found.nearest : found.candidates)
        near.push_back(programme.unit(unit).id);
    auto& finding =
        found.candidates.empty()
            ? loading.findings.add(finding::rule("programme.reference"), std::move(place),
                                   text::say(unknown, text::Bilingual{"đơn vị", "unit"}, written),
                                   known_ids_hint(near, {}))
            : loading.findings.add(finding::rule("programme.reference"), std::move(place),
                                   text::say(ambiguous, written), text::say(use_one_of, text::join(near, ", ")));
    finding.suggestions = std::move(near);
    return no_unit;
}

std::vector<UnitIndex> units_at(Loading& loading, const yaml::Node& mapping, std::string_view key) {
    std::vector<UnitIndex> units;
    for (const auto& item : items_at(mapping, key)) {
        const auto unit = refer_unit(loading, at(item), item.text);
        if (unit != no_unit) units.push_back(unit);
    }
    return units;
}

}  // namespace giamsat::programme::loading
