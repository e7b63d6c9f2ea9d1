// SPDX-License-Identifier: MIT
// What is said of a finding beside its place: the lines that the formats for people share.
#pragma once

#include "finding/finding.hpp"
#include "text/message.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

/// "điều: III.1.2 · đơn vị: Quận Hải Châu"; empty where the finding is about neither.
text::Bilingual about_line(const finding::Finding& finding);
/// "gợi ý: …"; empty where there is nothing to advise.
text::Bilingual hint_line(const finding::Finding& finding);
/// "liên quan: FILE:LINE:COLUMN: …".
text::Bilingual related_line(const finding::Related& related);

/// The message and, where there are any, the first two lines above; each is one line of safe_text.
std::vector<std::string> finding_lines(const finding::Finding& finding, text::Language language);

/// The text as one line: each line break, with the blanks around it, is a space. Made safe as safe_text does.
std::string one_line(std::string_view text);

}  // namespace giamsat::report
