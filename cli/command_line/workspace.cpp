// SPDX-License-Identifier: MIT
#include "cli/command_line/workspace.hpp"

#include "data/embedded.hpp"
#include "io/files.hpp"
#include "schema/schema.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace giamsat::cli {
namespace {

constexpr std::string_view file_name = "giamsat.yaml";

/// A key, and the option for which it sets the default; none: a directory that is read if nothing is named.
struct Key {
    std::string_view name;
    std::optional<OptionId> option;
    bool is_path;
};
constexpr std::array keys{
    Key{"programme", OptionId::programme, true},
    Key{"received", OptionId::received, true},
    Key{"language", OptionId::lang, false},
    Key{"plans", {}, true},
    Key{"reports", {}, true},
};

// The path from the working directory up to the file; none if there is no such file.
std::optional<std::string> way_to_workspace() {
    std::string way;
    for (auto directory = std::filesystem::current_path();; directory = directory.parent_path(), way += "../") {
        if (std::filesystem::is_regular_file(directory / file_name)) return way;
        if (directory == directory.parent_path()) return std::nullopt;
    }
}

std::string path_from(const std::string& way, const std::string& path) {
    return std::filesystem::path(path).is_absolute() ? path
                                                     : (std::filesystem::path(way) / path).lexically_normal().string();
}

bool is_faulty(const std::vector<finding::Finding>& findings, const yaml::Node& value) {
    return std::ranges::any_of(
        findings, [&](const finding::Finding& finding) { return value.range.contains(finding.place.range); });
}

void read_keys(const yaml::Node& root, const std::string& way, Workspace& workspace) {
    for (const auto& key : keys) {
        const auto* value = root.find(key.name);
        if (value == nullptr || !value->is_scalar() || value->text.empty() || is_faulty(workspace.findings, *value))
            continue;
        auto text = key.is_path ? path_from(way, std::string(value->text)) : std::string(value->text);
        if (key.option)
            workspace.options.emplace_back(*key.option, std::move(text));
        else
            workspace.directories.push_back(std::move(text));
    }
}

}  // namespace

std::optional<Workspace> find_workspace() {
    const auto way = way_to_workspace();
    if (!way) return std::nullopt;
    Workspace workspace;
    workspace.file = *way + std::string(file_name);
    const auto text = io::read_file(workspace.file, yaml::most_bytes);
    finding::FindingList findings(workspace.file, text);
    auto document = yaml::read(text, findings);
    const auto schema = schema::Schema::load(data::embedded("workspace.schema.json"), data::embedded);
    if (document) schema::check(schema, document.root(), schema::Reading::plain_text, findings);
    workspace.findings = findings.take();
    std::ranges::sort(workspace.findings, finding::before);
    if (document) read_keys(document.root(), *way, workspace);
    return workspace;
}

}  // namespace giamsat::cli
