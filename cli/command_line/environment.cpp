// SPDX-License-Identifier: MIT
#include "cli/command_line/environment.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <thread>

namespace giamsat::cli {
namespace {

std::optional<std::string> variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

// libstdc++ 12 has no std::chrono::zoned_time.
text::Date today(const std::string& zone) {
    ::setenv("TZ", zone.c_str(), 1);
    ::tzset();
    const auto now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return text::make_date(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

}  // namespace

Environment system_environment() {
    return {.variable = variable,
            .today = today,
            .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
            .cores = std::max(std::thread::hardware_concurrency(), 1U)};
}

}  // namespace giamsat::cli
