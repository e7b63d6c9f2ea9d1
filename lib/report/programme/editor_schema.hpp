// SPDX-License-Identifier: MIT
// The JSON Schemas with which editors complete and explain files, including the programme's own terms.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <array>
#include <string>
#include <string_view>

namespace giamsat::report {

/// The kinds of file that have such a schema.
inline constexpr std::array<std::string_view, 3> editor_schemas{"plan", "report", "programme"};

/// The schema in schemas/ for that kind of file (`plan`, `report`, `programme`), as one JSON document. A comment in it
/// names the command that it was made by.
std::string editor_schema(std::string_view kind, std::string_view made_by, text::Language language);

/// The same for plans or reports of that programme: with its activity kinds, forms, topics, kinds of subject, figures,
/// units and its id. It refuses terms that are not in the programme, except units: these can be written in many ways,
/// so their ids are only suggested. The programme's terms are in that language; the keys are explained as in schemas/.
std::string editor_schema(std::string_view kind, const programme::Programme& programme, std::string_view made_by,
                          text::Language language);

}  // namespace giamsat::report
