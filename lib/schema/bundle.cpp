// SPDX-License-Identifier: MIT
#include "schema/bundle.hpp"

#include "schema/keywords.hpp"
#include "schema/reference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>

namespace giamsat::schema {
namespace {

constexpr std::string_view definitions = "/$defs/";

Json parsed(std::string_view text, const std::string& document) {
    auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) throw std::invalid_argument(fmt::format("not JSON: {}", document));
    return json;
}

class Bundler {
public:
    explicit Bundler(const Resolver& resolver) : resolver_(resolver) {}

    Json bundle(std::string_view text) {
        auto root = parsed(text, own_document);
        documents_[own_document] = root;
        if (root.is_object()) root.erase("$id");
        if (root.contains("$defs"))
            for (const auto& [name, schema] : root["$defs"].items()) owners_[name] = own_document;
        take_in(root, own_document);
        for (const auto& [name, schema] : taken_.items()) root["$defs"][name] = schema;
        return root;
    }

private:
    static constexpr const char* own_document = "the schema";

    // Turns every reference in a schema of that document into a reference within the bundle.
    void take_in(Json& schema, const std::string& document) {
        if (schema.is_object() && schema.contains("$ref"))
            schema["$ref"] = reference(schema["$ref"].get<std::string>(), document);
        for_each_subschema(schema, [&](Json& inner) { take_in(inner, document); });
    }

    std::string reference(const std::string& written, const std::string& document) {
        const auto [uri, fragment] = split_fragment(written);
        if (!fragment.starts_with(definitions))
            throw std::invalid_argument(fmt::format("$ref: not a definition: {}", written));
        take_definition(fragment.substr(definitions.size()), uri.empty() ? document : uri);
        return "#" + fragment;
    }

    void take_definition(const std::string& name, const std::string& document) {
        const auto [owner, is_new] = owners_.emplace(name, document);
        if (owner->second != document)
            throw std::invalid_argument(
                fmt::format("$ref: {} is defined in `{}` and in `{}`", name, owner->second, document));
        if (!is_new) return;
        const auto* found = at_pointer(read(document), std::string(definitions) + name);
        if (found == nullptr)
            throw std::invalid_argument(
                fmt::format("$ref: not found: {}#{}{}", document == own_document ? "" : document, definitions, name));
        taken_[name] = nullptr;  // reserves its place, before the definitions that it refers to
        auto definition = *found;
        take_in(definition, document);
        taken_[name] = std::move(definition);
    }

    const Json& read(const std::string& document) {
        const auto known = documents_.find(document);
        if (known != documents_.end()) return known->second;
        return documents_.emplace(document, parsed(resolver_(document), document)).first->second;
    }

    const Resolver& resolver_;
    std::map<std::string, Json> documents_;
    std::map<std::string, std::string> owners_;  // the document that defines each name
    Json taken_ = Json::object();
};

// Title or description: the schema's own, or that of the definition that it refers to.
const Json* annotation(const Json& bundle, const Json& schema, const char* keyword) {
    if (!schema.is_object()) return nullptr;
    if (const auto own = schema.find(keyword); own != schema.end()) return &*own;
    const auto ref = schema.find("$ref");
    if (ref == schema.end()) return nullptr;
    return annotation(bundle, *at_pointer(bundle, split_fragment(ref->get<std::string>()).second), keyword);
}

// Editors show the title and description of a key only if they are outside the alternatives.
Json or_empty(const Json& bundle, Json schema) {
    Json either = Json::object();
    for (const char* keyword : {"title", "description"}) {
        if (const auto* text = annotation(bundle, schema, keyword)) either[keyword] = *text;
        schema.erase(keyword);
    }
    either["anyOf"] = Json::array({std::move(schema), {{"$ref", "#/$defs/empty"}}});
    return either;
}

bool is_required(const Json& schema, const std::string& name) {
    const auto required = schema.find("required");
    const auto is_name = [&](const Json& one) { return one == name; };
    return required != schema.end() && std::ranges::any_of(*required, is_name);
}

void accept_empty_members(const Json& bundle, Json& schema) {
    for_each_subschema(schema, [&](Json& inner) { accept_empty_members(bundle, inner); });
    if (!schema.is_object()) return;
    // A schema without a type is a condition: its properties must not accept empty values.
    if (schema.contains("properties") && schema.contains("type"))
        for (auto& [name, property] : schema["properties"].items())
            if (property.is_object() && !is_required(schema, name)) property = or_empty(bundle, std::move(property));
    if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
        schema["additionalProperties"] = or_empty(bundle, std::move(schema["additionalProperties"]));
}

}  // namespace

Json bundle(std::string_view json_text, const Resolver& resolver) {
    return Bundler(resolver).bundle(json_text);
}

void accept_empty_values(Json& bundle, const std::string& title) {
    if (bundle.contains("$defs") && bundle["$defs"].contains("empty"))
        throw std::invalid_argument("$defs: there is a definition `empty` already");
    const auto before = bundle;
    accept_empty_members(before, bundle);
    // Not `type: null`: editors would suggest the word null, which our reader takes as text.
    const Json all_but_null{"boolean", "integer", "number", "string", "array", "object"};
    bundle["$defs"]["empty"] = {{"title", title}, {"not", {{"type", all_but_null}}}};
}

}  // namespace giamsat::schema
