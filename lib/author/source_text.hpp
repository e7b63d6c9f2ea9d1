// SPDX-License-Identifier: MIT
#pragma once

#include "text/position.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace giamsat::author {

struct SourceRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A text by the places that findings and nodes give. Without a byte-order mark.
class SourceText {
public:
    /// Keeps the view. The text must be UTF-8.
    explicit SourceText(std::string_view text);

    std::string_view text() const { return text_; }
    /// The bytes from a place to another.
    SourceRange bytes(const text::Range& range) const { return {offset(range.start), offset(range.end)}; }
    std::string_view of(const text::Range& range) const;

private:
    std::size_t offset(const text::Position& position) const;

    std::string_view text_;
    std::vector<std::size_t> lines_;  // where each begins
};

}  // namespace giamsat::author
