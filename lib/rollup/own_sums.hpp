// SPDX-License-Identifier: MIT
// The values that single units report for a figure, or for a share's part and whole, in a target's windows.
#pragma once

#include "rollup/evidence.hpp"
#include "rollup/stated.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace giamsat::rollup {

/// The figures of one unit, or of its subtree, in one window.
struct Sums {
    bool stated = false;
    bool gap = false;
    bool owed = false;        ///< a report that could state them
    bool not_arisen = false;  ///< the figure's group is under `none_arose`
    std::int64_t part = 0;
    std::int64_t whole = 0;

    void add(const Sums& below) {
        stated |= below.stated;
        gap |= below.gap;
        owed |= below.owed;
        not_arisen |= below.not_arisen;
        part += below.part;
        whole += below.whole;
    }
};

/// Reads the values that units report for one target on figures. Keeps references to its arguments.
class OwnSums {
public:
    /// `target` measures `figures`.
    OwnSums(const Evidence& evidence, const programme::Target& target, const programme::measure::Figures& figures);

    /// The values of the unit itself, without those below it.
    Sums in(programme::UnitIndex unit, const Reach& reach) const;
    /// The source reports within reach that are missing or lack the figures; only the last one if an earlier missing
    /// value no longer matters.
    std::vector<text::Period> gaps(programme::UnitIndex unit, const Reach& reach) const;

private:
    struct Values {
        std::optional<std::int64_t> part;
        std::optional<std::int64_t> whole;
    };

    Values stated_apart(programme::UnitIndex unit, const Reach& reach) const;
    Values stated_together(programme::UnitIndex unit, const Reach& reach) const;
    bool owes(programme::UnitIndex unit, const Reach& reach) const;
    Values values(programme::UnitIndex unit, std::size_t period) const;
    bool is_gap(programme::UnitIndex unit, std::size_t period) const;
    bool said_not_arisen(programme::UnitIndex unit, const Reach& reach) const;

    const Evidence& evidence_;
    std::vector<programme::FieldIndex> fields_;  // the part, and the whole of a share
    bool latest_ = false;                        // every field of the measure is `latest`
    bool of_both_ = false;                       // of a share of sums
    bool last_gap_only_ = false;                 // an earlier missing value no longer matters
};

}  // namespace giamsat::rollup
