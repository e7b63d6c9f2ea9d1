// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

namespace giamsat::data {

/// The runs of neighbours that have one key, in their order. `elements` outlive them.
template <class T, class KeyOf>
std::vector<std::span<const T>> runs_of(std::span<const T> elements, KeyOf key_of) {
    std::vector<std::span<const T>> runs;
    while (!elements.empty()) {
        const auto key = std::invoke(key_of, elements.front());
        const auto last =
            std::ranges::find_if(elements, [&](const T& one) { return !(std::invoke(key_of, one) == key); });
        runs.emplace_back(elements.begin(), last);
        elements = {last, elements.end()};
    }
    return runs;
}
template <class T, class KeyOf>
std::vector<std::span<const T>> runs_of(const std::vector<T>& elements, KeyOf key_of) {
    return runs_of(std::span<const T>(elements), key_of);
}

}  // namespace giamsat::data
