// SPDX-License-Identifier: MIT
#include "intake/registered.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace giamsat::intake {
namespace {

constexpr text::Message without_file{"{0}: sổ nhận ghi đã nhận {1} ngày {2}, nhưng không có tệp",
                                     "{0}: according to the register, {1} was received on {2}, but there is no file"};
constexpr text::Message without_revision{
    "{0}: sổ nhận ghi đã nhận bản gửi lần {3} của {1} ngày {2}, nhưng chỉ có tệp của bản trước",
    "{0}: according to the register, revision {3} of {1} was received on {2}, but there is only the file of an earlier "
    "revision"};
constexpr text::Message add_file{
    "chép tệp vào thư mục nhận, hoặc nhập bản giấy thành tệp; cho đến khi đó số liệu của đơn vị vẫn thiếu",
    "copy the file to the directory of received files, or enter the paper copy as a file; until then the unit's "
    "figures are missing"};
constexpr text::Message add_revision{
    "chép tệp của bản gửi sau vào thư mục nhận; số liệu đang lấy từ bản trước",
    "copy the later file to the directory; the figures are still those of the earlier revision"};
constexpr text::Message plan_noun{"kế hoạch {0}", "the plan for {0}"};
constexpr text::Message report_noun{"báo cáo {0}", "the report for {0}"};

std::map<submission::Identity, int> highest_revisions(std::span<const KeptFile> files) {
    std::map<submission::Identity, int> highest;
    for (const auto& file : files) {
        if (!file.is_submission()) continue;
        auto& revision = highest[file.identity()];
        revision = std::max(revision, file.revision);
    }
    return highest;
}

finding::Finding finding_on(const programme::Programme& programme, const submission::Register& received,
                            const submission::RegisterRow& row, bool earlier_there) {
    const auto& unit = programme.unit(row.submission.unit);
    const auto noun = text::say(row.submission.kind == programme::Duty::Kind::plan ? plan_noun : report_noun,
                                text::shown(row.submission.period));
    auto finding = finding::placed(finding::finding_of(finding::rule("submission.missing")), received.file,
                                   {{row.place, {}}, row.excerpt});
    finding.unit = unit.id;
    finding.unit_name = unit.name;
    finding.message = earlier_there
                          ? text::say(without_revision, unit.name, noun, text::shown(row.received), row.revision)
                          : text::say(without_file, unit.name, noun, text::shown(row.received));
    finding.hint = text::say(earlier_there ? add_revision : add_file);
    return finding;
}

// Rows of one submission are sorted by revision.
bool is_last_by(text::Date as_of, const submission::Register& received, const submission::RegisterRow& row) {
    const auto all = received.of(row.submission);
    return row.received <= as_of && std::ranges::none_of(all, [&](const submission::RegisterRow& other) {
               return &other > &row && other.received <= as_of;
           });
}

}  // namespace

std::vector<finding::Finding> registered_without_file(const programme::Programme& programme, const Subtree& subtree,
                                                      const submission::Register& received,
                                                      std::span<const KeptFile> files, const RegisteredUntil& limits) {
    const auto there = highest_revisions(files);
    std::vector<finding::Finding> findings;
    for (auto row = received.rows.begin(); row != received.rows.end(); ++row) {
        if (!is_last_by(limits.as_of, received, *row) || !subtree.has(row->submission.unit)) continue;
        const bool is_report = row->submission.kind == programme::Duty::Kind::report;
        if (is_report && limits.until < row->submission.period.days.last) continue;
        const auto found = there.find(row->submission);
        const bool any = found != there.end();
        if (!any || found->second < row->revision) findings.push_back(finding_on(programme, received, *row, any));
    }
    return findings;
}

}  // namespace giamsat::intake
