// SPDX-License-Identifier: MIT
// Standard streams that fail.
#include "cli/program.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <streambuf>

namespace giamsat::cli {
namespace {

// Accepts writes, but fails when flushed.
class FailingBuffer : public std::streambuf {
public:
    explicit FailingBuffer(int error) : error_(error) {}

protected:
    int_type overflow(int_type c) override { return c; }
    int sync() override {
        errno = error_;
        return -1;
    }

private:
    int error_;
};

test::Ran run_with_output(int error, const std::vector<std::string>& words) {
    FailingBuffer buffer(error);
    std::ostream out(&buffer);
    std::istringstream in;
    std::ostringstream err;
    const test::World world;
    const int status = cli::run(words, {in, out, err}, test::environment_of(world));
    return {status, "", err.str()};
}

using test::Ran;

TEST_CASE("failing to write to standard output is a failure") {
    CHECK(run_with_output(ENOSPC, {"--version"}) == Ran{3, "", "giamsat: đầu ra chuẩn: ổ đĩa đã đầy\n"});
    CHECK(run_with_output(EBADF, {"--help", "--lang", "en"}) == Ran{3, "", "giamsat: standard output: it is closed\n"});
    CHECK(run_with_output(EXDEV, {"--version"}) == Ran{3, "", "giamsat: đầu ra chuẩn: lỗi hệ thống 18\n"});
    CHECK(run_with_output(0, {"--version"}) == Ran{3, "", "giamsat: đầu ra chuẩn: lỗi đọc ghi của thiết bị\n"});
}

TEST_CASE("a closed pipe ends the run quietly") {
    CHECK(run_with_output(EPIPE, {"--version"}) == Ran{0, "", ""});
}

}  // namespace
}  // namespace giamsat::cli
