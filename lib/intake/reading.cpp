// SPDX-License-Identifier: MIT
#include "intake/reading.hpp"

#include "check/context.hpp"
#include "intake/parallel.hpp"
#include "submission/owed.hpp"

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

void keep_identity(const programme::Programme& programme, const check::FileCheck& file, KeptFile& kept) {
    if (!file.submission) return;
    const auto& s = *file.submission;
    kept.unit = s.unit;
    if (!submission::is_identified(programme, s)) return;
    kept.period = s.period;
    kept.duty = submission::duty_meant(programme, s);
    kept.revision = s.revision;
    kept.spot.place = check::nearest_key(*s.node, {"revision"});
    kept.spot.excerpt = finding::excerpt(file.bytes, kept.spot.place.range.start.line);
    kept.submitted = s.submitted;
    kept.first_received = s.first_received;
}

void keep_targets(check::JudgedTargets targets, KeptFile& kept) {
    for (auto& missed : targets.missed) kept.findings.push_back(std::move(missed.finding));
    kept.due_dates = std::move(targets.due_dates);
}

KeptFile distil(const Sitting& sitting, check::FileCheck file, Purpose purpose) {
    KeptFile kept;
    kept.file = file.name;
    if (file.nature != check::FileNature::misnamed) kept.sha256 = text::sha256(file.bytes);
    kept.nature = file.nature;
    kept.kind = file.kind;
    keep_identity(*sitting.programme, file, kept);
    kept.sent_later = purpose == Purpose::add_up && kept.submitted && *kept.submitted > sitting.as_of;
    if (kept.sent_later) return kept;
    kept.draft_left_to_target = file.draft_left_to_target;
    kept.findings = std::move(file.findings);
    if (file.missing) kept.missing = std::make_unique<const check::MissingEntries>(*std::move(file.missing));
    if (purpose == Purpose::check)
        keep_targets(std::move(file.targets), kept);
    else if (kept.is_submission())
        kept.accepted =
            std::make_unique<const Accepted>(accept(*sitting.programme, file.name, *file.submission, file.faults));
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
    for_each_index(inputs.size(), sitting.jobs,
                   [&](std::size_t i) { files[i] = distil(sitting, read_and_check(inputs[i], sitting), purpose); });
    std::ranges::stable_sort(files, {}, &KeptFile::file);
    return files;
}

}  // namespace giamsat::intake
