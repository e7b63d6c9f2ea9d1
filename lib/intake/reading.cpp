// SPDX-License-Identifier: MIT
#include "intake/reading.hpp"

#include "check/context.hpp"
#include "intake/parallel.hpp"
#include "intake/untrusted.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::intake {
namespace {

constexpr text::Message wrong_ending{"Tên tệp kế hoạch, báo cáo phải kết thúc bằng `.yaml` hoặc `.yml`",
                                     "The name of a plan or report must end in `.yaml` or `.yml`"};
constexpr text::Message rename_it{"lưu nội dung thành tệp văn bản có đuôi `.yaml`",
                                  "save the contents as a text file whose name ends in `.yaml`"};

check::FileCheck refused_by_name(const std::string& name) {
    finding::FindingList findings(name, {});
    findings.add(finding::rule("file.foreign"), {{{1, 1}, {1, 1}}, ""}, text::say(wrong_ending), text::say(rename_it));
    check::FileCheck file;
    file.name = name;
    file.nature = check::FileNature::misnamed;
    file.findings = findings.take();
    return file;
}

void keep_identity(const check::FileCheck& file, KeptFile& kept) {
    if (!file.submission) return;
    const auto& s = *file.submission;
    kept.unit = s.unit;
    if (!s.period_known) return;
    kept.period = s.period;
    kept.revision = s.revision;
    kept.revision_place = check::nearest_key(*s.node, {"revision"});
    kept.excerpt = finding::excerpt(file.bytes, kept.revision_place.range.start.line);
    kept.submitted = s.submitted;
    kept.first_received = s.first_received;
    kept.undated = !s.submitted && s.submitted_readable;
}

KeptFile distil(const programme::Programme& programme, check::FileCheck file, Purpose purpose) {
    KeptFile kept;
    kept.file = file.name;
    if (file.nature != check::FileNature::misnamed) kept.sha256 = text::sha256(file.bytes);
    kept.nature = file.nature;
    kept.kind = file.kind;
    keep_identity(file, kept);
    if (purpose == Purpose::add_up) {
        if (kept.is_submission())
            kept.accepted =
                std::make_unique<const Accepted>(accept(programme, file.name, *file.submission, file.findings));
        std::erase_if(file.findings, [](const finding::Finding& finding) { return is_of_target(finding.rule); });
    }
    kept.findings = std::move(file.findings);
    return kept;
}

}  // namespace

check::FileCheck read_and_check(const Input& input, const Sitting& sitting) {
    if (!input.yaml_name) return refused_by_name(input.name);
    const check::CheckOptions how{.programme = sitting.programme, .as_of = sitting.as_of, .received = sitting.received};
    return check::check_file(how, input.name, input.bytes ? *input.bytes : sitting.read(input.name));
}

std::vector<KeptFile> read_all(std::span<const Input> inputs, const Sitting& sitting, Purpose purpose) {
    std::vector<KeptFile> files(inputs.size());
    for_each_index(inputs.size(), sitting.jobs, [&](std::size_t i) {
        files[i] = distil(*sitting.programme, read_and_check(inputs[i], sitting), purpose);
    });
    std::ranges::stable_sort(files, {}, &KeptFile::file);
    return files;
}

}  // namespace giamsat::intake
