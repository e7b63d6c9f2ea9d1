// SPDX-License-Identifier: MIT
#include "golden/line_view.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <vector>

namespace giamsat::golden {
namespace {

using nlohmann::json;

enum class Shown { bare, named, named_if_any };

struct Field {
    const char* key;
    Shown shown = Shown::named_if_any;
    const char* usual = nullptr;  // the key of a field: left out if it is the same
};

struct View {
    std::string_view section;
    const char* rows;  // the key of the JSON
    std::vector<Field> fields;
};

const std::vector<View>& views() {
    using enum Shown;
    static const std::vector<View> all{
        {"findings",
         "findings",
         {{"severity", bare}, {"rule", bare}, {"unit"}, {"actual"}, {"expected"}, {"suggestions"}, {"related"}}},
        {"details", "findings", {}},
        {"identities",
         "files",
         {{"file", bare}, {"kind", bare}, {"unit", bare}, {"period", bare}, {"revision", named}, {"errors", named}}},
        {"targets",
         "targets",
         {{"unit", bare}, {"target", bare}, {"status", bare}, {"value", named}, {"threshold", named}}},
        {"figures",
         "figures",
         {{"unit", bare},
          {"figure", bare},
          {"period", named},
          {"period_reported", named},
          {"period_complete", named, "period_reported"},
          {"year", named},
          {"year_reported", named},
          {"year_complete", named, "year_reported"},
          {"expected", named}}},
        {"submissions",
         "submissions",
         {{"unit", bare},
          {"submission", bare},
          {"period", bare},
          {"state", bare},
          {"submitted"},
          {"days_late"},
          {"revision"},
          {"file"}}},
        {"activities",
         "activities",
         {{"unit", bare},
          {"kind", bare},
          {"when", bare},
          {"role", bare},
          {"count", named},
          {"form"},
          {"topic"},
          {"event"},
          {"file"},
          {"line"}}},
    };
    return all;
}

const View* find_view(std::string_view section) {
    for (const auto& view : views())
        if (view.section == section) return &view;
    return nullptr;
}

// The text as it is if it contains no blank or comma, otherwise in quotes.
std::string word(const std::string& text) {
    const bool plain = !text.empty() && text != "-" && text.find_first_of(" ,\"\n\t") == std::string::npos;
    return plain ? text : json(text).dump();
}

// Also in quotes if it would look like a number.
std::string value_word(const std::string& text) {
    return json::accept(text) ? json(text).dump() : word(text);
}

std::string position(const json& place) {
    return std::to_string(place.at("line").get<int>()) + ':' + std::to_string(place.at("column").get<int>());
}

// FILE:LINE:COLUMN-LINE:COLUMN; `-` if it is not in a file.
std::string place(const json& row) {
    if (row.at("file").is_null()) return "-";
    const auto& range = row.at("range");
    return word(row.at("file")) + ':' + position(range.at("start")) + '-' + position(range.at("end"));
}

std::string list_of(const json& values) {
    std::string list;
    for (const auto& one : values) list += (list.empty() ? "" : ",") + (one.is_object() ? place(one) : word(one));
    return list;
}

std::string text_of(const json& value) {
    if (value.is_null()) return "-";
    if (value.is_array()) return list_of(value);
    return value.is_string() ? value_word(value) : value.dump();
}

std::string shown(const Field& field, const json& value) {
    if (field.shown == Shown::bare) return value.is_null() ? "-" : word(value);
    if (field.shown == Shown::named_if_any && value.empty()) return "";
    return std::string(field.key) + '=' + text_of(value);
}

std::string row_line(const View& view, const json& row) {
    auto line = row.contains("range") ? place(row) : "";
    for (const auto& field : view.fields) {
        const auto& value = row.at(field.key);
        if (field.usual != nullptr && value == row.at(field.usual)) continue;
        const auto text = shown(field, value);
        if (!text.empty()) line += (line.empty() ? "" : " ") + text;
    }
    return line + '\n';
}

// The final sums of `validate`; sums of 0 are left out, except the number of files.
std::string summary_line(const json& summary) {
    auto line = "files=" + summary.at("files").dump();
    for (const auto* key : {"unreadable", "errors", "warnings", "notices", "ignored"})
        if (summary.at(key) != 0) line += ' ' + std::string(key) + '=' + summary.at(key).dump();
    return line + '\n';
}

// Further lines of a text are also written below the name.
std::string detail(const std::string& name, const json& value) {
    if (value.empty() || value == "") return "";
    auto text = value.get<std::string>();
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) text.insert(at + 1, 4, ' ');
    return "  " + name + ": " + text + '\n';
}

std::string details(const json& finding) {
    auto text = place(finding) + ' ' + finding.at("rule").get<std::string>() + '\n';
    for (const auto* key : {"pointer", "clause", "message", "hint"}) text += detail(key, finding.at(key));
    for (const auto& one : finding.at("related")) text += detail("related " + place(one), one.at("message"));
    return text;
}

std::string lines_of(const View& view, const json& document) {
    std::string text;
    for (const auto& row : document.at(view.rows))
        text += view.section == "details" ? details(row) : row_line(view, row);
    if (view.section == "findings" && document.contains("summary")) text += summary_line(document.at("summary"));
    return text;
}

}  // namespace

bool is_line_view(std::string_view section) {
    return find_view(section) != nullptr;
}

std::string line_view(std::string_view section, const std::string& output) {
    const auto& view = *find_view(section);
    const auto document = json::parse(output, nullptr, false);
    if (document.is_discarded() || !document.contains(view.rows))
        return "(no JSON with \"" + std::string(view.rows) + "\")\n" + output;
    return lines_of(view, document);
}

}  // namespace giamsat::golden
