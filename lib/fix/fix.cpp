// SPDX-License-Identifier: MIT
#include "fix/fix.hpp"

#include "fix/draft.hpp"
#include "fix/parts.hpp"
#include "fix/slips.hpp"
#include "text/lines.hpp"
#include "text/unicode.hpp"
#include "yaml/quoting.hpp"

#include <algorithm>

namespace giamsat::fix {
namespace {

bool lacks_space_after_dash(std::string_view line) {
    const auto at = indentation_of(line);
    return at + 1 < line.size() && line[at] == '-' && line[at + 1] != ' ' && line[at + 1] != '-';
}

// After `-unit: …` has become `- unit: …`, the other keys of the entry no longer stand below the first, if they did.
void move_rest_of_entry(const std::vector<std::string>& lines, std::size_t first, Changes& changes) {
    constexpr text::Message moved{"lùi vào một dấu cách, cho thẳng hàng", "one more space, to line up"};
    const auto dash = indentation_of(lines[first]);
    for (auto line = first + 1; line < lines.size(); ++line) {
        const auto indentation = indentation_of(lines[line]);
        if (indentation == lines[line].size()) continue;
        if (indentation <= dash || (line == first + 1 && indentation != dash + 1)) return;
        auto& change = changes.try_emplace(line, Change{lines[line], {}}).first->second;
        change.line.insert(0, " ");
        change.why.push_back(text::say(moved));
    }
}

Changes changes_without_slips(const Draft& draft) {
    std::vector<std::string_view> lines(draft.lines().begin(), draft.lines().end());
    Changes changes;
    const auto parts = parts_of(lines);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        auto undone = without_slips(parts[line]);
        if (undone.slips.empty()) continue;
        auto& change = changes[line];
        change.line = std::move(undone.line);
        for (const auto& slip : undone.slips) change.why.push_back(text::say(slip));
    }
    const auto undone = changes;
    for (const auto& [line, change] : undone)
        if (lacks_space_after_dash(lines[line]) && !lacks_space_after_dash(change.line))
            move_rest_of_entry(draft.lines(), line, changes);
    return changes;
}

// The offset of a column (from 1, in code points); the line's size if it is shorter.
std::size_t offset_of(std::string_view line, int column) {
    std::size_t at = 0;
    for (int passed = 1; passed < column && at < line.size(); ++passed)
        at += std::max<std::size_t>(1, text::sequence_length(line, at));
    return at;
}

// A number or a date that can be meant in one way only, and is written in another: the finding says how.
bool has_one_reading(const finding::Finding& finding) {
    const auto& range = finding.place.range;
    return finding.rule == "schema.type" && finding.suggestions.size() == 1 && range.start.line == range.end.line;
}

std::string quoted_if_needed(const std::string& value) {
    return yaml::quoting_for(value, true) == yaml::Quoting::none ? value : '"' + value + '"';
}

Changes changes_of_values(const Draft& draft) {
    constexpr text::Message written_as{"viết `{0}` thành `{1}`", "`{0}` → `{1}`"};
    Changes changes;
    const auto& findings = draft.judgement().findings;
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {  // so that columns stay true
        if (!has_one_reading(*finding)) continue;
        const auto& range = finding->place.range;
        const auto line = static_cast<std::size_t>(range.start.line) - 1;
        auto& change = changes.try_emplace(line, Change{draft.lines()[line], {}}).first->second;
        const auto begin = offset_of(change.line, range.start.column);
        const auto length = offset_of(change.line, range.end.column) - begin;
        const auto& value = finding->suggestions.front();
        change.why.insert(change.why.begin(), text::say(written_as, change.line.substr(begin, length), value));
        change.line.replace(begin, length, quoted_if_needed(value));
    }
    return changes;
}

std::string without_end(std::string_view line) {
    return std::string(line.substr(0, line.find_last_not_of('\r') + 1));
}

std::vector<ChangedLine> changed_lines(const Draft& draft, std::string_view before) {
    std::vector<ChangedLine> changed;
    const auto old = text::split(before, '\n');
    for (const auto& [line, why] : draft.why())
        changed.push_back({static_cast<int>(line) + 1, without_end(old[line]), without_end(draft.lines()[line]), why});
    return changed;
}

}  // namespace

Fixed fix(const check::CheckOptions& options, const std::string& name, std::string_view bytes) {
    Draft draft(options, name, bytes);
    Fixed fixed;
    fixed.before = draft.judgement().findings;
    while (draft.take(changes_without_slips(draft))) continue;
    draft.take(changes_of_values(draft));
    fixed.text = draft.text();
    fixed.lines = changed_lines(draft, bytes);
    fixed.after = draft.judgement().findings;
    return fixed;
}

}  // namespace giamsat::fix
