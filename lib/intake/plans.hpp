// SPDX-License-Identifier: MIT
#pragma once

#include "intake/accepted.hpp"
#include "programme/programme.hpp"

#include <span>
#include <vector>

namespace giamsat::intake {

/// The plans of all units. Points into the files that it was made from.
class Plans {
public:
    /// `files`: every file that stands and counts, in any order.
    Plans(const programme::Programme& programme, std::span<const Accepted* const> files);

    /// The plan that the unit itself sent; null where there is none.
    const Accepted* sent_by(programme::UnitIndex unit) const { return sent_[unit]; }
    /// What is planned for the unit: in its own plan where it owes one, else in its superior's, else in its own all the
    /// same. Null where no plan speaks of it.
    const AcceptedEntry* planned_for(programme::UnitIndex unit) const { return planned_[unit]; }

private:
    programme::IndexVec<programme::Unit, const Accepted*> sent_;
    programme::IndexVec<programme::Unit, const AcceptedEntry*> planned_;
};

}  // namespace giamsat::intake
