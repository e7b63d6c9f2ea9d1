// SPDX-License-Identifier: MIT
#include "explain/rule_example.hpp"

#include "data/embedded.hpp"
#include "text/lines.hpp"

namespace giamsat::explain {
namespace {

constexpr std::string_view default_command = "validate";

void add_below(std::vector<ExampleFile>& files, const data::EmbeddedFile& file, std::string_view folder) {
    if (file.path.starts_with(folder))
        files.push_back({std::string(file.path.substr(folder.size())), std::string(file.text)});
}

}  // namespace

RuleExample rule_example(std::string_view rule) {
    const auto folder = "rules/" + std::string(rule) + "/";
    RuleExample example;
    example.command = default_command;
    for (const auto& file : data::embedded_files()) {
        if (file.path == folder + "command") example.command = text::first_line(file.text);
        add_below(example.fails, file, folder + "fails/");
        add_below(example.passes, file, folder + "passes/");
    }
    return example;
}

}  // namespace giamsat::explain
