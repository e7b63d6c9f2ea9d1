// SPDX-License-Identifier: MIT
// Reads the files that a roll-up counted again, because it did not keep their trees.
#pragma once

#include "check/check_file.hpp"
#include "intake/input.hpp"
#include "rollup/roll_up.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace giamsat::author {

/// A file has changed since it was counted.
struct FileChanged : std::runtime_error {
    explicit FileChanged(std::string name) : std::runtime_error(name + " has changed"), file(std::move(name)) {}
    std::string file;
};

/// A plan or report, read again.
struct FileAgain {
    check::FileCheck check;
    std::unordered_map<programme::UnitIndex, const submission::Entry*> entries;  ///< the trusted entries

    explicit FileAgain(check::FileCheck file);
    FileAgain(const FileAgain&) = delete;
    FileAgain& operator=(const FileAgain&) = delete;

    const submission::Submission& submission() const { return *check.submission; }
    /// The file's entry for the unit; null if there is none.
    const submission::Entry* entry(programme::UnitIndex unit) const;
};

/// By name.
using FilesAgain = std::map<std::string, std::unique_ptr<FileAgain>, std::less<>>;

/// The roll-up's sources (by index) that provide the numbers and activities of its period.
std::set<std::size_t> needed_sources(const rollup::Rollup& rollup);

/// Reads those of the roll-up's sources (by index), on options.jobs threads. Throws what options.read throws, and
/// FileChanged.
FilesAgain read_again(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                      const std::set<std::size_t>& sources, const rollup::RollupOptions& options);

}  // namespace giamsat::author
