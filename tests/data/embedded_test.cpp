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

namespace {

const std::filesystem::path root = std::filesystem::path(giamsat::tests::project_directory) / "schemas";

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("every file below schemas/ is there, byte for byte, sorted by path") {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file()) continue;
        ++files;
        const auto path = std::filesystem::relative(entry.path(), root).generic_string();
        CHECK_MESSAGE((embedded(path) == read(entry.path())), path);
    }
    const auto all = embedded_files();
    CHECK(all.size() == files);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.path < b.path; }));
}

TEST_CASE("a path that is not there") {
    CHECK_THROWS_AS(embedded("nothing.yaml"), std::out_of_range);
    CHECK_THROWS_AS(embedded(""), std::out_of_range);
    CHECK_THROWS_AS(embedded("programmes"), std::out_of_range);
}
