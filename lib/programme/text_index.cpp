// SPDX-License-Identifier: MIT
#include "programme/text_index.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::programme {

void TextIndex::add(std::string_view text, UnitIndex unit) {
    if (2 * (taken_ + 1) > slots_.size()) grow();
    put({hash_of(text), unit});
    ++taken_;
}

void TextIndex::put(Slot slot) {
    auto at = slot.hash & mask();
    while (slots_[at].unit != no_unit) at = (at + 1) & mask();
    slots_[at] = slot;
}

void TextIndex::grow() {
    constexpr std::size_t least = 16;
    const auto before = std::exchange(slots_, std::vector<Slot>(std::max(least, 2 * slots_.size())));
    for (const auto& slot : before)
        if (slot.unit != no_unit) put(slot);
}

}  // namespace giamsat::programme
