// SPDX-License-Identifier: MIT
#include "io/files.hpp"

#include "temporary_directory.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

namespace giamsat::io {
namespace {

namespace fs = std::filesystem;
using test::TemporaryDirectory;
using Names = std::vector<std::string>;

std::error_code failure_of(const std::string& name) {
    try {
        read_file(name, 10);
    } catch (const fs::filesystem_error& error) {
        CHECK(error.path1() == name);
        return error.code();
    }
    return {};
}

// The names found, below the directory, and whether the user gave them.
std::vector<std::pair<std::string, bool>> found_below(const fs::path& directory, const FoundFiles& found) {
    std::vector<std::pair<std::string, bool>> names;
    for (const auto& input : found.inputs)
        names.emplace_back(fs::path(input.name).lexically_relative(directory).string(), input.named);
    return names;
}

using Found = std::vector<std::pair<std::string, bool>>;

TEST_CASE("a file is read to its end, but at most one byte beyond the limit") {
    const TemporaryDirectory directory;
    CHECK(read_file(directory.file("none", ""), 10) == "");
    CHECK(read_file(directory.file("nine", "123456789"), 10) == "123456789");
    CHECK(read_file(directory.file("ten", "1234567890"), 10) == "1234567890");
    CHECK(read_file(directory.file("eleven", "12345678901"), 10) == "12345678901");
    CHECK(read_file(directory.file("twelve", "123456789012"), 10) == "12345678901");
    CHECK(read_file(directory.file("zero", std::string("a\0b", 3)), 10) == std::string("a\0b", 3));
}

TEST_CASE("a fifo is read to its end") {
    const TemporaryDirectory directory;
    const auto name = (directory.path() / "fifo").string();
    REQUIRE(::mkfifo(name.c_str(), 0600) == 0);
    const std::string bytes(200'000, 'x');
    std::thread writer([&] { write_file(name, bytes); });
    const auto read = read_file(name, 1'000'000);
    writer.join();
    CHECK(read == bytes);
}

TEST_CASE("a file that cannot be read throws with its name") {
    const TemporaryDirectory directory;
    CHECK(failure_of((directory.path() / "nothing").string()) == std::errc::no_such_file_or_directory);
    CHECK(failure_of(directory.path().string()) == std::errc::is_a_directory);
    CHECK(failure_of("/dev/null") == std::errc::invalid_argument);
    CHECK(!failure_of(directory.file("there", "x")));
}

TEST_CASE("a file that cannot be written throws with its name") {
    const TemporaryDirectory directory;
    const auto name = (directory.path() / "no" / "such").string();
    CHECK_THROWS_AS(write_file(name, "x"), fs::filesystem_error);
    CHECK_THROWS_AS(write_file("/dev/full", std::string(100'000, 'x')), fs::filesystem_error);
    const auto written = (directory.path() / "new").string();
    write_file(written, "abc");
    CHECK(read_file(written, 10) == "abc");
}

TEST_CASE("YAML names end in .yaml or .yml, in upper or lower case") {
    for (const auto* name : {"a.yaml", "a.yml", "A.YAML", "a.Yml", "dir.d/a.b.yaml"})
        CHECK_MESSAGE(has_yaml_name(name), name);
    for (const auto* name : {"a", "yaml", ".yaml", "a.yaml~", "a.yaml.bak", "a.yamll", "a.csv", ""})
        CHECK_MESSAGE(!has_yaml_name(name), name);
}

TEST_CASE("directories are searched for YAML names, sorted, without hidden files") {
    const TemporaryDirectory directory;
    for (const auto* name : {"b.yaml", "a.yml", "sub/deep/c.YAML", "sub/d.yaml", "note.txt", ".hidden.yaml",
                             ".git/e.yaml", "x.yaml/in.yaml"})
        directory.file(name, name);
    fs::create_directory(directory.path() / "empty");
    REQUIRE(::mkfifo((directory.path() / "fifo.yaml").c_str(), 0600) == 0);
    const auto found = find_inputs(Names{directory.path().string()});
    CHECK(found_below(directory.path(), found) == Found{{"a.yml", false},
                                                        {"b.yaml", false},
                                                        {"sub/d.yaml", false},
                                                        {"sub/deep/c.YAML", false},
                                                        {"x.yaml/in.yaml", false}});
    CHECK(found.missing.empty());
}

TEST_CASE("a hidden directory that is named is searched") {
    const TemporaryDirectory directory;
    directory.file(".plans/a.yaml", "a");
    const auto found = find_inputs(Names{(directory.path() / ".plans").string()});
    CHECK(found_below(directory.path(), found) == Found{{".plans/a.yaml", false}});
}

TEST_CASE("links to files are followed, links to directories are not") {
    const TemporaryDirectory directory;
    directory.file("real/a.yaml", "a");
    const auto other = directory.file("kept/b.txt", "b");
    fs::create_directory_symlink(directory.path() / "real", directory.path() / "real" / "again");
    fs::create_symlink(other, directory.path() / "real" / "link.yaml");
    fs::create_symlink("nowhere", directory.path() / "real" / "broken.yaml");
    const auto found = find_inputs(Names{(directory.path() / "real").string()});
    CHECK(found_below(directory.path(), found) ==
          Found{{"real/a.yaml", false}, {"real/broken.yaml", false}, {"real/link.yaml", false}});
}

TEST_CASE("a link to a directory is followed if it is named") {
    const TemporaryDirectory directory;
    directory.file("real/a.yaml", "a");
    fs::create_directory_symlink(directory.path() / "real", directory.path() / "link");
    const auto found = find_inputs(Names{(directory.path() / "link").string()});
    CHECK(found_below(directory.path(), found) == Found{{"link/a.yaml", false}});
}

TEST_CASE("a file is found once, under the first given name") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", "a");
    const auto dotted = (directory.path() / "." / "a.yaml").string();
    fs::create_hard_link(file, directory.path() / "b.yaml");
    fs::create_symlink("a.yaml", directory.path() / "c.yaml");
    const auto find = [&](const Names& names) { return find_inputs(names).inputs; };
    const auto whole = directory.path().string();

    for (const auto& names : {Names{file, dotted}, Names{whole, file}, Names{file, whole, whole}}) {
        REQUIRE(find(names).size() == 1);
        CHECK(find(names)[0].name == file);
        CHECK(find(names)[0].named);
    }
    CHECK(find({dotted, file})[0].name == dotted);
    CHECK(found_below(directory.path(), find_inputs(Names{whole})) == Found{{"a.yaml", false}});
}

TEST_CASE("named files are taken whatever their name, in one order") {
    const TemporaryDirectory directory;
    const auto text = directory.file("z.txt", "z");
    const auto hidden = directory.file(".a.yaml", "a");
    for (const auto& names : {Names{text, hidden}, Names{hidden, text}}) {
        const auto found = find_inputs(names);
        CHECK(found_below(directory.path(), found) == Found{{".a.yaml", true}, {"z.txt", true}});
        CHECK(found.inputs[0].yaml_name);
        CHECK(!found.inputs[1].yaml_name);
    }
}

TEST_CASE("the name of a fifo means nothing") {
    const TemporaryDirectory directory;
    const auto name = (directory.path() / "63").string();
    REQUIRE(::mkfifo(name.c_str(), 0600) == 0);
    CHECK(find_inputs(Names{name}).inputs.at(0).yaml_name);
}

TEST_CASE("names of missing files are listed as given") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", "a");
    const auto found = find_inputs(Names{"no/such.yaml", file, "", "*.yaml"});
    CHECK(found.missing == Names{"no/such.yaml", "", "*.yaml"});
    CHECK(found.inputs.size() == 1);
}

}  // namespace
}  // namespace giamsat::io
