// SPDX-License-Identifier: MIT
#include "fix/judgement.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::fix {
namespace {

// What a file falls short of, or when it was sent, is no slip of the keyboard.
bool counts(const finding::Finding& finding) {
    using finding::Family;
    return finding.family != Family::target && finding.family != Family::submission && finding.family != Family::file;
}

}  // namespace

const std::vector<std::string>& Judgement::at(int line) const {
    static const std::vector<std::string> none;
    const auto found = by_line.find(line);
    return found == by_line.end() ? none : found->second;
}

Judgement judge(const check::CheckOptions& options, const std::string& name, std::string text) {
    const auto file = check::check_file(options, name, std::move(text));
    Judgement judgement;
    judgement.findings = check::findings_of(*options.programme, file);
    std::ranges::sort(judgement.findings, finding::before);
    for (const auto& finding : judgement.findings) {
        const auto& start = finding.place.range.start;
        if (counts(finding)) judgement.by_line[start.line].push_back(finding.rule + '\n' + finding.message.vi);
        if (file.nature == check::FileNature::unreadable && !judgement.unreadable) judgement.unreadable = start;
    }
    for (auto& [line, faults] : judgement.by_line) std::ranges::sort(faults);
    return judgement;
}

bool read_further(const Judgement& before, const Judgement& after) {
    return before.unreadable && (!after.unreadable || *after.unreadable > *before.unreadable);
}

bool better_in(int line, const Judgement& before, const Judgement& after) {
    std::vector<std::string> gone;
    std::ranges::set_difference(before.at(line), after.at(line), std::back_inserter(gone));
    return !gone.empty() && after.at(line).size() <= before.at(line).size();
}

bool as_good_in(int line, const Judgement& before, const Judgement& after) {
    const bool as_far = !after.unreadable || (before.unreadable && *after.unreadable >= *before.unreadable);
    return as_far && after.at(line).size() <= before.at(line).size();
}

}  // namespace giamsat::fix
