// SPDX-License-Identifier: MIT
#include "report/findings/junit.hpp"

#include "data/enum_table.hpp"
#include "report/findings/finding_lines.hpp"
#include "report/findings/junit_cases.hpp"
#include "report/safe_text.hpp"
#include "text/date.hpp"
#include "text/join.hpp"
#include "text/lines.hpp"
#include "text/replaced.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace giamsat::report {
namespace {

constexpr const char* suite_name = "giamsat";
constexpr const char* class_name = "giamsat.validate";

constexpr data::EnumTable<JUnitCase::Outcome::error, const char*> elements({
    {JUnitCase::Outcome::passed, ""},
    {JUnitCase::Outcome::skipped, "skipped"},
    {JUnitCase::Outcome::failure, "failure"},
    {JUnitCase::Outcome::error, "error"},
});

// safe_text leaves U+FFFE and U+FFFF, which XML does not allow.
std::string xml_text(std::string_view line) {
    auto text = safe_text(line);
    for (const std::string_view forbidden : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        text = text::replaced(std::move(text), forbidden, "\uFFFD");
    return text;
}

std::string xml_lines(std::string_view text) {
    return text::join(text::split(text, '\n'), "\n", xml_text);
}

void put(pugi::xml_node node, const char* attribute, std::string_view value) {
    node.append_attribute(attribute).set_value(xml_text(value).c_str());
}

void put_lines(pugi::xml_node node, std::string_view text) {
    if (!text.empty()) node.text().set(xml_lines(text).c_str());
}

void put_property(pugi::xml_node properties, const char* name, const std::string& value) {
    auto property = properties.append_child("property");
    put(property, "name", name);
    put(property, "value", value);
}

void put_case(pugi::xml_node suite, const JUnitCase& one) {
    auto node = suite.append_child("testcase");
    put(node, "classname", class_name);
    put(node, "name", one.name);
    if (one.outcome != JUnitCase::Outcome::passed) {
        auto outcome = node.append_child(elements[one.outcome]);
        put(outcome, "message", one_line(one.message));
        if (!one.type.empty()) put(outcome, "type", one.type);
        put_lines(outcome, one.details);
    }
    if (!one.output.empty()) put_lines(node.append_child("system-out"), one.output);
}

void put_counts(pugi::xml_node node, const std::vector<JUnitCase>& cases) {
    const auto count = [&](JUnitCase::Outcome outcome) {
        return std::ranges::count_if(cases, [&](const auto& one) { return one.outcome == outcome; });
    };
    put(node, "name", suite_name);
    put(node, "tests", std::to_string(cases.size()));
    put(node, "failures", std::to_string(count(JUnitCase::Outcome::failure)));
    put(node, "errors", std::to_string(count(JUnitCase::Outcome::error)));
    if (node.name() == std::string_view("testsuite"))
        put(node, "skipped", std::to_string(count(JUnitCase::Outcome::skipped)));
}

class TextWriter : public pugi::xml_writer {
public:
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    std::string text;
};

}  // namespace

std::string validation_as_junit(const intake::Validation& validation, const Presentation& presentation) {
    const auto cases = junit_cases(validation, presentation);
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    put(declaration, "version", "1.0");
    put(declaration, "encoding", "UTF-8");
    auto suites = document.append_child("testsuites");
    put_counts(suites, cases);
    auto suite = suites.append_child("testsuite");
    put_counts(suite, cases);
    auto properties = suite.append_child("properties");
    put_property(properties, "programme", validation.programme != nullptr ? validation.programme->id : "");
    put_property(properties, "as_of", text::iso(validation.as_of));
    for (const auto& one : cases) put_case(suite, one);
    TextWriter writer;
    document.save(writer, "  ", pugi::format_default, pugi::encoding_utf8);
    return std::move(writer.text);
}

}  // namespace giamsat::report
