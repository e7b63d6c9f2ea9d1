// SPDX-License-Identifier: MIT
#include "report/findings/sarif_fingerprints.hpp"

#include "report/findings/artifact_path.hpp"
#include "report/findings/finding_lines.hpp"
#include "text/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace giamsat::report {
namespace {

// "/units/3/unit" → "/units/unit": an entry inserted above must not make all findings below it new.
std::string without_positions(std::string_view pointer) {
    std::string result;
    while (!pointer.empty()) {
        const auto end = std::min(pointer.find('/', 1), pointer.size());
        const auto step = pointer.substr(0, end);
        if (step.find_first_not_of("0123456789", 1) != step.npos) result += step;
        pointer.remove_prefix(end);
    }
    return result;
}

}  // namespace

std::string SarifFingerprints::of(const finding::Finding& finding) {
    const auto digest = text::hex(
        text::sha256(fmt::format("{}\n{}\n{}\n{}\n{}", finding.rule, artifact_path(finding.file), finding.unit,
                                 without_positions(finding.place.pointer), one_line(finding.excerpt))));
    return fmt::format("{}:{}", digest, ++seen_[digest]);
}

}  // namespace giamsat::report
