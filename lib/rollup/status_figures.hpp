// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/cause_list.hpp"
#include "rollup/evidence.hpp"
#include "rollup/own_sums.hpp"
#include "target/judged.hpp"

#include <cstddef>
#include <vector>

namespace giamsat::rollup {

/// A target that measures a figure or a share: what each unit of the subtree states, and all at and below it together.
/// Keeps references to what it was made from.
class FiguresOverSubtree {
public:
    /// `target` measures `figures`.
    FiguresOverSubtree(const Evidence& evidence, const programme::Target& target,
                       const programme::measure::Figures& figures);

    /// How the unit of that row of the subtree stands.
    target::Judged judge(std::size_t row) const;
    /// Why it stands so, window by window: the figure that is too small, or the units of which not all is part; and by
    /// whom figures are not there.
    void explain(std::size_t row, const target::Judged& judged, CauseList& causes) const;

private:
    programme::UnitIndex unit(std::size_t row) const { return evidence_.subtree.units()[row]; }
    std::vector<Sums> sums_in(const text::Days& window) const;
    Reach judged_reach(std::size_t row, const text::Days& whole) const;
    bool is_over(std::size_t row, const text::Days& days) const;
    Sums sums_of(std::size_t row, const text::Days& whole, const Sums& of_all) const;
    target::Window window_of(std::size_t row, const text::Days& days, const Sums& sums) const;
    void add_failing(std::size_t row, const text::Days& whole, const target::Window& window, CauseList& causes) const;
    void add_gaps(std::size_t row, const text::Days& whole, CauseList& causes) const;
    template <class Visit>
    void for_each_below(std::size_t row, Visit visit) const;

    const Evidence& evidence_;
    const programme::Target& target_;
    OwnSums own_;
    bool is_share_ = false;
    std::vector<text::Days> windows_;      // without regard to when a unit exists
    std::vector<std::vector<Sums>> sums_;  // by window, by row
    std::vector<Sums> year_;               // by row: over all windows
};

}  // namespace giamsat::rollup
