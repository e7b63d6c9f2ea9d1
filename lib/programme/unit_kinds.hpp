// SPDX-License-Identifier: MIT
// How the kind of a unit is written before its name: schemas/unit-kinds.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

/// One way of writing; all texts folded (see fold()).
struct WrittenKind {
    std::string written;
    std::string kind;  ///< the kind in full; empty for words that say nothing, such as the name of the organisation
};

/// The table that was compiled in.
std::vector<WrittenKind> built_in_kinds();

/// A unit's name, brought to one way of writing; all texts folded.
struct FoldedName {
    std::string whole;  ///< with its kind in full: "quận hải châu"
    std::string bare;   ///< without: "hải châu"; the same as `whole` where the name has no kind
};

/// The official name of a unit.
FoldedName fold_official_name(const std::vector<WrittenKind>& kinds, std::string_view name);

/// All that somebody may mean by what they wrote: the organisation's name is left out, an abbreviated kind is written
/// in full, a number is Arabic. The first is the likeliest; never empty.
std::vector<std::string> readings(const std::vector<WrittenKind>& kinds, std::string_view written);

/// What stands behind a kind in full, which may lack its marks; none where the text does not begin with one.
std::optional<std::string> without_kind(const std::vector<WrittenKind>& kinds, std::string_view folded);

}  // namespace giamsat::programme
