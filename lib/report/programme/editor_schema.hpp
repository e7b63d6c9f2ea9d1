// SPDX-License-Identifier: MIT
// The JSON Schemas that editors complete and explain files with, the programme's own words filled in.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <array>
#include <string>
#include <string_view>

namespace giamsat::report {

/// The kinds of file that there are such schemas of.
inline constexpr std::array<std::string_view, 3> editor_schemas{"plan", "report", "programme"};

/// The schema of schemas/ of that kind of file (`plan`, `report`, `programme`) as one document of JSON. A
/// comment in it names the command that it was made by.
std::string editor_schema(std::string_view kind, std::string_view made_by, text::Language language);

/// The same for plans or reports of that programme: with its activity kinds, forms, topics, kinds of subject, figures,
/// units and its id. It refuses what the programme does not know, except units: they may be written in many ways, so
/// their ids are only proposed. What the programme names is in that language; the keys are explained as in schemas/.
std::string editor_schema(std::string_view kind, const programme::Programme& programme, std::string_view made_by,
                          text::Language language);

}  // namespace giamsat::report
