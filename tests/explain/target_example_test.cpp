// SPDX-License-Identifier: MIT
// Every target of every programme at hand has an example that fails and one that passes. target_example() returns only
// examples that the program itself judges so, so this test only asserts that both exist.
#include "explain/target_example.hpp"

#include "io/files.hpp"
#include "programme/builtin.hpp"
#include "programme/load.hpp"
#include "programme/small_programme.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace giamsat::explain {
namespace {

namespace fs = std::filesystem;

std::optional<programme::Programme> programme_in(const fs::path& file) {
    constexpr std::size_t most_bytes = 1 << 20;
    auto loaded = programme::load_programme(file.string(), io::read_file(file.string(), most_bytes),
                                            [](const std::string& name) -> std::optional<std::string> {
                                                if (!fs::exists(name)) return std::nullopt;
                                                return io::read_file(name, most_bytes);
                                            });
    return std::move(loaded.programme);
}

bool has_too_many_units(const programme::Programme& programme, const programme::Target& target,
                        programme::UnitIndex unit) {
    const auto* units = std::get_if<programme::measure::Units>(&target.measure);
    return units != nullptr && std::ssize(programme.roster.subtree_at(unit, units->level)) > most_units_in_example;
}

// If no report includes the units' figures, no report can show that they meet anything.
bool nobody_reports(const programme::Programme& programme, const programme::Target& target) {
    const auto* units = std::get_if<programme::measure::Units>(&target.measure);
    return units != nullptr && std::ranges::none_of(programme.duties, [&](const programme::Duty& duty) {
               return duty.source && (duty.levels.has(units->level) || duty.entries == units->level);
           });
}

void check_examples(const programme::Programme& programme) {
    for (const auto i : programme.targets.indices()) {
        const auto example = target_example(programme, i, text::Language::vi);
        CAPTURE(programme.id);
        CAPTURE(programme.targets[i].id);
        if (has_too_many_units(programme, programme.targets[i], example.unit) ||
            nobody_reports(programme, programme.targets[i])) {
            CHECK(example.fails.empty());
            CHECK(example.passes.empty());
            continue;
        }
        CHECK(!example.fails.empty());
        CHECK(example.passes.size() == example.fails.size());
    }
}

TEST_CASE("every target of the built-in programme has examples") {
    check_examples(programme::load_builtin());
}

TEST_CASE("every measure and expectation of the golden programmes has examples") {
    std::vector<fs::path> files;
    for (const auto folder : {"tests/golden", "examples"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(tests::project_directory) / folder))
            if (entry.path().filename() == "programme.yaml") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files)
        if (const auto programme = programme_in(file)) {
            INFO(file.string());
            check_examples(*programme);
        }
}

}  // namespace
}  // namespace giamsat::explain
