// SPDX-License-Identifier: MIT
#pragma once

#include "programme/indices.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace giamsat::programme {

/// Finds units by the hash of a text. It is a tenth of a map that holds the texts, so that the names of thousands of
/// units stay in the processor's cache. Whoever asks compares the texts of what is found.
class TextIndex {
public:
    /// A text may be added with several units.
    void add(std::string_view text, UnitIndex unit);

    /// Visits every unit of that text and, hardly ever, one of a text with the same hash; in no certain order.
    template <class Visit>
    void each_like(std::string_view text, Visit visit) const {
        if (slots_.empty()) return;
        const auto hash = hash_of(text);
        for (auto at = hash & mask(); slots_[at].unit != no_unit; at = (at + 1) & mask())
            if (slots_[at].hash == hash) visit(slots_[at].unit);
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        UnitIndex unit;
    };

    static std::uint32_t hash_of(std::string_view text) {
        return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
    }
    std::size_t mask() const { return slots_.size() - 1; }
    void put(Slot slot);
    void grow();

    std::vector<Slot> slots_;  // a power of two, at least half of them free; a unit is where its hash says or behind
    std::size_t taken_ = 0;
};

}  // namespace giamsat::programme
