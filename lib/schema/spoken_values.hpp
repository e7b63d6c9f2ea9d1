// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::schema {

/// The one of the choices of the files' grammar that the Vietnamese words written there mean ("chủ trì": `lead`); empty
/// if none.
std::string spoken_value(std::string_view written, const std::vector<std::string>& choices);

}  // namespace giamsat::schema
