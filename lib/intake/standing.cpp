// SPDX-License-Identifier: MIT
#include "intake/standing.hpp"

#include "check/context.hpp"
#include "data/runs.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace giamsat::intake {
namespace {

constexpr text::Message duplicate{
    "Có {0} tệp cùng là bản gửi lần {1}, cùng với {2}; không tệp nào được tính",
    "{0} files are revision {1} of the same submission, together with {2}; none of them counts"};
constexpr text::Message keep_one{"chỉ giữ một tệp; nếu tệp này là bản gửi lại thì tăng `revision`",
                                 "keep only one; if this one is a corrected revision, increase its `revision`"};
constexpr text::Message other_file{"tệp kia", "the other file"};
constexpr text::Message copy{"Tệp giống hệt {0}; chỉ tính một", "Identical to {0}; counted only once"};
constexpr text::Message delete_copy{"xóa một trong hai tệp", "delete one of them"};
constexpr text::Message superseded{"Đã được thay thế bằng bản gửi lần {0} ({1})", "Superseded by revision {0} ({1})"};

using Indices = std::vector<std::size_t>;
using Group = std::span<const std::size_t>;

/// Visits the indices in groups with equal keys: sorted by key, then in their order.
template <class KeyAt, class Visit>
void each_group(Indices indices, KeyAt key_at, Visit visit) {
    std::ranges::stable_sort(indices, [&](auto a, auto b) { return key_at(a) < key_at(b); });
    for (const auto group : data::runs_of(indices, key_at)) visit(group);
}

/// Visits the files of each submission, without copies.
template <class Visit>
void each_submission(std::span<const KeptFile> files, std::span<const Standing> standings, Visit visit) {
    Indices indices;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].is_submission() && standings[i] != Standing::copy) indices.push_back(i);
    each_group(
        std::move(indices), [&](std::size_t i) { return files[i].identity(); }, visit);
}

/// For each file, the first one with the same bytes: itself, unless it is a copy.
Indices originals(std::span<const KeptFile> files) {
    Indices result(files.size());
    std::iota(result.begin(), result.end(), std::size_t{0});
    Indices read;
    std::ranges::copy_if(result, std::back_inserter(read), [&](auto i) { return files[i].sha256.has_value(); });
    each_group(
        std::move(read), [&](std::size_t i) -> const text::Digest& { return *files[i].sha256; },
        [&](Group same) {
            for (const auto i : same) result[i] = same.front();
        });
    return result;
}

int highest_revision(std::span<const KeptFile> files, Group group) {
    int highest = 0;
    for (const auto i : group) highest = std::max(highest, files[i].revision);
    return highest;
}

finding::Finding finding_for(const KeptFile& file, const finding::Rule& rule, text::Bilingual message,
                             text::Bilingual hint) {
    auto finding = finding::placed(finding::finding_of(rule), file.file, file.spot);
    finding.message = std::move(message);
    finding.hint = std::move(hint);
    return finding;
}

finding::Finding copy_finding(const KeptFile& file, const KeptFile& original) {
    auto finding =
        finding_for(file, finding::rule("submission.copy"), text::say(copy, original.file), text::say(delete_copy));
    finding.related.push_back({original.file, original.spot.place.range, text::say(other_file)});
    return finding;
}

/// The other files of the same revision.
std::vector<const KeptFile*> twins_of(std::span<const KeptFile> files, Group group, std::size_t index) {
    std::vector<const KeptFile*> twins;
    for (const auto i : group)
        if (i != index && files[i].revision == files[index].revision) twins.push_back(&files[i]);
    return twins;
}

finding::Finding duplicate_finding(std::span<const KeptFile> files, Group group, std::size_t index) {
    const auto twins = twins_of(files, group, index);
    const auto names = text::join(twins, ", ", &KeptFile::file);
    auto finding =
        finding_for(files[index], finding::rule("submission.duplicate"),
                    text::say(duplicate, twins.size() + 1, files[index].revision, names), text::say(keep_one));
    for (const auto* twin : twins)
        finding.related.push_back({twin->file, twin->spot.place.range, text::say(other_file)});
    return finding;
}

finding::Finding superseded_finding(std::span<const KeptFile> files, Group group, std::size_t index) {
    const auto lower = [&](std::size_t a, std::size_t b) { return files[a].revision < files[b].revision; };
    const auto& highest = files[*std::ranges::max_element(group, lower)];
    auto finding = finding_for(files[index], finding::rule("submission.superseded"),
                               text::say(superseded, highest.revision, highest.file), {});
    finding.related.push_back({highest.file, highest.spot.place.range, text::say(other_file)});
    return finding;
}

}  // namespace

std::vector<Standing> standings(std::span<const KeptFile> files) {
    std::vector<Standing> result(files.size(), Standing::stands);
    const auto original = originals(files);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (original[i] != i) result[i] = Standing::copy;
    each_submission(files, result, [&](Group group) {
        const int highest = highest_revision(files, group);
        const auto at_top = std::ranges::count_if(group, [&](std::size_t i) { return files[i].revision == highest; });
        for (const auto i : group) {
            if (files[i].revision < highest)
                result[i] = Standing::superseded;
            else if (at_top > 1)
                result[i] = Standing::duplicate;
        }
    });
    return result;
}

std::vector<finding::Finding> standing_findings(const programme::Programme& programme, std::span<const KeptFile> files,
                                                std::span<const Standing> standings) {
    std::vector<finding::Finding> findings;
    const auto add = [&](std::size_t i, finding::Finding finding) {
        const auto unit = files[i].is_submission() ? files[i].unit : programme::no_unit;
        findings.push_back(std::move(check::about(finding, programme, unit)));
    };
    const auto original = originals(files);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (standings[i] == Standing::copy) add(i, copy_finding(files[i], files[original[i]]));
    each_submission(files, standings, [&](Group group) {
        for (const auto i : group) {
            if (standings[i] == Standing::duplicate) add(i, duplicate_finding(files, group, i));
            if (standings[i] == Standing::superseded) add(i, superseded_finding(files, group, i));
        }
    });
    return findings;
}

Revisions::Revisions(std::span<const KeptFile> files) {
    for (const auto& file : files)
        if (file.is_submission()) sorted_.push_back(&file);
    std::ranges::stable_sort(sorted_, [](const auto* a, const auto* b) { return a->identity() < b->identity(); });
}

std::span<const KeptFile* const> Revisions::of(const KeptFile& file) const {
    const auto key = file.identity();
    const auto first = std::ranges::partition_point(sorted_, [&](auto* f) { return f->identity() < key; });
    const auto last = std::partition_point(first, sorted_.end(), [&](auto* f) { return f->identity() == key; });
    return {first, last};
}

FirstSent Revisions::first_sent(const KeptFile& file) const {
    auto first = file.first_received;
    int lowest = first ? first->revision : file.revision;
    for (const auto* other : of(file)) {
        lowest = std::min(lowest, other->revision);
        if (other->submitted && (!first || other->revision < first->revision))
            first = submission::FirstReceived{other->revision, *other->submitted, 0};
    }
    return {first ? std::optional(first->date) : std::nullopt, lowest == 1};
}

}  // namespace giamsat::intake
