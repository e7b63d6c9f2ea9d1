// SPDX-License-Identifier: MIT
#include "submission/header.hpp"

#include "submission/keys.hpp"
#include "text/nearest.hpp"

namespace giamsat::submission {
namespace {

FileKind told_from_keys(const yaml::Node& root) {
    const bool ours =
        root.find(key::unit) != nullptr && (root.find(key::programme) != nullptr || root.find(key::period) != nullptr);
    if (!ours) return FileKind::foreign;
    return root.find(key::period) != nullptr ? FileKind::report : FileKind::plan;
}

}  // namespace

std::optional<std::string_view> header_text(const yaml::Node& root, std::string_view key) {
    const auto* value = root.find(key);
    if (value == nullptr || !value->is_scalar()) return std::nullopt;
    return value->text;
}

FileKind kind_of(const yaml::Node& root) {
    if (!root.is_mapping()) return FileKind::foreign;
    const auto text = header_text(root, key::giamsat);
    if (!text) return told_from_keys(root);
    const auto name = text->substr(0, text->find('/'));
    if (name == "plan") return FileKind::plan;
    if (name == "report") return FileKind::report;
    const auto near = text::nearest(name, {"plan", "report"});
    if (near.single) return near.names.front() == "plan" ? FileKind::plan : FileKind::report;
    return FileKind::other_ours;
}

}  // namespace giamsat::submission
