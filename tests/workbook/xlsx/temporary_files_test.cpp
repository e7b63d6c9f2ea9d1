// SPDX-License-Identifier: MIT
#include "workbook/xlsx/temporary_files.hpp"

#include "temporary_directory.hpp"
#include "workbook/full_disk.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>

using namespace giamsat;
using namespace giamsat::workbook;
using namespace giamsat::test;

namespace {

struct CloseStream {
    void operator()(std::FILE* stream) const { std::fclose(stream); }
};
using Stream = std::unique_ptr<std::FILE, CloseStream>;

std::string read_to_end(std::FILE* stream) {
    std::string text;
    for (int c = std::fgetc(stream); c != EOF; c = std::fgetc(stream)) text += static_cast<char>(c);
    return text;
}

/// 0 if all is whole.
int fault_of(const TemporaryFiles& files) {
    try {
        files.require_whole("book.xlsx");
    } catch (const std::system_error& error) {
        CHECK(std::string(error.what()).starts_with("book.xlsx: "));
        return error.code().value();
    }
    return 0;
}

}  // namespace

TEST_CASE("temporary files hold what is written to them, and have no names") {
    const TemporaryDirectory directory;
    const std::string text(100'000, 'x');
    {
        TemporaryFiles files(directory.path() / "parts");
        const Stream first(files.open());
        const Stream second(files.open());
        std::fputs(text.c_str(), first.get());
        std::fputs("second", second.get());
        CHECK(std::ftell(first.get()) == 100'000);
        std::rewind(first.get());
        std::rewind(second.get());
        CHECK(read_to_end(first.get()) == text);
        CHECK(read_to_end(second.get()) == "second");
        CHECK(std::feof(first.get()) != 0);
        CHECK(std::filesystem::is_empty(directory.path() / "parts"));
        CHECK(fault_of(files) == 0);
    }
    CHECK(std::filesystem::is_empty(directory.path()));
}

TEST_CASE("a write that fails is remembered, although those after it succeed") {
    const TemporaryDirectory directory;
    TemporaryFiles files(directory.path() / "parts");
    const Stream torn(files.open());
    const Stream other(files.open());
    {
        const FullDisk full(1000);
        std::fputs(std::string(2000, 'x').c_str(), torn.get());
        CHECK(std::fflush(torn.get()) == 0);  // as libxlsxwriter would not look
    }
    std::fputs("more", torn.get());
    std::fputs("more", other.get());
    CHECK(std::fflush(torn.get()) == 0);
    CHECK(fault_of(files) == EFBIG);
}

TEST_CASE("a file that cannot be made is a fault, too") {
    const TemporaryDirectory directory;
    TemporaryFiles files(directory.path() / "parts");
    std::filesystem::remove(directory.path() / "parts");
    const Stream stream(files.open());
    REQUIRE(stream != nullptr);
    CHECK(std::fputs("lost", stream.get()) >= 0);
    CHECK(fault_of(files) == ENOENT);
}

TEST_CASE("what is left open outlives the others without harm") {
    const TemporaryDirectory directory;
    auto files = std::make_unique<TemporaryFiles>(directory.path() / "parts");
    const Stream left(files->open());
    std::fputs("late", left.get());
    files.reset();
    CHECK(std::fflush(left.get()) == 0);
}

TEST_CASE("where libxlsxwriter opens its files itself, nothing is known of them") {
    const TemporaryDirectory directory;
    const TemporaryFiles files(directory.path() / "parts");
    CHECK_THROWS_AS(files.require_whole("book.xlsx"), std::logic_error);
}
