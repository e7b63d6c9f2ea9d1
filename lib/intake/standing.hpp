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

/// When a submission was first sent, as far as the files and the register of receipt say.
struct FirstSent {
    std::optional<text::Date> date;  ///< of the earliest dated revision
    bool known = true;  ///< false: the first revision is not there, and was sent by that date at the latest
};

/// The revisions of each submission among some files. The files must outlive this object.
class Revisions {
public:
    explicit Revisions(std::span<const KeptFile> files);

    FirstSent first_sent(const KeptFile& file) const;

private:
    std::span<const KeptFile* const> of(const KeptFile& file) const;

    std::vector<const KeptFile*> sorted_;
};

}  // namespace giamsat::intake
