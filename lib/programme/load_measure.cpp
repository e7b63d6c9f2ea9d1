// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"
#include "programme/target_keys.hpp"

#include <type_traits>
#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message no_sense{"`{0}` không có nghĩa khi chỉ tiêu đo bằng `{1}`",
                                 "`{0}` cannot be used with the measure `{1}`"};
constexpr text::Message remove_option{"xóa mục này", "remove the key"};
constexpr text::Message needed{"Chỉ tiêu đo bằng `{0}` phải có thêm `{1}`", "The measure `{0}` also requires `{1}`"};
constexpr text::Message add_it{"thêm `{0}` vào `measure`", "add `{0}` to `measure`"};

const text::Bilingual activity_noun{"loại hoạt động", "kind of activity"};
const text::Bilingual figure_noun{"số liệu", "figure"};
const text::Bilingual level_noun{"cấp", "level"};

// The measure of the one key that says what is measured; none if there is none or several, which the schema reports.
std::optional<Measure> named_measure(const yaml::Node& node) {
    std::vector<Measure> named;
    const auto add_if_named = [&]<class M>(std::type_identity<M>) {
        if (node.find(M::key) != nullptr) named.emplace_back(M{});
    };
    [&]<class... M>(std::type_identity<std::variant<M...>>) {
        (add_if_named(std::type_identity<M>{}), ...);
    }(std::type_identity<Measure>{});
    return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}

void check_selection(Loading& loading, const yaml::Member& node, const Measure& measure) {
    const auto key = key_of(measure);
    for (const auto& option : selection_keys) {
        const auto* member = node.value.member(option.key);
        const bool fits = option.with.has(measure);
        if (member != nullptr && !fits)
            loading.findings.add(finding::rule("programme.target"), at_key(*member),
                                 text::say(no_sense, option.key, key), text::say(remove_option));
        else if (member == nullptr && option.needed && fits)
            loading.findings.add(finding::rule("programme.target"), at_key(*node.value.member(key)),
                                 text::say(needed, key, option.key), text::say(add_it, option.key));
    }
}

// The terms that a key names, one or a list; unknown ones get a finding.
template <class T>
std::vector<Index<T>> any_of_terms(finding::FindingList& findings, const yaml::Node* named, const text::Bilingual& noun,
                                   const IndexVec<T>& terms) {
    std::vector<Index<T>> indices;
    if (named == nullptr) return indices;
    for (const yaml::Node& id : one_or_list(*named))
        if (const auto index = refer(findings, id, noun, terms)) indices.push_back(index);
    return indices;
}

/// The keys beside the one that names the measure. All are read, so that each is held against what the programme has.
struct Beside {
    measure::Selection selection;
    measure::Sum::Amount amount = measure::Sum::Amount::participants;
    SubjectKindIndex subject;
    LevelIndex level;
};

Beside read_beside(Loading& loading, const yaml::Node& node) {
    const auto& programme = loading.programme;
    auto& findings = loading.findings;
    Beside beside;
    auto& selection = beside.selection;
    selection.forms = any_of_terms(findings, node.find("form"), {"hình thức", "form"}, programme.forms);
    selection.topics = any_of_terms(findings, node.find("topic"), {"nội dung", "topic"}, programme.topics);
    selection.policy = flag_at(node, "policy");
    selection.adopted = flag_at(node, "adopted");
    if (text_at(node, "of") == "days") beside.amount = measure::Sum::Amount::days;
    beside.subject =
        refer_at(findings, node, "subject", {"loại đối tượng", "kind of subject"}, programme.subject_kinds);
    beside.level = refer_at(findings, node, "level", level_noun, programme.levels);
    return beside;
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

/// Reads a measure; one function for each that has more than a selection of activities.
class MeasureReader {
public:
    /// `value`: of the key that names the measure.
    MeasureReader(Loading& loading, const yaml::Node& value, Beside beside)
        : loading_(loading), value_(value), beside_(std::move(beside)) {}

    template <measure::OfActivities M>
    void operator()(M& measure) {
        measure.of = std::move(beside_.selection);
        measure.of.kind = refer(loading_.findings, value_, activity_noun, loading_.programme.activities);
        read_more(measure);
    }
    void operator()(measure::Figure& figure) { figure.of.part = refer_field(loading_, &value_); }
    void operator()(measure::Share& share) {
        share.of.part = refer_field(loading_, value_.find("part"));
        share.of.whole = refer_field(loading_, value_.find("whole"));
    }
    // Which targets the units are to meet is read once all targets are known.
    void operator()(measure::Units& units) {
        units.level = refer_at(loading_.findings, value_, "level", level_noun, loading_.programme.levels);
    }
    void operator()(measure::Header& header) {
        if (value_.text == "basis") header.part = measure::Header::Part::basis;
        if (value_.text == "funding") header.part = measure::Header::Part::funding;
    }
    void operator()(measure::Submitted& submitted) {
        submitted.duty = refer(loading_.findings, value_, {"loại bản nộp", "submission"}, loading_.programme.duties);
    }

private:
    template <class M>
    void read_more(M&) {}
    void read_more(measure::Sum& sum) { sum.amount = beside_.amount; }
    void read_more(measure::Subjects& subjects) {
        subjects.subject = beside_.subject;
        subjects.level = beside_.level;
    }

    Loading& loading_;
    const yaml::Node& value_;
    Beside beside_;
};

}  // namespace

std::optional<Measure> load_measure(Loading& loading, const yaml::Node& target) {
    const auto* member = target.member("measure");
    auto measure = member != nullptr ? named_measure(member->value) : std::nullopt;
    if (!measure) return std::nullopt;
    check_selection(loading, *member, *measure);
    std::visit(MeasureReader(loading, *member->value.find(key_of(*measure)), read_beside(loading, member->value)),
               *measure);
    return measure;
}

}  // namespace giamsat::programme::loading
