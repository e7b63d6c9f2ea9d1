// SPDX-License-Identifier: MIT
#include "intake/validate.hpp"

#include "intake/reading.hpp"
#include "intake/standing.hpp"
#include "intake/timeliness.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace giamsat::intake {
namespace {

constexpr text::Message nothing_to_check{"không có kế hoạch hay báo cáo nào để kiểm tra",
                                         "there is no plan or report to check"};

// Superseded files and copies are skipped: the file that counts has its own findings.
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
    return findings;
}

bool was_to_be_checked(const KeptFile& file) {
    return file.nature == check::FileNature::submission || file.nature == check::FileNature::unreadable;
}

bool is_listed(const KeptFile& file) {
    return was_to_be_checked(file) || file.nature == check::FileNature::other_programme;
}

// Takes the name, of which there are many.
CheckedFile summary_of(const programme::Programme& programme, KeptFile& file) {
    CheckedFile summary;
    summary.file = std::move(file.file);
    summary.kind = file.kind;
    if (file.unit != programme::no_unit) summary.unit = programme.unit(file.unit).id;
    summary.unreadable = file.nature == check::FileNature::unreadable;
    if (!file.is_submission()) return summary;
    summary.period = text::iso(*file.period);
    summary.revision = file.revision;
    return summary;
}

Validation settled(Validation validation, const Selection& selection) {
    std::ranges::sort(validation.findings, finding::before);
    return summed(std::move(validation), selection);
}

}  // namespace

Validation validate(std::span<const Input> inputs, const Sitting& sitting, Beside beside) {
    const auto& programme = *sitting.programme;
    auto files = read_all(inputs, sitting, Purpose::check);
    Validation validation;
    validation.programme = &programme;
    validation.as_of = sitting.as_of;
    validation.findings = findings_of(sitting, files);
    std::ranges::move(beside.findings, std::back_inserter(validation.findings));
    for (auto& file : files)
        if (is_listed(file)) validation.files.push_back(summary_of(programme, file));
    validation.missing = std::move(beside.missing);
    if (validation.missing.empty() && std::ranges::none_of(files, was_to_be_checked))
        validation.missing.push_back(text::say(nothing_to_check));
    return settled(std::move(validation), beside.selection);
}

Validation validate_programme(const std::string& file, std::vector<finding::Finding> findings, text::Date as_of) {
    Validation validation;
    validation.as_of = as_of;
    validation.findings = std::move(findings);
    validation.files.emplace_back().file = file;
    return settled(std::move(validation), {});
}

}  // namespace giamsat::intake
