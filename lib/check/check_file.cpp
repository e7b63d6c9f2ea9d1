// SPDX-License-Identifier: MIT
#include "check/check_file.hpp"

#include "check/context.hpp"
#include "check/family.hpp"
#include "data/embedded.hpp"
#include "schema/schema.hpp"
#include "submission/header.hpp"
#include "submission/owed.hpp"
#include "submission/reader.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace giamsat::check {
namespace {

constexpr text::Message not_ours{"Tệp YAML này không phải kế hoạch hay báo cáo của giamsat (không có dòng `giamsat:`)",
                                 "This YAML file is not a giamsat plan or report (it has no `giamsat:` line)"};
constexpr text::Message add_giamsat{
    "nếu là kế hoạch, thêm dòng đầu `giamsat: plan/1`; nếu là báo cáo, `giamsat: report/1`",
    "add a first line: `giamsat: plan/1` for a plan, `giamsat: report/1` for a report"};
constexpr text::Message other_programme{"Tệp thuộc bộ chỉ tiêu `{0}`, không phải `{1}`, nên không được kiểm tra",
                                        "The file belongs to the programme `{0}`, not `{1}`, so it is not checked"};
constexpr text::Message correct_programme{
    "nếu ghi nhầm thì sửa thành `programme: {0}`; nếu không, chọn bộ chỉ tiêu bằng `--programme`",
    "if that is a mistake, write `programme: {0}`; otherwise choose its programme with `--programme`"};

constexpr std::array families{check_period,  check_units,          check_dates,      check_activities,
                              check_figures, check_control_totals, check_none_arose, check_submission};

const schema::Schema& schema_of(programme::Duty::Kind kind) {
    static const auto plan = schema::Schema::load(data::embedded("plan.schema.json"), data::embedded);
    static const auto report = schema::Schema::load(data::embedded("report.schema.json"), data::embedded);
    return kind == programme::Duty::Kind::plan ? plan : report;
}

std::string_view version_of(programme::Duty::Kind kind) {
    return kind == programme::Duty::Kind::plan ? "plan/1" : "report/1";
}

// A finding without a unit is about the unit whose entry contains it.
void name_units(const Context& context) {
    for (auto& finding : context.findings.list().all()) {
        if (!finding.unit.empty()) continue;
        programme::UnitIndex unit = context.submission.unit;
        visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry* above) {
            if (above != nullptr && entry.node->range.contains(finding.place.range)) unit = entry.unit;
        });
        about(finding, context.programme, unit);
    }
}

void check_contents(const Context& context, FileCheck& file) {
    const auto& unit = context.programme.unit(context.submission.unit);
    file.unit = unit.id;
    file.unit_name = unit.name;
    for (const auto check : families) check(context);
    name_units(context);
    file.missing = missing_entries(context);
    file.targets = judge_targets(context);
    file.draft_left_to_target = leaves_draft_to_target(context);
}

constexpr text::Message write_group{"viết `{0}: {{{1}}}`", "write `{0}: {{{1}}}`"};
constexpr text::Message write_none{"không phát sinh thì viết `{0}: {{{1}}}`", "for none, write `{0}: {{{1}}}`"};

// The schema does not know the fields of a figure group: with these, the hint for a group that is none becomes a line
// to type.
void show_fields(const programme::Programme& programme, finding::Finding& finding) {
    const std::string_view pointer = finding.place.pointer;
    const auto last = pointer.rfind('/');
    if (finding.rule != "schema.type" || last == pointer.npos) return;
    const auto above = pointer.substr(0, last);
    const auto group = programme::index_of(programme.groups, pointer.substr(last + 1));
    if (!group || !(above.ends_with("/figures") || above.ends_with("/control_totals"))) return;
    const bool none = programme.group(group).may_not_arise;
    std::string fields;
    for (const auto field : programme.group(group).fields)
        if (!programme.field(field).optional)
            fields += (fields.empty() ? "" : ", ") + programme.field(field).id + (none ? ": 0" : ": …");
    finding.hint = text::say(none ? write_none : write_group, programme.group(group).id, fields);
}

void check_submission_file(const CheckOptions& options, FileCheck& file, finding::FindingList& findings) {
    const auto& programme = *options.programme;
    auto& root = file.document.root();
    finding::FindingList structural(file.name, file.bytes);
    auto malformed = schema::check(schema_of(*file.kind), root, schema::Reading::plain_text, structural);
    const auto id = submission::header_text(root, "programme");
    if (id && *id != programme.id) {
        file.nature = FileNature::other_programme;
        findings.all().clear();
        findings.add(finding::rule("programme.other"), value_place(root, "programme"),
                     text::say(other_programme, *id, programme.id), text::say(correct_programme, programme.id));
        return;
    }
    for (auto& finding : structural.all()) show_fields(programme, finding);
    std::ranges::move(structural.all(), std::back_inserter(findings.all()));
    file.nature = FileNature::submission;
    if (!id || submission::header_text(root, "giamsat") != version_of(*file.kind)) return;
    yaml::TreeFindings of_tree(findings, std::move(malformed));
    auto submission = submission::read_submission(programme, *file.kind, root, of_tree);
    if (!submission) return;
    if (options.received != nullptr) submission::apply(programme, *options.received, *submission);
    check_contents({programme, *submission, of_tree, options.as_of, submission::owed_entries(programme, *submission)},
                   file);
    file.faults = of_tree.take_faults();
    file.submission = std::move(submission);
}

void check_document(const CheckOptions& options, FileCheck& file, finding::FindingList& findings) {
    const auto& root = file.document.root();
    switch (submission::kind_of(root)) {
        case submission::FileKind::plan:
            file.kind = programme::Duty::Kind::plan;
            break;
        case submission::FileKind::report:
            file.kind = programme::Duty::Kind::report;
            break;
        case submission::FileKind::other_ours:
            file.nature = FileNature::passed_over;
            findings.all().clear();
            return;
        case submission::FileKind::foreign:
            file.nature = FileNature::foreign;
            findings.all().clear();
            findings.add(finding::rule("file.foreign"), root.is_mapping() ? nearest_key(root, {}) : yaml::at(root),
                         text::say(not_ours), text::say(add_giamsat));
            return;
    }
    check_submission_file(options, file, findings);
}

}  // namespace

FileCheck check_file(const CheckOptions& options, std::string name, std::string bytes) {
    FileCheck file;
    file.name = std::move(name);
    file.bytes = std::move(bytes);
    finding::FindingList findings(file.name, file.bytes);
    file.document = yaml::read(file.bytes, findings);
    if (file.document) check_document(options, file, findings);
    file.findings = findings.take();
    return file;
}

std::vector<finding::Finding> findings_of(const programme::Programme& programme, const FileCheck& file) {
    auto findings = file.findings;
    if (file.missing) findings.push_back(finding_on(*file.missing, programme, file.name, file.submission->unit));
    return findings;
}

}  // namespace giamsat::check
