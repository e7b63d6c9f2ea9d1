// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/rollup.hpp"

#include <utility>
#include <vector>

namespace giamsat::rollup {

/// Gathers the causes of one target of one unit; their `row` is not known yet.
class CauseList {
public:
    /// The cause stays until the next one is added.
    Cause& add(Cause::Kind kind, programme::UnitIndex unit) {
        auto& cause = causes_.emplace_back();
        cause.kind = kind;
        cause.unit = unit;
        return cause;
    }
    /// The unit's submission for that period is not there, or lacks the figures.
    void add_gap(programme::UnitIndex unit, const text::Period& period) {
        add(Cause::Kind::not_reported, unit).period = period;
    }
    bool empty() const { return causes_.empty(); }
    std::vector<Cause> take() { return std::move(causes_); }

private:
    std::vector<Cause> causes_;
};

}  // namespace giamsat::rollup
