// SPDX-License-Identifier: MIT
#include "intake/validate.hpp"

#include "check/check_file.hpp"
#include "intake/parallel.hpp"
#include "intake/standing.hpp"
#include "intake/timeliness.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace giamsat::intake {
namespace {

constexpr text::Message wrong_ending{"Tên tệp kế hoạch, báo cáo phải kết thúc bằng `.yaml` hoặc `.yml`",
                                     "The name of a plan or report must end in `.yaml` or `.yml`"};
constexpr text::Message rename_it{"lưu nội dung thành tệp văn bản có đuôi `.yaml`",
                                  "save the contents as a text file whose name ends in `.yaml`"};

/// What is kept of one file besides its identity once its text and tree are gone.
struct Kept {
    std::optional<programme::Duty::Kind> kind;
    programme::UnitIndex unit = programme::no_unit;
    check::FileNature nature = check::FileNature::foreign;
    std::vector<finding::Finding> findings;
};

/// All files, by name; apart, because which of them stand is told from the identities.
struct Checked {
    std::vector<Identity> identities;
    std::vector<Kept> kept;
};

void keep(check::FileCheck file, Identity& identity, Kept& kept) {
    identity = identity_of(file);
    kept.kind = file.kind;
    if (file.submission) kept.unit = file.submission->unit;
    kept.nature = file.nature;
    kept.findings = std::move(file.findings);
}

std::vector<finding::Finding> refused_by_name(const std::string& name) {
    finding::FindingList findings(name, {});
    findings.add(finding::rule("file.foreign"), {{{1, 1}, {1, 1}}, ""}, text::say(wrong_ending), text::say(rename_it));
    return findings.take();
}

void check_one(Input input, const Sitting& sitting, Identity& identity, Kept& kept) {
    if (!input.yaml_name) {
        kept.findings = refused_by_name(input.name);
        identity.file = std::move(input.name);
        return;
    }
    auto bytes = input.bytes ? std::move(*input.bytes) : sitting.read(input.name);
    const check::CheckOptions how{.programme = sitting.programme, .as_of = sitting.as_of, .received = sitting.received};
    keep(check::check_file(how, std::move(input.name), std::move(bytes)), identity, kept);
}

Checked check_all(std::vector<Input> inputs, const Sitting& sitting) {
    std::ranges::stable_sort(inputs, [](const Input& a, const Input& b) { return a.name < b.name; });
    Checked files{std::vector<Identity>(inputs.size()), std::vector<Kept>(inputs.size())};
    for_each_index(inputs.size(), sitting.jobs, [&](std::size_t i) {
        check_one(std::move(inputs[i]), sitting, files.identities[i], files.kept[i]);
    });
    return files;
}

// What is said of a file that does not stand is said of the one that does.
std::vector<finding::Finding> findings_of(const Sitting& sitting, Checked& files) {
    const auto& programme = *sitting.programme;
    const auto standing = standings(files.identities);
    auto findings = standing_findings(programme, files.identities, standing);
    const Revisions revisions(files.identities);
    for (std::size_t i = 0; i < files.kept.size(); ++i) {
        if (standing[i] == Standing::superseded || standing[i] == Standing::copy) continue;
        auto& of_file = files.kept[i].findings;
        settle_timeliness(programme, revisions, files.identities[i], of_file);
        std::move(of_file.begin(), of_file.end(), std::back_inserter(findings));
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

CheckedFile summary_of(const programme::Programme& programme, Identity& identity, const Kept& kept) {
    CheckedFile summary;
    summary.file = std::move(identity.file);
    summary.kind = kept.kind;
    if (kept.unit != programme::no_unit) summary.unit = programme.unit(kept.unit).id;
    summary.unreadable = kept.nature == check::FileNature::unreadable;
    if (!identity.is_submission) return summary;
    summary.period = text::iso(identity.period);
    summary.revision = identity.revision;
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

Validation validate(std::vector<Input> inputs, const Sitting& sitting) {
    const auto& programme = *sitting.programme;
    auto files = check_all(std::move(inputs), sitting);
    Validation validation;
    validation.programme = &programme;
    validation.as_of = sitting.as_of;
    validation.findings = findings_of(sitting, files);
    validation.nothing_checked = true;
    for (std::size_t i = 0; i < files.kept.size(); ++i) {
        const auto& kept = files.kept[i];
        if (kept.nature != check::FileNature::other_programme && is_listed(kept.nature))
            validation.nothing_checked = false;
        if (is_listed(kept.nature)) validation.files.push_back(summary_of(programme, files.identities[i], kept));
    }
    count_errors(validation);
    validation.summary = summary_of(validation);
    return validation;
}

}  // namespace giamsat::intake
