// SPDX-License-Identifier: MIT
// The reports within a roll-up's period that the numbers of one unit come from, read again.
#pragma once

#include "author/read_again.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace giamsat::author {

/// What a file says of a unit, and how far that can be trusted.
struct Part {
    text::Period period;
    const FileAgain* file = nullptr;
    const submission::Entry* entry = nullptr;

    bool trusts(const submission::Activity& activity) const;
    bool trusts(const submission::StatedGroup& group) const;
    bool trusts(const submission::NoneArose& said) const;
    /// Items (activities, groups of figures, what did not arise) that are not trusted.
    std::size_t left_out() const;
    /// As stated, or 0 where the group is said not to have arisen; none where it is unknown or not trusted.
    std::optional<std::int64_t> value(programme::GroupIndex group, programme::FieldIndex field) const;
};

/// "FILE: 2 faulty items … are left out"; empty where none are.
text::Bilingual left_out_of(const Part& part);

/// Keeps references to what it was made from.
class UnitParts {
public:
    UnitParts(const rollup::Rollup& rollup, const FilesAgain& files, programme::UnitIndex unit);

    /// By period.
    const std::vector<Part>& all() const { return parts_; }
    /// The periods within the roll-up's at whose end the unit was open: each should have a part.
    std::vector<text::Period> expected() const;
    /// Those that the roll-up counts: a joint event that was reported twice is one.
    std::vector<const submission::Activity*> activities() const;
    /// What is said of kinds of activity, once each; a kind that was done after all did arise.
    std::vector<const submission::NoneArose*> kinds_not_arisen() const;
    /// The sum of what is stated, or the last that is; none where nothing is.
    std::optional<std::int64_t> over_parts(programme::GroupIndex group, programme::FieldIndex field) const;

private:
    const submission::Activity* again(const rollup::ActivityRow& row) const;

    const rollup::Rollup& rollup_;
    const FilesAgain& files_;
    programme::UnitIndex unit_;
    std::vector<Part> parts_;
};

}  // namespace giamsat::author
