// SPDX-License-Identifier: MIT
#include "author/source_text.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace giamsat::author {

SourceText::SourceText(std::string_view text) : text_(text::without_byte_order_mark(text)), lines_{0} {
    for (std::size_t i = 0; i < text_.size(); ++i)
        if (text_[i] == '\n') lines_.push_back(i + 1);
}

std::size_t SourceText::offset(const text::Position& position) const {
    const auto line = static_cast<std::size_t>(position.line) - 1;
    if (line >= lines_.size()) return text_.size();
    auto at = lines_[line];
    for (int column = 1; column < position.column && at < text_.size(); ++column)
        at += std::max<std::size_t>(text::sequence_length(text_, at), 1);
    return at;
}

std::string_view SourceText::of(const text::Range& range) const {
    const auto [begin, end] = bytes(range);
    return text_.substr(begin, end - begin);
}

}  // namespace giamsat::author
