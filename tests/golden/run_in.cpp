// SPDX-License-Identifier: MIT
#include "golden/run_in.hpp"

namespace giamsat::golden {
namespace {

class WorkingDirectory {
public:
    explicit WorkingDirectory(const std::filesystem::path& directory) { std::filesystem::current_path(directory); }
    ~WorkingDirectory() { std::filesystem::current_path(before_); }
    WorkingDirectory(const WorkingDirectory&) = delete;
    WorkingDirectory& operator=(const WorkingDirectory&) = delete;

private:
    std::filesystem::path before_ = std::filesystem::current_path();
};

}  // namespace

test::Ran run_in(const std::filesystem::path& directory, const std::vector<std::string>& words,
                 const std::string& input) {
    const WorkingDirectory here(directory);
    return test::run_program(words, {.input = input});
}

}  // namespace giamsat::golden
