// SPDX-License-Identifier: MIT
#include "io/atomic_file.hpp"

#include "temporary_directory.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <set>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace giamsat;
using namespace giamsat::io;
using giamsat::test::TemporaryDirectory;

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

FileStep writing(const std::string& text) {
    return [text](const fs::path& file) { std::ofstream(file, std::ios::binary) << text; };
}

void fail(const fs::path&) {
    throw std::runtime_error("no");
}

std::set<std::string> names_in(const fs::path& directory) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory)) names.insert(entry.path().filename().string());
    return names;
}

}  // namespace

TEST_CASE("a file replaces another one, or is created") {
    const TemporaryDirectory directory;
    const fs::path file = directory.path() / "out.txt";
    replace_file(file, writing("one"));
    CHECK(read(file) == "one");
    replace_file(file, writing("two"), [](const fs::path& temporary) { CHECK(read(temporary) == "two"); });
    CHECK(read(file) == "two");
    CHECK(names_in(directory.path()) == std::set<std::string>{"out.txt"});
}

TEST_CASE("a missing directory is reported as such") {
    const TemporaryDirectory directory;
    const auto nowhere = directory.path() / "nowhere";
    CHECK_THROWS_WITH_AS(replace_file(nowhere / "out.txt", writing("one")),
                         (nowhere.string() + ": No such file or directory").c_str(), std::system_error);
    CHECK(names_in(directory.path()).empty());
}

TEST_CASE("if anything fails, the old file stays and nothing else is left") {
    const TemporaryDirectory directory;
    const fs::path file = directory.file("out.txt", "old");
    CHECK_THROWS_AS(replace_file(file, fail), std::runtime_error);
    CHECK_THROWS_AS(replace_file(file, writing("new"), fail), std::runtime_error);
    CHECK(read(file) == "old");
    CHECK(names_in(directory.path()) == std::set<std::string>{"out.txt"});
}

TEST_CASE("something that is not a regular file is not replaced") {
    const TemporaryDirectory directory;
    fs::create_directory(directory.path() / "folder");
    const auto refused = [&](const fs::path& target) {
        try {
            replace_file(target, writing("new"));
        } catch (const std::system_error& error) {
            return error.code();
        }
        return std::error_code();
    };
    CHECK(refused(directory.path() / "folder") == std::errc::is_a_directory);
    CHECK(refused(directory.path() / "absent" / "out.txt") == std::errc::no_such_file_or_directory);
    CHECK(names_in(directory.path()) == std::set<std::string>{"folder"});
}

TEST_CASE("permissions and symbolic links are kept") {
    const TemporaryDirectory directory;
    const fs::path file = directory.file("real/out.txt", "old");
    const fs::path link = directory.path() / "link.txt";
    fs::create_symlink(file, link);
    for (const fs::perms permissions : {fs::perms(0640), fs::perms(0444), fs::perms(0755)}) {
        fs::permissions(file, permissions);
        replace_file(link, writing("new"));
        CHECK(fs::status(file).permissions() == permissions);
    }
    CHECK(fs::is_symlink(link));
    CHECK(read(file) == "new");
    CHECK(names_in(directory.path()) == std::set<std::string>{"link.txt", "real"});
}

TEST_CASE("the remains of a killed run do not block others") {
    const TemporaryDirectory directory;
    directory.file(".out.txt.lock", "1");
    directory.file(".out.txt.tmp", "half");
    replace_file(directory.path() / "out.txt", writing("whole"), {}, IfBusy::refuse);
    CHECK(read(directory.path() / "out.txt") == "whole");
    CHECK(names_in(directory.path()) == std::set<std::string>{"out.txt"});
}

TEST_CASE("a second run waits for the first, or reports who holds the file") {
    const TemporaryDirectory directory;
    const fs::path file = directory.path() / "out.txt";
    std::future<void> second;
    replace_file(file, [&](const fs::path& temporary) {
        try {
            replace_file(file, writing("refused"), {}, IfBusy::refuse);
            FAIL("two runs at once");
        } catch (const FileBusy& busy) {
            CHECK(busy.holder() == ::getpid());
            CHECK(fs::equivalent(busy.file().parent_path(), directory.path()));
        }
        replace_file(directory.path() / "other.txt", writing("other"), {}, IfBusy::refuse);
        second = std::async(std::launch::async, [&] {
            replace_file(file, [&](const fs::path& waited) {
                CHECK(read(file) == "first");
                writing("second")(waited);
            });
        });
        writing("first")(temporary);
    });
    second.get();
    CHECK(read(file) == "second");
    CHECK(names_in(directory.path()) == std::set<std::string>{"other.txt", "out.txt"});
}

TEST_CASE("many runs on one file take turns") {
    const TemporaryDirectory directory;
    const fs::path file = directory.file("count.txt", "0");
    {
        std::vector<std::jthread> runs;
        for (int run = 0; run < 8; ++run)
            runs.emplace_back([&] {
                for (int i = 0; i < 25; ++i)
                    replace_file(
                        file, [&](const fs::path& next) { writing(std::to_string(std::stoi(read(file)) + 1))(next); });
            });
    }
    CHECK(read(file) == "200");
    CHECK(names_in(directory.path()) == std::set<std::string>{"count.txt"});
}
