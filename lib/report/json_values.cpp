// SPDX-License-Identifier: MIT
#include "report/json_values.hpp"

#include "report/findings/severity_words.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <variant>

namespace giamsat::report {
namespace {

Json json_position(const text::Position& position) {
    return {{"line", position.line}, {"column", position.column}};
}

Json json_range(const text::Range& range) {
    return {{"start", json_position(range.start)}, {"end", json_position(range.end)}};
}

struct QuantityWriter {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(double number) const { return json_number(number); }
    Json operator()(const std::string& text) const { return text; }
};

Json json_related(const std::vector<finding::Related>& related, text::Language language) {
    auto rows = Json::array();
    for (const auto& row : related)
        rows.push_back({{"file", row.file}, {"range", json_range(row.range)}, {"message", row.message.in(language)}});
    return rows;
}

constexpr int indent = 2;

std::string dumped(const Json& value) {
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// The value, indented for that depth. A line feed inside a text is escaped, so every raw one ends a line.
std::string dumped(const Json& value, std::size_t depth) {
    const std::string margin(depth * indent, ' ');
    std::string text;
    for (const char c : dumped(value)) {
        text += c;
        if (c == '\n') text += margin;
    }
    return text;
}

}  // namespace

Json json_number(double number) {
    // More than division may have lost, much less than the second decimal.
    constexpr double lost = 1e-6;
    const double hundredths = std::trunc(number * 100 + std::copysign(lost, number));
    if (std::fmod(hundredths, 100) == 0) return static_cast<std::int64_t>(hundredths / 100);
    return hundredths / 100;
}

Json json_text(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json json_finding(const finding::Finding& finding, text::Language language) {
    return {{"rule", finding.rule},
            {"severity", id_of(finding.severity)},
            {"file", json_text(finding.file)},
            {"range", json_range(finding.place.range)},
            {"pointer", finding.place.pointer},
            {"unit", json_text(finding.unit)},
            {"clause", json_text(finding.clause)},
            {"message", finding.message.in(language)},
            {"hint", json_text(finding.hint.in(language))},
            {"actual", std::visit(QuantityWriter{}, finding.actual)},
            {"expected", std::visit(QuantityWriter{}, finding.expected)},
            {"suggestions", finding.suggestions},
            {"related", json_related(finding.related, language)}};
}

Json json_findings(const std::vector<finding::Finding>& findings, text::Language language) {
    auto rows = Json::array();
    for (const auto& finding : findings) rows.push_back(json_finding(finding, language));
    return rows;
}

std::string json_document(const Json& document) {
    return dumped(document) + '\n';
}

void JsonWriter::put_key(std::string_view key) {
    text_ += text_.empty() ? "{\n  " : ",\n  ";
    text_ += dumped(Json(key)) + ": ";
}

void JsonWriter::member(std::string_view key, const Json& value) {
    put_key(key);
    text_ += dumped(value, 1);
}

void JsonWriter::begin_list(std::string_view key) {
    put_key(key);
    text_ += '[';
    has_rows_ = false;
}

void JsonWriter::add_row(const Json& row) {
    text_ += has_rows_ ? ",\n    " : "\n    ";
    text_ += dumped(row, 2);
    has_rows_ = true;
}

void JsonWriter::end_list() {
    text_ += has_rows_ ? "\n  ]" : "]";
}

std::string JsonWriter::take() {
    text_ += "\n}\n";
    return std::move(text_);
}

}  // namespace giamsat::report
