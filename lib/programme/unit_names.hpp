// SPDX-License-Identifier: MIT
// Finds the unit of the roster meant by an id, an official code, or a name in any Vietnamese spelling.
#pragma once

#include "programme/roster.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace giamsat::programme {

/// The result for a written name: one unit, several that match, or none.
struct Resolved {
    UnitIndex unit = no_unit;           ///< the only unit that matches
    bool closed = false;                ///< … but exists on none of the days
    std::vector<UnitIndex> candidates;  ///< several that match, in roster order: ambiguous
    std::vector<UnitIndex> nearest;     ///< if nothing matches: those with similar names, most similar first, at most
                                        ///< three

    explicit operator bool() const { return unit != no_unit; }
};

/// Resolves names over one roster. The index of names is built when the first name is resolved (ids and codes do not
/// need it); safe for several threads. Copies share the index.
class UnitNames {
public:
    UnitNames();

    /// In this order, each step first in `scope` and below, then in the whole roster, among units that exist on some of
    /// the days: id or code; the whole name with its kind; the bare name if no kind was written; both again without
    /// marks; the same for a name that is followed by its superior's. An id means its unit even if that is closed;
    /// other names mean a closed unit only if no open one matches. A similar name is never accepted. `scope` no_unit:
    /// the whole roster. Call with the same roster every time.
    Resolved resolve(const Roster& roster, std::string_view written, UnitIndex scope, const text::Days& days) const;

private:
    Resolved resolve_alone(const Roster& roster, std::string_view written, UnitIndex scope,
                           const text::Days& days) const;
    Resolved resolve_within(const Roster& roster, std::string_view written, const text::Days& days) const;

    struct Lazy;
    std::shared_ptr<Lazy> lazy_;
};

}  // namespace giamsat::programme
