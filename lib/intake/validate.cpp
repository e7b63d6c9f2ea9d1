// SPDX-License-Identifier: MIT
#include "intake/validate.hpp"

#include "intake/reading.hpp"
#include "intake/standing.hpp"
#include "intake/timeliness.hpp"

#include <algorithm>
#include <iterator>

namespace giamsat::intake {
namespace {

// What is said of a file that does not stand is said of the one that does.
std::vector<finding::Finding> findings_of(const Sitting& sitting, std::vector<KeptFile>& files) {
    const auto& programme = *sitting.programme;
    const auto standing = standings(files);
    auto findings = standing_findings(programme, files, standing);
    const Revisions revisions(files);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (standing[i] == Standing::superseded || standing[i] == Standing::copy) continue;
        auto& file = files[i];
        std::ranges::move(file.findings, std::back_inserter(findings));
        if (file.missing) findings.push_back(finding_on(*file.missing, programme, file.file, file.unit));
        std::ranges::move(due_date_findings(programme, revisions, file, sitting.as_of), std::back_inserter(findings));
    }
    if (sitting.received != nullptr)
        findings.insert(findings.end(), sitting.received->findings.begin(), sitting.received->findings.end());
    std::ranges::sort(findings, finding::before);
    return findings;
}

bool is_listed(check::FileNature nature) {
    return nature == check::FileNature::submission || nature == check::FileNature::other_programme ||
           nature == check::FileNature::unreadable;
}

CheckedFile summary_of(const programme::Programme& programme, const KeptFile& file) {
    CheckedFile summary;
    summary.file = file.file;
    summary.kind = file.kind;
    if (file.unit != programme::no_unit) summary.unit = programme.unit(file.unit).id;
    summary.unreadable = file.nature == check::FileNature::unreadable;
    if (!file.is_submission()) return summary;
    summary.period = text::iso(*file.period);
    summary.revision = file.revision;
    return summary;
}

void count_errors(Validation& validation) {
    for (auto& file : validation.files) {
        const auto first = std::ranges::lower_bound(validation.findings, file.file, {}, &finding::Finding::file);
        for (auto finding = first; finding != validation.findings.end() && finding->file == file.file; ++finding)
            if (finding->severity == finding::Severity::error) ++file.errors;
    }
}

}  // namespace

Summary summary_of(const Validation& validation) {
    Summary summary;
    summary.files = static_cast<int>(validation.files.size());
    for (const auto& file : validation.files)
        if (file.unreadable) ++summary.unreadable;
    for (const auto& finding : validation.findings) {
        if (finding.severity == finding::Severity::error) ++summary.errors;
        if (finding.severity == finding::Severity::warning) ++summary.warnings;
        if (finding.severity == finding::Severity::notice) ++summary.notices;
    }
    return summary;
}

Validation validate(std::span<const Input> inputs, const Sitting& sitting) {
    const auto& programme = *sitting.programme;
    auto files = read_all(inputs, sitting, Purpose::check);
    Validation validation;
    validation.programme = &programme;
    validation.as_of = sitting.as_of;
    validation.findings = findings_of(sitting, files);
    validation.nothing_checked = true;
    for (const auto& file : files) {
        if (!is_listed(file.nature)) continue;
        if (file.nature != check::FileNature::other_programme) validation.nothing_checked = false;
        validation.files.push_back(summary_of(programme, file));
    }
    count_errors(validation);
    validation.summary = summary_of(validation);
    return validation;
}

}  // namespace giamsat::intake
