// SPDX-License-Identifier: MIT
// The values of a tree that has been checked against a schema: what is absent or malformed has been reported, and reads
// as nothing here.
#pragma once

#include "text/date.hpp"
#include "text/period.hpp"
#include "yaml/node.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::yaml {

std::optional<std::int64_t> read_count(const Node& node);
std::optional<text::Period> read_period(const Node& node);

// Of the value of a key.

/// Null if there is none, or a list or a mapping.
const Node* scalar_at(const Node& mapping, std::string_view key);
std::string text_at(const Node& mapping, std::string_view key);
bool flag_at(const Node& mapping, std::string_view key);
std::optional<std::int64_t> count_at(const Node& mapping, std::string_view key);
std::optional<text::Date> date_at(const Node& mapping, std::string_view key);
/// `month`, `quarter`, `half` or `year`.
std::optional<text::Cut> cut_at(const Node& mapping, std::string_view key);
std::span<const Node> items_at(const Node& mapping, std::string_view key);
std::span<const Member> members_at(const Node& mapping, std::string_view key);
/// The texts of a list, or the single text in its place; without empty ones.
std::vector<std::string> texts_at(const Node& mapping, std::string_view key);

/// The scalar itself, or the scalars of a list.
std::vector<std::reference_wrapper<const Node>> one_or_list(const Node& node);

}  // namespace giamsat::yaml
