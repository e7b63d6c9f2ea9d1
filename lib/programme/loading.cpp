// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"

#include "text/did_you_mean.hpp"
#include "text/nearest.hpp"
#include "text/number.hpp"

#include <fmt/ranges.h>

#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr std::int64_t most = 999'999'999;
constexpr std::size_t most_listed = 12;

const text::Message use_one_of{"dùng một trong: {0}", "use one of: {0}"};
const text::Message add_or_correct{"sửa lại tên, hoặc thêm mục ấy", "correct the name, or add what it names"};
const text::Message unknown{"Bộ chỉ tiêu không có {0} nào là `{1}`", "The programme has no {0} `{1}`"};
const text::Message ambiguous{"`{0}` chỉ nhiều đơn vị", "`{0}` fits several units"};
const text::Message stated_twice{"`{0}` được khai hai lần", "`{0}` is stated twice"};
const text::Message stated_first{"lần đầu ở đây", "first stated here"};
const text::Message rename{"đặt một tên khác, hoặc xóa một trong hai mục",
                           "choose another id, or remove one of the two"};

template <class T>
std::optional<T> value_of(const text::Parsed<T>& parsed) {
    return parsed ? std::optional(parsed.value) : std::nullopt;
}

}  // namespace

std::string text_at(const yaml::Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr && node->is_scalar() ? std::string(node->text) : std::string();
}

text::Bilingual bilingual(const yaml::Node& node) {
    return {text_at(node, "vi"), text_at(node, "en")};
}

text::Bilingual bilingual_at(const yaml::Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr ? bilingual(*node) : text::Bilingual{};
}

bool flag_at(const yaml::Node& mapping, std::string_view key) {
    return text_at(mapping, key) == "true";
}

std::optional<std::int64_t> read_count(const yaml::Node& node) {
    return value_of(text::parse_digits(node.text, most));
}

std::optional<text::Period> read_period(const yaml::Node& node) {
    return value_of(text::parse_period(node.text));
}

std::span<const yaml::Node> items_at(const yaml::Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr ? std::span<const yaml::Node>(node->items) : std::span<const yaml::Node>();
}

std::vector<std::string> texts_at(const yaml::Node& mapping, std::string_view key) {
    std::vector<std::string> texts;
    for (const auto& item : items_at(mapping, key))
        if (item.is_scalar()) texts.emplace_back(item.text);
    return texts;
}

std::span<const yaml::Member> members_at(const yaml::Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr ? std::span<const yaml::Member>(node->members) : std::span<const yaml::Member>();
}

std::vector<std::reference_wrapper<const yaml::Node>> one_or_list(const yaml::Node& node) {
    if (node.is_scalar()) return {node};
    std::vector<std::reference_wrapper<const yaml::Node>> scalars;
    for (const auto& item : node.items)
        if (item.is_scalar()) scalars.emplace_back(item);
    return scalars;
}

text::Bilingual known_ids_hint(const std::vector<std::string>& near, const std::vector<std::string_view>& known) {
    if (!near.empty()) return text::did_you_mean(near);
    if (known.empty() || known.size() > most_listed) return text::say(add_or_correct);
    return text::say(use_one_of, fmt::format("{}", fmt::join(known, ", ")));
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
        const int level = refer(loading.findings, item, {"cấp", "level"}, loading.programme.levels);
        if (level >= 0) levels.add(level);
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
    auto& finding = found.candidates.empty()
                        ? loading.findings.add(finding::rule("programme.reference"), std::move(place),
                                               text::say(unknown, text::Bilingual{"đơn vị", "unit"}, written),
                                               known_ids_hint(near, {}))
                        : loading.findings.add(finding::rule("programme.reference"), std::move(place),
                                               text::say(ambiguous, written),
                                               text::say(use_one_of, fmt::format("{}", fmt::join(near, ", "))));
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
