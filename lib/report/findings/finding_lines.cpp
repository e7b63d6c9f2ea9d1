// SPDX-License-Identifier: MIT
#include "report/findings/finding_lines.hpp"

#include "report/safe_text.hpp"
#include "text/join.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace giamsat::report {

text::Bilingual about_line(const finding::Finding& finding) {
    if (finding.clause.empty())
        return finding.unit_name.empty() ? text::Bilingual{}
                                         : text::say({"đơn vị: {0}", "unit: {0}"}, finding.unit_name);
    if (finding.unit_name.empty()) return text::say({"điều: {0}", "clause: {0}"}, finding.clause);
    return text::say({"điều: {0} · đơn vị: {1}", "clause: {0} · unit: {1}"}, finding.clause, finding.unit_name);
}

text::Bilingual hint_line(const finding::Finding& finding) {
    return finding.hint.empty() ? text::Bilingual{} : text::say({"gợi ý: {0}", "hint: {0}"}, finding.hint);
}

text::Bilingual related_line(const finding::Related& related) {
    return text::say({"liên quan: {0}:{1}:{2}: {3}", "related: {0}:{1}:{2}: {3}"}, related.file,
                     related.range.start.line, related.range.start.column, related.message);
}

std::vector<std::string> finding_lines(const finding::Finding& finding, text::Language language) {
    std::vector<std::string> lines;
    for (const auto& line : {finding.message, about_line(finding), hint_line(finding)})
        if (!line.empty()) lines.push_back(one_line(line.in(language)));
    return lines;
}

std::string one_line(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    std::string line;
    for (auto part : text::lines(text)) {
        part.remove_prefix(std::min(part.find_first_not_of(blanks), part.size()));
        part = part.substr(0, part.find_last_not_of(blanks) + 1);
        if (!part.empty()) text::add_to(line, " ", safe_text(part));
    }
    return line;
}

}  // namespace giamsat::report
