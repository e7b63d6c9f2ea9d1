// SPDX-License-Identifier: MIT
#include "check/validate.hpp"

#include "check/check_file.hpp"
#include "check/parallel.hpp"
#include "check/standing.hpp"
#include "check/timeliness.hpp"

#include <algorithm>
#include <iterator>

namespace giamsat {
namespace {

constexpr Message wrong_ending{"Tên tệp kế hoạch, báo cáo phải kết thúc bằng `.yaml` hoặc `.yml`",
                               "The name of a plan or report must end in `.yaml` or `.yml`"};
constexpr Message rename_it{"lưu nội dung thành tệp văn bản có đuôi `.yaml`",
                            "save the contents as a text file whose name ends in `.yaml`"};

/// What is kept of one file once its text and tree are gone.
struct Kept {
    CheckedFile summary;
    Identity identity;
    FileNature nature = FileNature::foreign;
    std::vector<Finding> findings;
};

Kept keep(FileCheck file) {
    Kept kept;
    kept.identity = identity_of(file);
    kept.nature = file.nature;
    kept.summary.file = file.name;
    kept.summary.kind = file.kind;
    kept.summary.unit = file.unit;
    kept.summary.unreadable = file.nature == FileNature::unreadable;
    if (file.submission && file.submission->period_known) {
        kept.summary.period = iso(file.submission->period);
        kept.summary.revision = file.submission->revision;
    }
    kept.findings = std::move(file.findings);
    return kept;
}

Kept refused_by_name(const std::string& name) {
    FindingList findings(name, {});
    findings.add(rule("file.foreign"), {{{1, 1}, {1, 1}}, ""}, say(wrong_ending), say(rename_it));
    Kept kept;
    kept.identity.file = name;
    kept.identity.sha256 = name;  // not read: like no other file
    kept.summary.file = name;
    kept.findings = findings.take();
    return kept;
}

Kept check_one(const Input& input, const ValidateOptions& options) {
    if (!input.yaml_name) return refused_by_name(input.name);
    auto bytes = input.bytes ? *input.bytes : options.read(input.name);
    const CheckOptions how{.programme = options.programme, .as_of = options.as_of, .received = options.received};
    return keep(check_file(how, input.name, std::move(bytes)));
}

std::vector<Kept> check_all(std::span<const Input> inputs, const ValidateOptions& options) {
    std::vector<Kept> files(inputs.size());
    for_each_index(inputs.size(), options.jobs, [&](std::size_t i) { files[i] = check_one(inputs[i], options); });
    std::sort(files.begin(), files.end(), [](const Kept& a, const Kept& b) { return a.summary.file < b.summary.file; });
    return files;
}

// What is said of a file that does not stand is said of the one that does.
std::vector<Finding> findings_of(const ValidateOptions& options, std::vector<Kept>& files) {
    std::vector<Identity> identities;
    for (const auto& file : files) identities.push_back(file.identity);
    const auto standing = standings(identities);
    auto findings = standing_findings(identities, standing);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (standing[i] == Standing::superseded || standing[i] == Standing::copy) continue;
        settle_timeliness(*options.programme, identities, i, files[i].findings);
        std::move(files[i].findings.begin(), files[i].findings.end(), std::back_inserter(findings));
    }
    if (options.received != nullptr)
        findings.insert(findings.end(), options.received->findings.begin(), options.received->findings.end());
    std::sort(findings.begin(), findings.end(), before);
    return findings;
}

bool is_listed(FileNature nature) {
    return nature == FileNature::submission || nature == FileNature::other_programme ||
           nature == FileNature::unreadable;
}

void count_errors(Validation& validation) {
    for (auto& file : validation.files) {
        const auto first =
            std::lower_bound(validation.findings.begin(), validation.findings.end(), file.file,
                             [](const Finding& finding, const std::string& name) { return finding.file < name; });
        for (auto finding = first; finding != validation.findings.end() && finding->file == file.file; ++finding)
            if (finding->severity == Severity::error) ++file.errors;
    }
}

}  // namespace

Summary summary_of(const Validation& validation) {
    Summary summary;
    summary.files = static_cast<int>(validation.files.size());
    for (const auto& file : validation.files)
        if (file.unreadable) ++summary.unreadable;
    for (const auto& finding : validation.findings) {
        if (finding.severity == Severity::error) ++summary.errors;
        if (finding.severity == Severity::warning) ++summary.warnings;
        if (finding.severity == Severity::notice) ++summary.notices;
    }
    return summary;
}

Validation validate(std::span<const Input> inputs, const ValidateOptions& options) {
    auto files = check_all(inputs, options);
    Validation validation;
    validation.programme = options.programme->id;
    validation.as_of = options.as_of;
    validation.findings = findings_of(options, files);
    validation.nothing_checked = true;
    for (auto& file : files) {
        if (file.nature != FileNature::other_programme && is_listed(file.nature)) validation.nothing_checked = false;
        if (is_listed(file.nature)) validation.files.push_back(std::move(file.summary));
    }
    count_errors(validation);
    validation.summary = summary_of(validation);
    return validation;
}

}  // namespace giamsat
