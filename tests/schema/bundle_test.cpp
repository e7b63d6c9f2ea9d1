// SPDX-License-Identifier: MIT
#include "schema/bundle.hpp"

#include <doctest/doctest.h>

#include <map>
#include <stdexcept>
#include <string>

namespace giamsat::schema {
namespace {

const std::map<std::string, std::string, std::less<>> documents{
    {"terms.json", R"({"$id": "terms.json", "$defs": {
        "name": {"title": "Name", "$ref": "#/$defs/text"},
        "text": {"type": "string"},
        "loop": {"items": {"$ref": "#/$defs/loop"}}}})"},
    {"other.json", R"({"$defs": {"text": {"type": "integer"}, "own": {}}})"},
    {"broken.json", "{"},
};

std::string_view resolver(std::string_view uri) {
    return documents.at(std::string(uri));
}

Json bundled(std::string_view text) {
    return bundle(text, resolver);
}

std::string why_refused(std::string_view text) {
    try {
        bundled(text);
    } catch (const std::invalid_argument& refusal) {
        return refusal.what();
    }
    return "not refused";
}

TEST_CASE("a bundle refers to nothing outside itself") {
    CHECK(bundled(R"({"$id": "a.json", "properties": {
                "a": {"$ref": "terms.json#/$defs/name"}, "b": {"$ref": "#/$defs/own"}, "title": {"type": "string"}},
              "$defs": {"own": {"$ref": "terms.json#/$defs/loop"}}})") == Json::parse(R"({"properties": {
                "a": {"$ref": "#/$defs/name"}, "b": {"$ref": "#/$defs/own"}, "title": {"type": "string"}},
              "$defs": {"own": {"$ref": "#/$defs/loop"},
                "name": {"title": "Name", "$ref": "#/$defs/text"},
                "text": {"type": "string"},
                "loop": {"items": {"$ref": "#/$defs/loop"}}}})"));
    CHECK(bundled("true") == Json(true));
    // This only looks like a reference; it is a value.
    CHECK(bundled(R"({"const": {"$ref": "terms.json#/$defs/name"}})") ==
          Json::parse(R"({"const": {"$ref": "terms.json#/$defs/name"}})"));
}

TEST_CASE("schemas that cannot become one document are refused") {
    CHECK(why_refused("{") == "not JSON: the schema");
    CHECK(why_refused(R"({"$ref": "broken.json#/$defs/a"})") == "not JSON: broken.json");
    CHECK(why_refused(R"({"$ref": "terms.json"})") == "$ref: not a definition: terms.json");
    CHECK(why_refused(R"({"$ref": "terms.json#/$defs/none"})") == "$ref: not found: terms.json#/$defs/none");
    CHECK(why_refused(R"({"$ref": "#/$defs/none"})") == "$ref: not found: #/$defs/none");
    CHECK(why_refused(R"({"prefixItems": [{"$ref": "terms.json#/$defs/text"}, {"$ref": "other.json#/$defs/text"}]})") ==
          "$ref: text is defined in `terms.json` and in `other.json`");
    CHECK(why_refused(R"({"$ref": "other.json#/$defs/own", "$defs": {"own": {}}})") ==
          "$ref: own is defined in `the schema` and in `other.json`");
}

TEST_CASE("a key that is not required may be empty, and keeps its explanation") {
    auto schema = Json::parse(R"({"type": "object", "required": ["a"],
        "properties": {"a": {"type": "string"}, "b": {"title": "B", "type": "integer"}, "c": {"$ref": "#/$defs/c"},
                       "x": true},
        "additionalProperties": {"type": "string"},
        "if": {"properties": {"a": {"const": "1"}}},
        "$defs": {"c": {"title": "C", "description": "A c.", "type": "object", "additionalProperties": false}}})");
    accept_empty_values(schema, "Empty");
    CHECK(schema == Json::parse(R"({"type": "object", "required": ["a"],
        "properties": {"a": {"type": "string"},
                       "b": {"title": "B", "anyOf": [{"type": "integer"}, {"$ref": "#/$defs/empty"}]},
                       "c": {"title": "C", "description": "A c.",
                             "anyOf": [{"$ref": "#/$defs/c"}, {"$ref": "#/$defs/empty"}]},
                       "x": true},
        "additionalProperties": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/empty"}]},
        "if": {"properties": {"a": {"const": "1"}}},
        "$defs": {"c": {"title": "C", "description": "A c.", "type": "object", "additionalProperties": false},
                  "empty": {"title": "Empty",
                            "not": {"type": ["boolean", "integer", "number", "string", "array", "object"]}}}})"));
    CHECK_THROWS_AS(accept_empty_values(schema, "Empty"), std::invalid_argument);
}

}  // namespace
}  // namespace giamsat::schema
