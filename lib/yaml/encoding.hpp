// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"

#include <string_view>

namespace giamsat::yaml {

/// Whether the text is UTF-8 with LF or CRLF line ends and no control characters; otherwise adds yaml.encoding at the
/// first wrong byte, naming the likely encoding.
bool check_encoding(std::string_view text, finding::FindingList& findings);

}  // namespace giamsat::yaml
