// SPDX-License-Identifier: MIT
#pragma once

#include "fix/judgement.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::fix {

/// What a line may become, and why.
struct Change {
    std::string line;
    std::vector<text::Bilingual> why;
};
/// By index of the line.
using Changes = std::map<std::size_t, Change>;

/// A text on trial: changes of lines are kept if they make it better.
class Draft {
public:
    Draft(const check::CheckOptions& options, std::string name, std::string_view text);

    const std::vector<std::string>& lines() const { return lines_; }
    const Judgement& judgement() const { return judgement_; }
    std::string text() const;
    const std::map<std::size_t, std::vector<text::Bilingual>>& why() const { return why_; }

    /// Keeps of the changes those that make the text better, all together if they must be; whether there are any.
    bool take(const Changes& changes);

private:
    Judgement judged(const Changes& changes) const;
    bool take_all(Changes changes);
    bool take_what_reads_further(Changes changes, Judgement after);
    bool take_what_is_better(Changes changes, Judgement after);
    bool take_each(const Changes& changes);
    void keep(const Changes& changes, Judgement after);

    check::CheckOptions options_;
    std::string name_;
    std::vector<std::string> lines_;
    Judgement judgement_;
    std::map<std::size_t, std::vector<text::Bilingual>> why_;
    mutable int trials_ = 0;
};

}  // namespace giamsat::fix
