// SPDX-License-Identifier: MIT
#include "intake/receipts.hpp"

#include <utility>

namespace giamsat::intake {
namespace {

// Of the files of one submission, the one that counts; if none does, the first duplicate of the highest revision.
std::size_t leading(std::span<const std::size_t> group, std::span<const Standing> standings) {
    for (const auto wanted : {Standing::stands, Standing::duplicate})
        for (const auto file : group)
            if (standings[file] == wanted) return file;
    return group.front();
}

Receipt::State state_of(const KeptFile& file, Standing standing) {
    if (standing != Standing::stands) return Receipt::State::invalid;
    return file.submitted ? Receipt::State::received : Receipt::State::draft;
}

// The other files of the same revision; if there are any, none of them counts.
std::vector<std::size_t> twins_of(std::size_t file, std::span<const std::size_t> group,
                                  std::span<const Standing> standings) {
    std::vector<std::size_t> twins;
    for (const auto other : group)
        if (other != file && standings[other] == Standing::duplicate) twins.push_back(other);
    return twins;
}

Receipt receipt_of(std::span<const std::size_t> group, std::span<const KeptFile> files,
                   std::span<const Standing> standings, const Revisions& revisions) {
    const auto file = leading(group, standings);
    const auto first = revisions.first_sent(files[file]);
    return {state_of(files[file], standings[file]), file, first.date, first.known, twins_of(file, group, standings)};
}

}  // namespace

Receipts::Receipts(std::span<const KeptFile> files, std::span<const Standing> standings,
                   const submission::Register* received, text::Date as_of) {
    std::map<submission::Identity, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].is_submission()) groups[files[i].identity()].push_back(i);
    const Revisions revisions(files);
    for (const auto& [submission, group] : groups)
        receipts_.emplace(submission, receipt_of(group, files, standings, revisions));
    if (received == nullptr) return;
    // Rows are sorted by revision, and emplace keeps the first one.
    for (const auto& row : received->rows)
        if (row.received <= as_of)
            receipts_.emplace(row.submission,
                              Receipt{Receipt::State::registered, Receipt::no_file, row.received, row.revision == 1});
}

const Receipt* Receipts::find(const submission::Identity& submission) const {
    const auto found = receipts_.find(submission);
    return found != receipts_.end() ? &found->second : nullptr;
}

}  // namespace giamsat::intake
