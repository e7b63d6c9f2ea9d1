// SPDX-License-Identifier: MIT
#include "intake/untrusted.hpp"

#include <algorithm>

namespace giamsat::intake {

bool is_of_target(std::string_view rule) {
    return rule.starts_with("target.");
}

Untrusted::Untrusted(std::span<const finding::Finding> findings) {
    for (const auto& finding : findings)
        if (finding.severity == finding::Severity::error && !is_of_target(finding.rule) &&
            finding.rule != finding::rule("figure.control-total").id)
            errors_.push_back(finding.place.range);
    std::ranges::sort(errors_);
}

bool Untrusted::inside(const text::Range& range) const {
    auto error = std::ranges::lower_bound(errors_, range.start, {}, &text::Range::start);
    for (; error != errors_.end() && error->start <= range.end; ++error)
        if (range.contains(*error)) return true;
    return false;
}

}  // namespace giamsat::intake
