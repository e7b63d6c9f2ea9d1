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

/// Converts places in findings and nodes to byte offsets in a text. The byte-order mark is not part of the text.
class SourceText {
public:
    /// Keeps the view. The text must be UTF-8.
    explicit SourceText(std::string_view text);

    std::string_view text() const { return text_; }
    /// The bytes between two places.
    SourceRange bytes(const text::Range& range) const { return {offset(range.start), offset(range.end)}; }
    std::string_view of(const text::Range& range) const;

private:
    std::size_t offset(const text::Position& position) const;

    std::string_view text_;
    std::vector<std::size_t> lines_;  // the start of each line
};

}  // namespace giamsat::author
