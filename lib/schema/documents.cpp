// SPDX-License-Identifier: MIT
#include "schema/documents.hpp"

#include "schema/keywords.hpp"
#include "schema/reference.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace giamsat::schema {

const Json& Documents::add(std::string_view text, const std::string& uri) {
    auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) throw std::invalid_argument(fmt::format("not JSON: {}", uri.empty() ? "the schema" : uri));
    const auto& root = *texts_.emplace_back(std::make_unique<const Json>(std::move(json)));
    named_.emplace(uri, &root);
    index(root, bases_.emplace_back(std::make_unique<const std::string>(uri)).get());
    return root;
}

void Documents::index(const Json& schema, const std::string* base) {
    if (!schema.is_object()) return;
    if (const auto id = schema.find("$id"); id != schema.end() && id->is_string()) {
        const auto uri = split_fragment(resolve(*base, id->get_ref<const std::string&>())).first;
        base = bases_.emplace_back(std::make_unique<const std::string>(uri)).get();
        named_.emplace(*base, &schema);
    }
    if (const auto anchor = schema.find("$anchor"); anchor != schema.end() && anchor->is_string())
        named_.emplace(*base + "#" + anchor->get_ref<const std::string&>(), &schema);
    base_of_.emplace(&schema, base);
    for_each_subschema(schema, [&](const Json& inner) { index(inner, base); });
}

const Json* Documents::resource(const std::string& uri) {
    if (const auto found = named_.find(uri); found != named_.end()) return found->second;
    return resolver_ ? &add(resolver_(uri), uri) : nullptr;
}

const Json& Documents::find(const Json& schema, const std::string& reference) {
    const auto base = base_of_.find(&schema);
    const auto uri = resolve(base == base_of_.end() ? std::string() : *base->second, reference);
    const auto [document, fragment] = split_fragment(uri);
    const Json* found = resource(document);
    if (found != nullptr && fragment.starts_with('/'))
        found = at_pointer(*found, fragment);
    else if (found != nullptr && !fragment.empty())
        found = named_.contains(document + "#" + fragment) ? named_.at(document + "#" + fragment) : nullptr;
    if (found == nullptr) throw std::invalid_argument(fmt::format("$ref: not found: {}", uri));
    return *found;
}

}  // namespace giamsat::schema
