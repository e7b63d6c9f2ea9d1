// SPDX-License-Identifier: MIT
// Decides which of several files for one submission counts. Kind × programme × unit × period is one submission.
#pragma once

#include "finding/finding.hpp"
#include "intake/kept_file.hpp"
#include "programme/programme.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace giamsat::intake {

enum class Standing {
    stands,
    superseded,  ///< there is a higher revision
    duplicate,   ///< the same revision twice: neither counts
    copy,        ///< the same bytes as an earlier file in the list
};

/// The standing of each file, in the given order.
std::vector<Standing> standings(std::span<const KeptFile> files);
/// submission.duplicate, .copy and .superseded for these files.
std::vector<finding::Finding> standing_findings(const programme::Programme& programme, std::span<const KeptFile> files,
                                                std::span<const Standing> standings);

/// The revisions of each submission among some files. The files must outlive this object.
class Revisions {
public:
    explicit Revisions(std::span<const KeptFile> files);

    /// Whether a lower revision of the file's submission is among the files or in the register of receipt.
    bool has_earlier(const KeptFile& file) const;
    /// The date on which the file's submission was first sent: that of the earliest dated revision, among the files or
    /// in the register of receipt.
    std::optional<text::Date> first_submitted(const KeptFile& file) const;

private:
    std::span<const KeptFile* const> of(const KeptFile& file) const;

    std::vector<const KeptFile*> sorted_;
};

}  // namespace giamsat::intake
