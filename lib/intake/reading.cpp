// SPDX-License-Identifier: MIT
#include "intake/reading.hpp"

#include "intake/parallel.hpp"
#include "intake/untrusted.hpp"

#include <utility>

namespace giamsat::intake {
namespace {

Distilled distil(const programme::Programme& programme, check::FileCheck file) {
    Distilled kept;
    kept.identity = identity_of(file);
    kept.nature = file.nature;
    kept.kind = file.kind;
    kept.unit = file.unit.empty() ? programme::no_unit : programme.roster.by_id(file.unit);
    if (file.submission && file.submission->period_known) {
        const auto& submission = *file.submission;
        kept.accepted = accept(programme, file.name, submission, file.findings);
        kept.undated = !submission.submitted && submission.submitted_readable;
    }
    std::erase_if(file.findings, [](const finding::Finding& finding) { return is_of_target(finding.rule); });
    kept.findings = std::move(file.findings);
    return kept;
}

Distilled read_one(const Input& input, const Sitting& sitting) {
    auto bytes = input.bytes ? *input.bytes : sitting.read(input.name);
    const check::CheckOptions how{.programme = sitting.programme, .as_of = sitting.as_of, .received = sitting.received};
    return distil(*sitting.programme, check::check_file(how, input.name, std::move(bytes)));
}

}  // namespace

std::vector<Distilled> read_all(std::span<const Input> inputs, const Sitting& sitting) {
    std::vector<Distilled> files(inputs.size());
    for_each_index(inputs.size(), sitting.jobs, [&](std::size_t i) { files[i] = read_one(inputs[i], sitting); });
    return files;
}

}  // namespace giamsat::intake
