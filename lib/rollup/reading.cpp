// SPDX-License-Identifier: MIT
#include "rollup/reading.hpp"

#include "check/parallel.hpp"
#include "rollup/untrusted.hpp"

#include <utility>

namespace giamsat {
namespace {

Distilled distil(const Programme& programme, FileCheck file) {
    Distilled kept;
    kept.identity = identity_of(file);
    kept.nature = file.nature;
    kept.kind = file.kind;
    kept.unit = file.unit.empty() ? no_unit : programme.roster.by_id(file.unit);
    if (file.submission && file.submission->period_known) {
        const auto& submission = *file.submission;
        kept.accepted = accept(programme, file.name, submission, file.findings);
        kept.undated = !submission.submitted && submission.submitted_readable;
    }
    std::erase_if(file.findings, [](const Finding& finding) { return is_of_target(finding.rule); });
    kept.findings = std::move(file.findings);
    return kept;
}

Distilled read_one(const Input& input, const RollupOptions& options) {
    auto bytes = input.bytes ? *input.bytes : options.read(input.name);
    const CheckOptions how{.programme = options.programme, .as_of = options.as_of, .received = options.received};
    return distil(*options.programme, check_file(how, input.name, std::move(bytes)));
}

}  // namespace

std::vector<Distilled> read_all(std::span<const Input> inputs, const RollupOptions& options) {
    std::vector<Distilled> files(inputs.size());
    for_each_index(inputs.size(), options.jobs, [&](std::size_t i) { files[i] = read_one(inputs[i], options); });
    return files;
}

}  // namespace giamsat
