// SPDX-License-Identifier: MIT
#pragma once

#include "programme/roster.hpp"

#include <set>
#include <string>
#include <string_view>

namespace giamsat::rollup {

/// The names of units for people, followed by the parent in brackets if another unit has the same name. Keeps a
/// reference to the roster.
class UnitNamesShown {
public:
    explicit UnitNamesShown(const programme::Roster& roster);

    /// Empty for no_unit.
    std::string of(programme::UnitIndex unit) const;

private:
    const programme::Roster& roster_;
    std::set<std::string_view> repeated_;
};

}  // namespace giamsat::rollup
