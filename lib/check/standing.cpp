// SPDX-License-Identifier: MIT
#include "check/standing.hpp"

#include "check/check_file.hpp"
#include "check/context.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace giamsat {
namespace {

constexpr Message duplicate{
    "Có {0} tệp cùng là bản gửi lần {1}, cùng với {2}; không tệp nào được tính",
    "{0} files are revision {1} of the same submission, together with {2}; none of them counts"};
constexpr Message keep_one{"chỉ giữ một tệp; nếu tệp này là bản sửa lại thì tăng `revision`",
                           "keep only one; where this one corrects the other, raise its `revision`"};
constexpr Message other_file{"tệp kia", "the other file"};
constexpr Message copy{"Tệp giống hệt {0}; chỉ tính một", "The same bytes as {0}; they count once"};
constexpr Message delete_copy{"xóa một trong hai tệp", "delete one of the two"};
constexpr Message superseded{"Đã được thay thế bằng bản gửi lần {0} ({1})", "Superseded by revision {0} ({1})"};

using Key = std::tuple<Duty::Kind, UnitIndex, Date, Date>;

Key key_of(const Identity& file) {
    return {file.kind, file.unit, file.period.days.first, file.period.days.last};
}

/// The files of each submission, without copies.
std::map<Key, std::vector<std::size_t>> by_submission(std::span<const Identity> files,
                                                      std::span<const Standing> standings) {
    std::map<Key, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].is_submission && standings[i] != Standing::copy) groups[key_of(files[i])].push_back(i);
    return groups;
}

void mark_copies(std::span<const Identity> files, std::vector<Standing>& standings) {
    std::map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (!first.emplace(files[i].sha256, i).second) standings[i] = Standing::copy;
}

int highest_revision(std::span<const Identity> files, const std::vector<std::size_t>& group) {
    int highest = 0;
    for (const auto i : group) highest = std::max(highest, files[i].revision);
    return highest;
}

Finding finding_for(const Identity& file, const Rule& rule, Bilingual message, Bilingual hint) {
    FindingList list(file.file, {});
    auto& finding = list.add(rule, file.revision_place, std::move(message), std::move(hint));
    finding.excerpt = file.excerpt;
    finding.unit = file.unit_id;
    finding.unit_name = file.unit_name;
    return finding;
}

Finding copy_finding(std::span<const Identity> files, std::size_t index) {
    const auto original =
        std::find_if(files.begin(), files.end(), [&](const Identity& f) { return f.sha256 == files[index].sha256; });
    auto finding = finding_for(files[index], rule("submission.copy"), say(copy, original->file), say(delete_copy));
    finding.related.push_back({original->file, original->revision_place.range, say(other_file)});
    return finding;
}

/// The other files of the same revision.
std::vector<const Identity*> twins_of(std::span<const Identity> files, const std::vector<std::size_t>& group,
                                      std::size_t index) {
    std::vector<const Identity*> twins;
    for (const auto i : group)
        if (i != index && files[i].revision == files[index].revision) twins.push_back(&files[i]);
    return twins;
}

Finding duplicate_finding(std::span<const Identity> files, const std::vector<std::size_t>& group, std::size_t index) {
    const auto twins = twins_of(files, group, index);
    std::string names;
    for (const auto* twin : twins) names += (names.empty() ? "" : ", ") + twin->file;
    auto finding = finding_for(files[index], rule("submission.duplicate"),
                               say(duplicate, twins.size() + 1, files[index].revision, names), say(keep_one));
    for (const auto* twin : twins) finding.related.push_back({twin->file, twin->revision_place.range, say(other_file)});
    return finding;
}

Finding superseded_finding(std::span<const Identity> files, const std::vector<std::size_t>& group, std::size_t index) {
    const auto lower = [&](std::size_t a, std::size_t b) { return files[a].revision < files[b].revision; };
    const auto& highest = files[*std::max_element(group.begin(), group.end(), lower)];
    auto finding =
        finding_for(files[index], rule("submission.superseded"), say(superseded, highest.revision, highest.file), {});
    finding.related.push_back({highest.file, highest.revision_place.range, say(other_file)});
    return finding;
}

}  // namespace

Identity identity_of(const FileCheck& file) {
    Identity identity;
    identity.file = file.name;
    identity.sha256 = sha256(file.bytes);
    if (!file.submission || !file.submission->period_known) return identity;
    const auto& s = *file.submission;
    identity.is_submission = true;
    identity.kind = s.kind;
    identity.unit = s.unit;
    identity.period = s.period;
    identity.revision = s.revision;
    identity.unit_id = file.unit;
    identity.unit_name = file.unit_name;
    identity.revision_place = nearest_key(*s.node, {"revision"});
    identity.excerpt = excerpt(file.bytes, identity.revision_place.range.start.line);
    identity.submitted = s.submitted;
    identity.first_received = s.first_received;
    return identity;
}

std::vector<Standing> standings(std::span<const Identity> files) {
    std::vector<Standing> result(files.size(), Standing::stands);
    mark_copies(files, result);
    for (const auto& [key, group] : by_submission(files, result)) {
        const int highest = highest_revision(files, group);
        const auto at_top =
            std::count_if(group.begin(), group.end(), [&](std::size_t i) { return files[i].revision == highest; });
        for (const auto i : group) {
            if (files[i].revision < highest)
                result[i] = Standing::superseded;
            else if (at_top > 1)
                result[i] = Standing::duplicate;
        }
    }
    return result;
}

std::vector<Finding> standing_findings(std::span<const Identity> files, std::span<const Standing> standings) {
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (standings[i] == Standing::copy) findings.push_back(copy_finding(files, i));
    for (const auto& [key, group] : by_submission(files, standings))
        for (const auto i : group) {
            if (standings[i] == Standing::duplicate) findings.push_back(duplicate_finding(files, group, i));
            if (standings[i] == Standing::superseded) findings.push_back(superseded_finding(files, group, i));
        }
    return findings;
}

bool has_earlier_revision(std::span<const Identity> files, std::size_t index) {
    const auto& received = files[index].first_received;
    if (received && received->revision < files[index].revision) return true;
    return std::any_of(files.begin(), files.end(), [&](const Identity& file) {
        return file.is_submission && file.revision < files[index].revision && key_of(file) == key_of(files[index]);
    });
}

std::optional<Date> first_submitted(std::span<const Identity> files, std::size_t index) {
    auto first = files[index].first_received;
    for (const auto& file : files) {
        if (!file.is_submission || !file.submitted || key_of(file) != key_of(files[index])) continue;
        if (!first || file.revision < first->revision) first = FirstReceived{file.revision, *file.submitted, 0};
    }
    return first ? std::optional(first->date) : std::nullopt;
}

}  // namespace giamsat
