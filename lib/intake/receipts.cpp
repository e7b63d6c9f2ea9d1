// SPDX-License-Identifier: MIT
#include "intake/receipts.hpp"

#include <utility>

namespace giamsat::intake {
namespace {

// Of the files of one submission, the one that stands, or the first of those of which none does.
std::size_t leading(std::span<const std::size_t> group, std::span<const Standing> standings) {
    for (const auto wanted : {Standing::stands, Standing::duplicate})
        for (const auto file : group)
            if (standings[file] == wanted) return file;
    return group.front();
}

Receipt::State state_of(const Distilled& file, Standing standing) {
    if (standing != Standing::stands) return Receipt::State::invalid;
    return file.identity.submitted ? Receipt::State::received : Receipt::State::draft;
}

// The same revision again: where there is one, none stands.
std::vector<std::size_t> twins_of(std::size_t file, std::span<const std::size_t> group,
                                  std::span<const Standing> standings) {
    std::vector<std::size_t> twins;
    for (const auto other : group)
        if (other != file && standings[other] == Standing::duplicate) twins.push_back(other);
    return twins;
}

Receipt receipt_of(std::span<const std::size_t> group, std::span<const Distilled> files,
                   std::span<const Standing> standings) {
    const auto file = leading(group, standings);
    std::vector<Identity> identities;
    std::size_t index = 0;
    for (const auto member : group) {
        if (member == file) index = identities.size();
        identities.push_back(files[member].identity);
    }
    return {state_of(files[file], standings[file]), file, Revisions(identities).first_submitted(identities[index]),
            twins_of(file, group, standings)};
}

}  // namespace

Receipts::Receipts(std::span<const Distilled> files, std::span<const Standing> standings,
                   const submission::Register* received) {
    std::map<Key, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (const auto& file = files[i].accepted) groups[key(file->kind, file->unit, file->period)].push_back(i);
    for (const auto& [submission, group] : groups) receipts_.emplace(submission, receipt_of(group, files, standings));
    if (received == nullptr) return;
    // The first of several revisions comes first, and stays.
    for (const auto& row : received->rows)
        receipts_.emplace(key(row.kind, row.unit, row.period),
                          Receipt{Receipt::State::registered, Receipt::no_file, row.received});
}

const Receipt* Receipts::find(programme::Duty::Kind kind, programme::UnitIndex unit, const text::Period& period) const {
    const auto found = receipts_.find(key(kind, unit, period));
    return found != receipts_.end() ? &found->second : nullptr;
}

Receipts::Key Receipts::key(programme::Duty::Kind kind, programme::UnitIndex unit, const text::Period& period) {
    return {kind, unit, period.kind, period.days.first, period.days.last};
}

}  // namespace giamsat::intake
