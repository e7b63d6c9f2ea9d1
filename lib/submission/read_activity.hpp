// SPDX-License-Identifier: MIT
#pragma once

#include "submission/references.hpp"
#include "submission/submission.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::submission {

/// Where the units that a file names are looked for first, and when they must exist.
struct Surroundings {
    programme::UnitIndex scope = programme::no_unit;
    text::Days days;
};

/// The activities of a list; empty where there is none.
std::vector<Activity> read_activities(const yaml::Node* list, const Surroundings& around, References& references);

// Scalars of a mapping that has been checked; nothing where they are absent or were refused.
std::string text_of(const yaml::Node& mapping, std::string_view key);
std::optional<std::int64_t> count_of(const yaml::Node& mapping, std::string_view key);
std::optional<text::Date> date_of(const yaml::Node& mapping, std::string_view key);
/// The texts of a list, or the single text that stands in its place.
std::vector<std::string> texts_of(const yaml::Node& mapping, std::string_view key);

}  // namespace giamsat::submission
