// SPDX-License-Identifier: MIT
#include "data/embedded.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

using namespace giamsat;
using namespace giamsat::data;

namespace {

const std::filesystem::path project = giamsat::tests::project_directory;

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Returns their number.
std::size_t check_all_below(const std::filesystem::path& root, const std::string& prefix) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file()) continue;
        ++files;
        const auto path = prefix + std::filesystem::relative(entry.path(), root).generic_string();
        CHECK_MESSAGE((embedded(path) == read(entry.path())), path);
    }
    return files;
}

}  // namespace

TEST_CASE("every file is embedded, byte for byte, sorted by path") {
    const auto files = check_all_below(project / "schemas", "") + check_all_below(project / "examples/rules", "rules/");
    const auto all = embedded_files();
    CHECK(all.size() == files);
    CHECK(std::ranges::is_sorted(all, [](const auto& a, const auto& b) { return a.path < b.path; }));
}

TEST_CASE("an unknown path") {
    CHECK_THROWS_AS(embedded("nothing.yaml"), std::out_of_range);
    CHECK_THROWS_AS(embedded(""), std::out_of_range);
    CHECK_THROWS_AS(embedded("programmes"), std::out_of_range);
}
