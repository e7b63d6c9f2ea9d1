// SPDX-License-Identifier: MIT
// Reports how a tree violates a schema: one member function for each kind of fault.
#pragma once

#include "schema/schema.hpp"
#include "schema/subschema.hpp"
#include "yaml/faults.hpp"

#include <string_view>

namespace giamsat::schema {

/// A node and the title of its schema (may be empty).
struct Subject {
    const yaml::Node& node;
    std::string_view title;
};

class Reporter {
public:
    Reporter(Reading reading, yaml::TreeFindings& findings) : reading_(reading), findings_(findings) {}

    // schema.type
    void wrong_type(const Subject& subject, const Subschema& schema);
    void empty_item(const yaml::Node& item);
    void malformed(const Subject& subject, const Format& format);

    // schema.value
    void outside(const Subject& subject, const Format& format);
    void not_among(const Subject& subject, const std::vector<Json>& allowed);
    void too_small(const Subject& subject, const Number& least, bool exclusive);
    void too_large(const Subject& subject, const Number& most, bool exclusive);
    void wrong_length(const Subject& subject, const Limits& limits);
    void wrong_count(const Subject& subject, const Limits& limits);
    void no_match(const Subject& subject, const Pattern& pattern);
    void repeated_item(const Subject& subject, const yaml::Node& item);
    void wrong_name(const yaml::Member& member, const Subschema& allowed);
    void several_of(const yaml::Member& second, const std::vector<std::string>& keys);
    void not_allowed(const Subject& subject);

    // schema.unknown-key; returns the property as which to read the key, or null
    const Property* unknown_key(const yaml::Node& mapping, const yaml::Member& member, const MappingRules& rules);

    // schema.missing-key; says nothing if a similar unknown key has been reported
    void missing_key(const yaml::Node& mapping, std::string_view name, const MappingRules& rules);
    void missing_all_of(const yaml::Node& mapping, const std::vector<std::string>& keys, const MappingRules& rules);

private:
    finding::Finding& value(const Subject& subject, text::Bilingual message, text::Bilingual hint = {});
    void advise(finding::Finding& finding, const yaml::Node& node, const Advice& advice);

    Reading reading_;
    yaml::TreeFindings& findings_;
};

}  // namespace giamsat::schema
