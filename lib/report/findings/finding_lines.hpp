// SPDX-License-Identifier: MIT
// The text lines of a finding, apart from its place, shared by the formats for people.
#pragma once

#include "finding/finding.hpp"
#include "text/message.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

/// "điều: III.1.2 · đơn vị: Quận Hải Châu"; empty if the finding is about neither.
text::Bilingual about_line(const finding::Finding& finding);
/// "gợi ý: …"; empty if there is no hint.
text::Bilingual hint_line(const finding::Finding& finding);
/// "liên quan: FILE:LINE:COLUMN: …".
text::Bilingual related_line(const finding::Related& related);

/// The message, then the first two of the lines above if not empty; each is one line, made safe by safe_text.
std::vector<std::string> finding_lines(const finding::Finding& finding, text::Language language);

/// The text as one line: each line break, with the blanks around it, becomes a space. Made safe by safe_text.
std::string one_line(std::string_view text);

}  // namespace giamsat::report
