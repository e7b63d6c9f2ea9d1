// SPDX-License-Identifier: MIT
#include "author/read_again.hpp"

#include "intake/accepted.hpp"
#include "intake/parallel.hpp"
#include "intake/reading.hpp"
#include "text/sha256.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace giamsat::author {
namespace {

std::unique_ptr<FileAgain> read_one(const rollup::SourceRow& source, const intake::Input& input,
                                    const intake::Sitting& sitting) {
    auto file = intake::read_and_check(input, sitting);
    if (text::hex(text::sha256(file.bytes)) != source.sha256) throw FileChanged(source.file);
    return std::make_unique<FileAgain>(std::move(file));
}

}  // namespace

FileAgain::FileAgain(check::FileCheck file) : check(std::move(file)) {
    for (const auto* entry : intake::trusted_entries(*check.submission, check.faults))
        entries.emplace(entry->unit, entry);
}

const submission::Entry* FileAgain::entry(programme::UnitIndex unit) const {
    const auto found = entries.find(unit);
    return found != entries.end() ? found->second : nullptr;
}

std::set<std::size_t> needed_sources(const rollup::Rollup& rollup) {
    std::set<std::size_t> needed;
    for (const auto& row : rollup.statements)
        if (rollup.period.days.contains(row.period.days)) needed.insert(row.source);
    std::unordered_map<std::string_view, std::size_t> by_name;
    for (std::size_t i = 0; i < rollup.sources.size(); ++i) by_name.emplace(rollup.sources[i].file, i);
    // Activities of the period may have been reported later.
    for (const auto& row : rollup.activities)
        if (rollup.period.days.contains(row.activity.when->days)) needed.insert(by_name.at(row.file));
    return needed;
}

FilesAgain read_again(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                      const std::set<std::size_t>& sources, const rollup::RollupOptions& options) {
    std::unordered_map<std::string_view, const intake::Input*> by_name;
    for (const auto& input : inputs) by_name.emplace(input.name, &input);
    const std::vector<std::size_t> wanted(sources.begin(), sources.end());
    std::vector<std::unique_ptr<FileAgain>> files(wanted.size());
    intake::for_each_index(wanted.size(), options.sitting.jobs, [&](std::size_t i) {
        const auto& source = rollup.sources[wanted[i]];
        files[i] = read_one(source, *by_name.at(source.file), options.sitting);
    });
    FilesAgain result;
    for (std::size_t i = 0; i < files.size(); ++i) result.emplace(rollup.sources[wanted[i]].file, std::move(files[i]));
    return result;
}

}  // namespace giamsat::author
