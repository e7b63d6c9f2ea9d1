// SPDX-License-Identifier: MIT
// How a target stands, line by line as the contract's table of statuses has it: what is known goes in as plain
// values, the first line that applies comes out.
#pragma once

#include "target/status.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace giamsat::target {

/// One window of a count, a sum, a figure or a set.
struct CountWindow {
    bool closed = false;        ///< its last day is not after the period's end, and nothing more is told of it
    bool holds = false;         ///< what is expected is there
    bool gap = false;           ///< a source report that covers some of it is not there
    bool planned_more = false;  ///< the unit's plan has more by the period's end than was done
};

Status status_of_count(bool said_not_arisen, std::span<const CountWindow> windows);

/// One window of a share: its parts and wholes, summed over the units that state both.
struct ShareWindow {
    bool closed = false;
    bool stated = false;  ///< at least one unit states both
    bool gap = false;
    std::int64_t part = 0;
    std::int64_t whole = 0;
};

/// `percent`: what is asked.
Status status_of_share(std::span<const ShareWindow> windows, std::int64_t percent);

/// Units that meet targets: how each unit stands, and the percentage of them that is asked.
Status status_of_units(std::span<const Status> units, std::int64_t percent);

/// The part is at least so many per cent of the whole.
bool reaches(std::int64_t part, std::int64_t whole, std::int64_t percent);

/// In per cent, cut to two decimals; none where the whole is 0.
std::optional<double> share_of(std::int64_t part, std::int64_t whole);

/// The target is met by a unit that stands so.
constexpr bool meets(Status status) {
    return status == Status::met || status == Status::none_arose;
}

}  // namespace giamsat::target
