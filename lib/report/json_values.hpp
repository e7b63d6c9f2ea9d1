// SPDX-License-Identifier: MIT
// Shared by the JSON formats.
#pragma once

#include "finding/finding.hpp"
#include "text/message.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::report {

using Json = nlohmann::ordered_json;

/// An integer if the number is whole; otherwise at most two decimals, truncated.
Json json_number(double number);
/// null if the text is empty: unknown, or not applicable.
Json json_text(const std::string& text);
/// null if there is no value.
template <class T>
Json json_optional(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json json_finding(const finding::Finding& finding, text::Language language);
Json json_findings(const std::vector<finding::Finding>& findings, text::Language language);

/// The document as bytes, with a newline at its end. Bytes that are not UTF-8 are replaced by U+FFFD.
std::string json_document(const Json& document);

/// Gives the same bytes as json_document, but row by row: a large document as a tree takes several times its length.
class JsonWriter {
public:
    void member(std::string_view key, const Json& value);
    /// A list with `row_of(row)` for each of the rows.
    template <class Rows, class RowOf>
    void list(std::string_view key, const Rows& rows, const RowOf& row_of) {
        begin_list(key);
        for (const auto& row : rows) add_row(row_of(row));
        end_list();
    }
    /// The finished document. It must have at least one member.
    std::string take();

private:
    void put_key(std::string_view key);
    void begin_list(std::string_view key);
    void add_row(const Json& row);
    void end_list();

    std::string text_;
    bool has_rows_ = false;
};

}  // namespace giamsat::report
