// SPDX-License-Identifier: MIT
// The spellings of the kind of a unit before its name: schemas/unit-kinds.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

/// One spelling; all texts folded (see fold()).
struct WrittenKind {
    std::string written;
    std::string kind;  ///< the kind in full; empty for words without meaning here, such as the name of the organisation
};

/// The compiled-in table.
std::vector<WrittenKind> built_in_kinds();

/// A unit's name in a standard spelling; all texts folded.
struct FoldedName {
    std::string whole;  ///< with its kind in full: "quận hải châu"
    std::string bare;   ///< without: "hải châu"; the same as `whole` if the name has no kind
};

/// The official name of a unit; without the organisation's, if it begins with that.
FoldedName fold_official_name(const std::vector<WrittenKind>& kinds, std::string_view name);

/// All possible readings of a written name: without the organisation's name, with an abbreviated kind in full, with
/// numbers in Arabic digits. The most likely one comes first; never empty.
std::vector<std::string> readings(const std::vector<WrittenKind>& kinds, std::string_view written);

/// The name after a kind in full, with or without marks; none if the text does not begin with a kind.
std::optional<std::string> without_kind(const std::vector<WrittenKind>& kinds, std::string_view folded);

}  // namespace giamsat::programme
