// SPDX-License-Identifier: MIT
// The status of a target, implemented line by line like the table of statuses in the specification: the facts are plain
// values, and the first line that applies gives the status.
#pragma once

#include "target/status.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace giamsat::target {

/// One window of a count, a sum, a figure or a set.
struct CountWindow {
    bool closed = false;        ///< its last day is not after the period's end, and nothing more is told of it
    bool holds = false;         ///< the expectation is met
    bool gap = false;           ///< a source report that covers some of it is missing
    bool planned_more = false;  ///< the unit planned more by the period's end than it has done
};

Status status_of_count(bool said_not_arisen, std::span<const CountWindow> windows);

/// One window of a share: its parts and wholes, summed over the units that report both.
struct ShareWindow {
    bool closed = false;
    bool stated = false;  ///< at least one unit reports both
    bool gap = false;
    std::int64_t part = 0;
    std::int64_t whole = 0;
    bool owed = true;  ///< at least one unit owed a report that could state them
};

/// `percent`: the required percentage.
Status status_of_share(std::span<const ShareWindow> windows, std::int64_t percent);

/// For a target on units: the status of each unit, and the required percentage of units.
Status status_of_units(std::span<const Status> units, std::int64_t percent);

/// Whether the part is at least that percentage of the whole.
bool reaches(std::int64_t part, std::int64_t whole, std::int64_t percent);

/// A percentage, truncated to two decimals; none if the whole is 0.
std::optional<double> share_of(std::int64_t part, std::int64_t whole);

/// Whether a unit with that status meets the target.
constexpr bool meets(Status status) {
    return status == Status::met || status == Status::none_arose;
}

}  // namespace giamsat::target
