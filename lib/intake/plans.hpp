// SPDX-License-Identifier: MIT
#pragma once

#include "intake/accepted.hpp"
#include "programme/programme.hpp"

#include <span>
#include <vector>

namespace giamsat::intake {

/// The plans of all units. Points into the given files, which must outlive it.
class Plans {
public:
    /// `files`: every file that counts, in any order.
    Plans(const programme::Programme& programme, std::span<const Accepted* const> files);

    /// The plan that the unit itself sent; null if there is none.
    const Accepted* sent_by(programme::UnitIndex unit) const { return sent_[unit]; }
    /// The plan entry for the unit: in its own plan if it owes one, otherwise in its superior's, otherwise in its own
    /// anyway. Null if no plan covers it.
    const AcceptedEntry* planned_for(programme::UnitIndex unit) const { return planned_[unit]; }

private:
    programme::IndexVec<programme::Unit, const Accepted*> sent_;
    programme::IndexVec<programme::Unit, const AcceptedEntry*> planned_;
};

}  // namespace giamsat::intake
