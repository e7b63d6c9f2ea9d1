// SPDX-License-Identifier: MIT
// What single units state of a figure, or of a share's part and whole, in a target's windows.
#pragma once

#include "rollup/evidence.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace giamsat::rollup {

/// The figures of one unit, or of its subtree, in one window.
struct Sums {
    bool stated = false;
    bool gap = false;
    bool not_arisen = false;  ///< said of the figure's group
    std::int64_t part = 0;
    std::int64_t whole = 0;

    void add(const Sums& below) {
        stated |= below.stated;
        gap |= below.gap;
        not_arisen |= below.not_arisen;
        part += below.part;
        whole += below.whole;
    }
};

/// Reads what units state of the measure of one target on figures. Keeps references to what it was made from.
class OwnSums {
public:
    /// `target` measures `figures`.
    OwnSums(const Evidence& evidence, const programme::Target& target, const programme::measure::Figures& figures);

    /// What the unit itself states, without what is below it.
    Sums in(programme::UnitIndex unit, const text::Days& window) const;
    /// The source reports in the window that are not there, or that lack the figures; of which only the last matters
    /// where an earlier value that is missing says nothing any more.
    std::vector<text::Period> gaps(programme::UnitIndex unit, const text::Days& window) const;

private:
    bool is_gap(programme::UnitIndex unit, std::size_t period) const;
    bool said_not_arisen(programme::UnitIndex unit, const text::Days& window) const;

    const Evidence& evidence_;
    std::vector<programme::FieldIndex> fields_;  // the part, and the whole of a share
    bool latest_ = false;                        // every field of the measure is
    bool last_gap_only_ = false;                 // an earlier value that is missing no longer matters
};

}  // namespace giamsat::rollup
