// SPDX-License-Identifier: MIT
#include "fix/draft.hpp"

#include "text/lines.hpp"

#include <fmt/format.h>

#include <utility>

namespace giamsat::fix {
namespace {

// A trial reads the whole file: this many take a second or two for the largest file that people write.
constexpr int most_trials = 400;

std::string joined(const std::vector<std::string>& lines) {
    return fmt::format("{}", fmt::join(lines, "\n"));
}

int number_of(std::size_t line) {
    return static_cast<int>(line) + 1;
}

}  // namespace

Draft::Draft(const check::CheckOptions& options, std::string name, std::string_view text)
    : options_(options), name_(std::move(name)) {
    for (const auto line : text::split(text, '\n')) lines_.emplace_back(line);
    judgement_ = judged({});
}

std::string Draft::text() const {
    return joined(lines_);
}

Judgement Draft::judged(const Changes& changes) const {
    ++trials_;
    auto lines = lines_;
    for (const auto& [line, change] : changes) lines[line] = change.line;
    return judge(options_, name_, joined(lines));
}

void Draft::keep(const Changes& changes, Judgement after) {
    for (const auto& [line, change] : changes) {
        lines_[line] = change.line;
        auto& why = why_[line];
        why.insert(why.end(), change.why.begin(), change.why.end());
    }
    judgement_ = std::move(after);
}

bool Draft::take(const Changes& changes) {
    if (changes.empty() || trials_ >= most_trials) return false;
    return take_all(changes) || take_each(changes);
}

bool Draft::take_all(Changes changes) {
    auto after = judged(changes);
    if (judgement_.unreadable) return take_what_reads_further(std::move(changes), std::move(after));
    return !after.unreadable && take_what_is_better(std::move(changes), std::move(after));
}

// Without the changes that make no difference.
bool Draft::take_what_reads_further(Changes changes, Judgement after) {
    if (!read_further(judgement_, after)) return false;
    const auto all = changes;
    for (const auto& [line, change] : all) {
        if (trials_ >= most_trials) break;
        auto fewer = changes;
        fewer.erase(line);
        auto without = judged(fewer);
        if (!as_good_in(number_of(line), after, without)) continue;
        changes = std::move(fewer);
        after = std::move(without);
    }
    keep(changes, std::move(after));
    return true;
}

// Without the changes of lines in which no fault is gone, until all that are left are for the better.
bool Draft::take_what_is_better(Changes changes, Judgement after) {
    for (;;) {
        const auto useless = std::erase_if(
            changes, [&](const auto& each) { return !better_in(number_of(each.first), judgement_, after); });
        if (changes.empty() || trials_ >= most_trials) return false;
        if (useless == 0) break;
        after = judged(changes);
        if (after.unreadable) return false;
    }
    keep(changes, std::move(after));
    return true;
}

bool Draft::take_each(const Changes& changes) {
    bool taken = false;
    for (const auto& change : changes) {
        if (trials_ >= most_trials) break;
        taken = (changes.size() > 1 && take_all({change})) || taken;
    }
    return taken;
}

}  // namespace giamsat::fix
