// SPDX-License-Identifier: MIT
#include "report/sent_later.hpp"

#include "text/counted.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace giamsat::report {

text::Bilingual some_names(std::span<const std::string> files) {
    constexpr std::size_t most_named = 5;
    const auto named = text::join(files.first(std::min(files.size(), most_named)), ", ");
    if (files.size() <= most_named) return text::same(named);
    return text::say(text::Message{"{1}, như {0}", "{1}, such as {0}"}, named,
                     text::counted(files.size(), text::nouns::file));
}

}  // namespace giamsat::report
