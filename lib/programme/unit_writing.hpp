// SPDX-License-Identifier: MIT
// Names of units as people write them in tables and letters: with the superior, in quotes, after another body's name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

struct NamedWithin {
    std::string name;
    std::string superior;
};

/// The readings of a name that is followed by its superior's: "Phường Hoà Quý, Quận Ngũ Hành Sơn", "Hòa Quý (Ngũ Hành
/// Sơn)", "phường Hòa Quý quận Ngũ Hành Sơn". Empty if it has only one name.
std::vector<NamedWithin> with_superior(std::string_view written);

/// The name to look for similar ones of: without quotes, punctuation and the name of another body, such as "UBND".
std::string probable_name(std::string_view written);

}  // namespace giamsat::programme
