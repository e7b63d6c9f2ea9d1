// SPDX-License-Identifier: MIT
// What the JSON formats share.
#pragma once

#include "finding/finding.hpp"
#include "text/message.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace giamsat {

using Json = nlohmann::ordered_json;

/// An integer where the number is whole; otherwise at most two decimals, the rest cut off.
Json json_number(double number);
/// null where the text is empty: not known, or not about any.
Json json_text(const std::string& text);
/// null where there is no value.
template <class T>
Json json_optional(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json json_findings(const std::vector<Finding>& findings, Language language);

/// The document as bytes, with a newline at its end. What is not UTF-8 is replaced by U+FFFD.
std::string json_document(const Json& document);

}  // namespace giamsat
