// SPDX-License-Identifier: MIT
#pragma once

#include "check/check_file.hpp"
#include "text/position.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::fix {

/// What is wrong with the text of a file, as far as a slip of the keyboard can be the cause.
struct Judgement {
    std::optional<text::Position> unreadable;  ///< where YAML ends, if the text is not well-formed
    std::map<int, std::vector<std::string>>
        by_line;  ///< all faults but those of targets and submission: rule and message, sorted
    std::vector<finding::Finding> findings;  ///< all

    const std::vector<std::string>& at(int line) const;
};

Judgement judge(const check::CheckOptions& options, const std::string& name, std::string text);

/// The text got better: it can be read (further) than before.
bool read_further(const Judgement& before, const Judgement& after);
/// In that line a fault is gone, and there are no more than before. Both texts must be well-formed.
bool better_in(int line, const Judgement& before, const Judgement& after);
/// In that line there are no more faults than before, and the text can be read as far.
bool as_good_in(int line, const Judgement& before, const Judgement& after);

}  // namespace giamsat::fix
