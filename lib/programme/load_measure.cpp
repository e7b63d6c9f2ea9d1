// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"
#include "programme/target_keys.hpp"

#include <array>
#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message no_sense{"`{0}` không có nghĩa khi chỉ tiêu đo bằng `{1}`",
                                 "`{0}` makes no sense for a measure of `{1}`"};
constexpr text::Message remove_option{"xóa khóa này", "remove the key"};
constexpr text::Message needed{"Chỉ tiêu đo bằng `{0}` phải có thêm `{1}`", "A measure of `{0}` also needs `{1}`"};
constexpr text::Message add_it{"thêm `{0}` vào `measure`", "add `{0}` to `measure`"};

const text::Bilingual activity_noun{"loại hoạt động", "kind of activity"};
const text::Bilingual figure_noun{"số liệu", "figure"};
const text::Bilingual level_noun{"cấp", "level"};

// The one key that says what is measured; null where there is none or several, which the schema reports.
const MeasureKey* measure_key(const yaml::Node& measure) {
    const MeasureKey* found = nullptr;
    for (const auto& key : measure_keys) {
        if (measure.find(key.key) == nullptr) continue;
        if (found != nullptr) return nullptr;
        found = &key;
    }
    return found;
}

void check_selection(Loading& loading, const yaml::Member& measure, const MeasureKey& key) {
    for (const auto& option : selection_keys) {
        const auto* member = measure.value.member(option.key);
        if (member != nullptr && !option.with.has(key.kind))
            loading.findings.add(finding::rule("programme.target"), at_key(*member),
                                 text::say(no_sense, option.key, key.key), text::say(remove_option));
        else if (member == nullptr && option.needed && option.with.has(key.kind))
            loading.findings.add(finding::rule("programme.target"), at_key(*measure.value.member(key.key)),
                                 text::say(needed, key.key, option.key), text::say(add_it, option.key));
    }
}

// The terms that a key names, one or a list; those that are not known have a finding.
template <class T>
std::vector<Index<T>> any_of_terms(finding::FindingList& findings, const yaml::Node* named, const text::Bilingual& noun,
                                   const IndexVec<T>& terms) {
    std::vector<Index<T>> indices;
    if (named == nullptr) return indices;
    for (const yaml::Node& id : one_or_list(*named))
        if (const auto index = refer(findings, id, noun, terms)) indices.push_back(index);
    return indices;
}

void read_selection(Loading& loading, const yaml::Node& node, Measure& measure) {
    const auto& programme = loading.programme;
    auto& findings = loading.findings;
    measure.forms = any_of_terms(findings, node.find("form"), {"hình thức", "form"}, programme.forms);
    measure.topics = any_of_terms(findings, node.find("topic"), {"nội dung", "topic"}, programme.topics);
    measure.policy = flag_at(node, "policy");
    measure.adopted = flag_at(node, "adopted");
    measure.sum_of = text_at(node, "of") == "days" ? Measure::Sum::days : Measure::Sum::participants;
    measure.subject =
        refer_at(findings, node, "subject", {"loại đối tượng", "kind of subject"}, programme.subject_kinds);
    measure.level = refer_at(findings, node, "level", level_noun, programme.levels);
}

// The index of the field that `branches.total` names; none, with a finding, if there is no such field.
FieldIndex refer_field(Loading& loading, const yaml::Node* node) {
    if (node == nullptr || !node->is_scalar()) return {};
    std::vector<std::string> paths;
    for (const auto field : loading.programme.fields.indices()) {
        paths.push_back(loading.programme.field_path(field));
        if (paths.back() == node->text) return field;
    }
    add_unknown(loading.findings, at(*node), figure_noun, node->text, {paths.begin(), paths.end()});
    return {};
}

Measure::Header header_of(std::string_view text) {
    if (text == "basis") return Measure::Header::basis;
    return text == "funding" ? Measure::Header::funding : Measure::Header::in_charge;
}

// What the key's own value says; which targets `units` asks for is read once all targets are known.
void read_value(Loading& loading, const yaml::Node& value, Measure& measure) {
    const auto& programme = loading.programme;
    if (measure.counts_activities())
        measure.activity = refer(loading.findings, value, activity_noun, programme.activities);
    else if (measure.kind == Measure::Kind::figure)
        measure.part = refer_field(loading, &value);
    else if (measure.kind == Measure::Kind::share) {
        measure.part = refer_field(loading, value.find("part"));
        measure.whole = refer_field(loading, value.find("whole"));
    } else if (measure.kind == Measure::Kind::units)
        measure.level = refer_at(loading.findings, value, "level", level_noun, programme.levels);
    else if (measure.kind == Measure::Kind::header)
        measure.header = header_of(value.text);
    else
        measure.duty = refer(loading.findings, value, {"loại bản nộp", "submission"}, programme.duties);
}

}  // namespace

std::optional<Measure> load_measure(Loading& loading, const yaml::Node& target) {
    const auto* member = target.member("measure");
    const auto* key = member != nullptr ? measure_key(member->value) : nullptr;
    if (key == nullptr) return std::nullopt;
    Measure measure;
    measure.kind = key->kind;
    check_selection(loading, *member, *key);
    read_selection(loading, member->value, measure);
    read_value(loading, *member->value.find(key->key), measure);
    return measure;
}

}  // namespace giamsat::programme::loading
