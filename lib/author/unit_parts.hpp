// SPDX-License-Identifier: MIT
// The reports within a roll-up's period that provide the numbers of one unit, read again.
#pragma once

#include "author/read_again.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace giamsat::author {

/// A file's entry for a unit, and which parts of it can be trusted.
struct Part {
    text::Period period;
    const FileAgain* file = nullptr;
    const submission::Entry* entry = nullptr;

    bool trusts(const submission::Activity& activity) const;
    bool trusts(const submission::StatedGroup& group) const;
    bool trusts(const submission::NoneArose& said) const;
    /// The number of untrusted items (activities, groups of figures, items of `none_arose`).
    std::size_t left_out() const;
    /// The reported value, or 0 if the group is under `none_arose`; none if it is unknown or not trusted.
    std::optional<std::int64_t> value(programme::GroupIndex group, programme::FieldIndex field) const;
};

/// "FILE: 2 faulty items … are left out"; empty if none are.
text::Bilingual left_out_of(const Part& part);

/// All parts of one unit. Keeps references to its arguments.
class UnitParts {
public:
    UnitParts(const rollup::Rollup& rollup, const FilesAgain& files, programme::UnitIndex unit);

    /// By period.
    const std::vector<Part>& all() const { return parts_; }
    /// The periods within the roll-up's at whose end the unit was open; each should have a part.
    std::vector<text::Period> expected() const;
    /// Whether the unit has a source report for exactly the roll-up's period.
    bool is_of_source_period() const;
    /// The activities that the roll-up counts; a joint event that was reported twice is one.
    std::vector<const submission::Activity*> activities() const;
    /// The `none_arose` items about kinds of activity, once each, without kinds that were carried out after all.
    std::vector<const submission::NoneArose*> kinds_not_arisen() const;
    /// The sum of the reported values, or the last one; none if there is none.
    std::optional<std::int64_t> over_parts(programme::GroupIndex group, programme::FieldIndex field) const;

private:
    const submission::Activity* again(const rollup::ActivityRow& row) const;

    const rollup::Rollup& rollup_;
    const FilesAgain& files_;
    programme::UnitIndex unit_;
    std::vector<Part> parts_;
};

}  // namespace giamsat::author
