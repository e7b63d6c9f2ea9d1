// SPDX-License-Identifier: MIT
#include "schema/reporter.hpp"
#include "schema/schema.hpp"
#include "schema/stray_key.hpp"
#include "schema/subschema.hpp"
#include "schema/value.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace giamsat::schema {
namespace {

// Walks tree and schema together. Without a reporter it reports nothing and corrects no key: only the result matters.
class Checker {
public:
    Checker(Reading reading, Reporter* reporter) : reading_(reading), reporter_(reporter) {}

    // Whether the node is valid. `title` is that of the schema that refers to this one; it overrides this one's title.
    bool check(const Subschema& schema, yaml::Node& node, std::string_view title) {
        const Subject subject{node, title.empty() ? schema.title : title};
        if (schema.refuses_all) return fail([&](Reporter& r) { r.not_allowed(subject); });
        if (!has_type(node, schema.types, reading_)) return fail([&](Reporter& r) { r.wrong_type(subject, schema); });
        bool valid = schema.target == nullptr || check(*schema.target, node, subject.title);
        if (schema.allowed || schema.constant) valid = check_values(schema, subject) && valid;
        valid = check_contents(schema, node, subject) && valid;
        if (schema.combination) valid = check_combination(*schema.combination, node, subject) && valid;
        return valid;
    }

private:
    template <class Say>
    bool fail(Say say_it) {
        if (reporter_ != nullptr) say_it(*reporter_);
        return false;
    }

    // Whether the node is valid, without reporting anything.
    bool would_pass(const Subschema& schema, yaml::Node& node) const {
        return Checker(reading_, nullptr).check(schema, node, {});
    }

    bool is_absent(const yaml::Member& member) const { return reading_ == Reading::plain_text && member.value.empty(); }

    const yaml::Member* present(const yaml::Node& mapping, std::string_view name) const {
        for (const auto& member : mapping.members)
            if (member.name == name && !is_absent(member)) return &member;
        return nullptr;
    }

    bool is_among(const std::vector<Json>& values, const yaml::Node& node) const {
        return std::ranges::any_of(values, [&](const Json& value) { return equal(value, node, reading_); });
    }

    bool check_values(const Subschema& schema, const Subject& subject) {
        if (schema.allowed && !is_among(*schema.allowed, subject.node))
            return fail([&](Reporter& r) { r.not_among(subject, *schema.allowed); });
        if (schema.constant && !equal(*schema.constant, subject.node, reading_))
            return fail([&](Reporter& r) { r.not_among(subject, {*schema.constant}); });
        return true;
    }

    bool check_contents(const Subschema& schema, yaml::Node& node, const Subject& subject) {
        switch (node.kind) {
            case yaml::Node::Kind::scalar:
                return check_scalar(schema.scalar, subject);
            case yaml::Node::Kind::sequence:
                return check_sequence(schema.sequence, node, subject);
            case yaml::Node::Kind::mapping:
                return check_mapping(schema.mapping, node, subject);
        }
        return true;
    }

    bool check_scalar(const ScalarRules& rules, const Subject& subject) {
        if (rules.on_numbers())
            if (const auto number = number_of(subject.node, reading_)) return check_number(rules, subject, *number);
        return !rules.on_text() || !is_text(subject.node, reading_) || check_text(rules, subject);
    }

    bool check_number(const ScalarRules& rules, const Subject& subject, const Number& number) {
        if (rules.minimum && number < *rules.minimum)
            return fail([&](Reporter& r) { r.too_small(subject, *rules.minimum, false); });
        if (rules.maximum && number > *rules.maximum)
            return fail([&](Reporter& r) { r.too_large(subject, *rules.maximum, false); });
        if (rules.exclusive_minimum && number <= *rules.exclusive_minimum)
            return fail([&](Reporter& r) { r.too_small(subject, *rules.exclusive_minimum, true); });
        if (rules.exclusive_maximum && number >= *rules.exclusive_maximum)
            return fail([&](Reporter& r) { r.too_large(subject, *rules.exclusive_maximum, true); });
        return true;
    }

    bool check_text(const ScalarRules& rules, const Subject& subject) {
        const auto text = subject.node.text;
        if (rules.length && !rules.length->allow(static_cast<std::size_t>(text::code_points(text))))
            return fail([&](Reporter& r) { r.wrong_length(subject, *rules.length); });
        if (rules.pattern && !rules.pattern->found_in(text))
            return fail([&](Reporter& r) { r.no_match(subject, *rules.pattern); });
        const auto outcome = rules.format == nullptr ? text::Parse::ok : rules.format->read(text);
        if (outcome == text::Parse::malformed) return fail([&](Reporter& r) { r.malformed(subject, *rules.format); });
        if (outcome == text::Parse::out_of_range) return fail([&](Reporter& r) { r.outside(subject, *rules.format); });
        return true;
    }

    bool check_sequence(const SequenceRules& rules, yaml::Node& node, const Subject& subject) {
        bool valid = true;
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const auto* schema = i < rules.first_items.size() ? rules.first_items[i] : rules.items;
            if (schema != nullptr) valid = check_item(*schema, node.items[i]) && valid;
        }
        if (!rules.count.allow(node.items.size()))
            return fail([&](Reporter& r) { r.wrong_count(subject, rules.count); });
        return (!rules.unique || check_unique(subject)) && valid;
    }

    bool check_item(const Subschema& schema, yaml::Node& item) {
        if (reading_ == Reading::plain_text && item.empty()) return fail([&](Reporter& r) { r.empty_item(item); });
        return check(schema, item, {});
    }

    bool check_unique(const Subject& subject) {
        const auto& items = subject.node.items;
        for (std::size_t i = 1; i < items.size(); ++i) {
            const auto earlier = items.first(i);
            if (std::ranges::any_of(earlier, [&](const auto& other) { return equal(other, items[i], reading_); }))
                return fail([&](Reporter& r) { r.repeated_item(subject, items[i]); });
        }
        return true;
    }

    bool check_mapping(const MappingRules& rules, yaml::Node& node, const Subject& subject) {
        bool valid = true;
        std::size_t members = 0;
        for (auto& member : node.members) {
            if (is_absent(member)) {
                valid = check_absent(rules, node, member) && valid;
                continue;
            }
            ++members;
            valid = check_member(rules, node, member) && valid;
        }
        for (const auto& name : rules.required) valid = check_required(rules, node, name) && valid;
        for (const auto& dependency : rules.dependencies) valid = check_dependency(rules, node, dependency) && valid;
        if (!rules.exactly_one_of.empty()) valid = check_exactly_one(rules, node) && valid;
        if (!rules.count.allow(members)) return fail([&](Reporter& r) { r.wrong_count(subject, rules.count); });
        return valid;
    }

    bool check_member(const MappingRules& rules, const yaml::Node& mapping, yaml::Member& member) {
        bool valid = rules.names == nullptr || check_name(*rules.names, member);
        const auto* property = rules.find(member.name);
        bool known = property != nullptr;
        if (known) valid = check(*property->schema, member.value, {}) && valid;
        for (const auto& row : rules.patterns) {
            if ((property != nullptr && row.fits_no_property) || !row.names.found_in(member.name)) continue;
            known = true;
            valid = check(*row.schema, member.value, {}) && valid;
        }
        if (known || rules.additional == nullptr) return valid;
        if (rules.additional->refuses_all) return check_unknown(rules, mapping, member);
        return check(*rules.additional, member.value, {}) && valid;
    }

    // A key without a value counts as absent, but it must be a known key: `{made: 1,200}` has a key `200`.
    bool check_absent(const MappingRules& rules, const yaml::Node& mapping, const yaml::Member& member) {
        if (rules.additional == nullptr || !rules.additional->refuses_all || rules.find(member.name) != nullptr)
            return true;
        const auto fits = [&](const auto& row) { return row.names.found_in(member.name); };
        if (std::ranges::any_of(rules.patterns, fits)) return true;
        if (continues_stray_key(member)) return false;
        return fail([&](Reporter& r) { r.unknown_key(mapping, member, rules); });
    }

    bool check_name(const Subschema& schema, const yaml::Member& member) {
        yaml::Node name;
        name.plain = false;
        name.text = member.name;
        return would_pass(schema, name) || fail([&](Reporter& r) { r.wrong_name(member, schema); });
    }

    // Reports the key and, if it is similar to exactly one known key, continues as if that had been written.
    bool check_unknown(const MappingRules& rules, const yaml::Node& mapping, yaml::Member& member) {
        const auto* meant = reporter_ == nullptr ? nullptr : reporter_->unknown_key(mapping, member, rules);
        if (meant == nullptr) return false;
        member.name = meant->name;
        check(*meant->schema, member.value, {});
        return false;
    }

    bool check_required(const MappingRules& rules, const yaml::Node& node, std::string_view name) {
        return present(node, name) != nullptr || fail([&](Reporter& r) { r.missing_key(node, name, rules); });
    }

    bool check_dependency(const MappingRules& rules, const yaml::Node& node, const Dependency& dependency) {
        if (present(node, dependency.present) == nullptr) return true;
        bool valid = true;
        for (const auto& name : dependency.required) valid = check_required(rules, node, name) && valid;
        return valid;
    }

    bool check_exactly_one(const MappingRules& rules, const yaml::Node& node) {
        const yaml::Member* last = nullptr;
        int count = 0;
        for (const auto& name : rules.exactly_one_of) {
            const auto* member = present(node, name);
            if (member == nullptr) continue;
            ++count;
            if (last == nullptr || last->key.start < member->key.start) last = member;
        }
        if (count == 0) return fail([&](Reporter& r) { r.missing_all_of(node, rules.exactly_one_of, rules); });
        return count == 1 || fail([&](Reporter& r) { r.several_of(*last, rules.exactly_one_of); });
    }

    bool check_combination(const CombinationRules& rules, yaml::Node& node, const Subject& subject) {
        const auto passes = [&](const Subschema* schema) { return would_pass(*schema, node); };
        bool valid = true;
        for (const auto* schema : rules.all_of) valid = check(*schema, node, subject.title) && valid;
        const bool any = rules.any_of.empty() || std::ranges::any_of(rules.any_of, passes);
        const bool one = rules.one_of.empty() || std::ranges::count_if(rules.one_of, passes) == 1;
        const bool none = rules.none_of == nullptr || !passes(rules.none_of);
        if (!any || !one || !none) return fail([&](Reporter& r) { r.not_allowed(subject); });
        return check_condition(rules, node, subject) && valid;
    }

    bool check_condition(const CombinationRules& rules, yaml::Node& node, const Subject& subject) {
        if (rules.condition == nullptr) return true;
        const auto* consequence = would_pass(*rules.condition, node) ? rules.if_true : rules.if_false;
        return consequence == nullptr || check(*consequence, node, subject.title);
    }

    Reading reading_;
    Reporter* reporter_;
};

}  // namespace

yaml::Faults check(const Schema& schema, yaml::Node& root, Reading reading, finding::FindingList& findings) {
    yaml::TreeFindings of_tree(findings);
    Reporter reporter(reading, of_tree);
    Checker(reading, &reporter).check(schema.root(), root, {});
    return of_tree.take_faults();
}

}  // namespace giamsat::schema
