// SPDX-License-Identifier: MIT
// Which unit of the roster somebody means by an id, an official code, or a name in any Vietnamese spelling.
#pragma once

#include "programme/roster.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace giamsat::programme {

/// What a written name came to: one unit, several that it fits, or none.
struct Resolved {
    UnitIndex unit = no_unit;           ///< the one unit that it fits
    bool closed = false;                ///< … which exists on none of the days
    std::vector<UnitIndex> candidates;  ///< several that it fits, in roster order: ambiguous
    std::vector<UnitIndex> nearest;     ///< where nothing fits: those with near names, nearest first, three at most

    explicit operator bool() const { return unit != no_unit; }
};

/// Resolves names over one roster. The index of names is built when a name is first asked for (ids and codes need
/// none); it may be used from several threads at once. Copies share the index.
class UnitNames {
public:
    UnitNames();

    /// In this order, each step first in `scope` and below, then in the whole roster, at units that exist on some of
    /// the days: id or code; the whole name with its kind; the bare name where no kind was written; both again without
    /// marks. An id means its unit even where that is closed; other names mean a closed unit only where no open one
    /// fits. A near name is never taken. `scope` no_unit: the whole roster. Call with the same roster every time.
    Resolved resolve(const Roster& roster, std::string_view written, UnitIndex scope, const text::Days& days) const;

private:
    struct Lazy;
    std::shared_ptr<Lazy> lazy_;
};

}  // namespace giamsat::programme
