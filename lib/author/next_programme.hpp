// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <string>
#include <string_view>

namespace giamsat::author {

struct NextProgramme {
    std::string text;
    std::string roster;     ///< the name of the roster beside it
    int old_year_left = 0;  ///< number of lines that still contain the old year; the text lists them
};

/// The programme of another year, begun from that of the year that there is: the same text, with the year, the id, the
/// title, the roster's name and every date and period moved to it, below a comment that says what to go over.
/// `text` must be that of a sound programme; `show_targets`: the command that shows the new one's targets.
NextProgramme next_programme(std::string_view text, int year, const text::Bilingual& show_targets,
                             text::Language language);

}  // namespace giamsat::author
