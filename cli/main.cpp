// SPDX-License-Identifier: MIT
#include "cli/app.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <iostream>

namespace {

// Keeps a closed standard stream unusable, so that the next opened file does not take its place.
void hold_closed_streams() {
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        if (::fcntl(stream, F_GETFD) == -1) ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

}  // namespace

int main(int count, char** words) {
    hold_closed_streams();
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe then shows up as a write error
    return giamsat::cli::run({words + (count > 0 ? 1 : 0), words + count}, {std::cin, std::cout, std::cerr},
                             giamsat::cli::system_environment());
}
