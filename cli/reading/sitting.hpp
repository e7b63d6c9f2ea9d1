// SPDX-License-Identifier: MIT
// How a run reads plans and reports.
#pragma once

#include "cli/run.hpp"
#include "intake/sitting.hpp"
#include "programme/programme.hpp"

#include <optional>
#include <string>

namespace giamsat::cli {

/// The date to judge by: as asked, else today in that time zone.
text::Date as_of(const Run& run, const std::string& zone);

/// `--received`.
Option received_option();
/// The register of receipt that `--received` names; none if it is not given. Throws UsageError if there is no such
/// file, std::system_error if it cannot be read.
std::optional<submission::Register> read_received(const std::optional<Given>& given,
                                                  const programme::Programme& programme);

/// What is given must outlive it.
intake::Sitting sitting_of(const Run& run, const programme::Programme& programme,
                           const std::optional<submission::Register>& received);

}  // namespace giamsat::cli
