// SPDX-License-Identifier: MIT
// Runs the whole program inside the test.
#pragma once

#include "cli/app.hpp"

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace giamsat::test {

struct Ran {
    int status = 0;
    std::string out;
    std::string err;
    friend bool operator==(const Ran&, const Ran&) = default;
};

struct World {
    std::string input = {};                             ///< standard input
    std::map<std::string, std::string> variables = {};  ///< the environment's
    bool terminal = false;
    text::Date today = text::make_date(2023, 5, 10);
};

inline std::ostream& operator<<(std::ostream& out, const Ran& ran) {
    return out << "status " << ran.status << "\n--- out\n" << ran.out << "--- err\n" << ran.err << "---";
}

inline cli::Environment environment_of(const World& world) {
    return {.variable =
                [&world](const std::string& name) {
                    const auto found = world.variables.find(name);
                    return found == world.variables.end() ? std::nullopt : std::optional(found->second);
                },
            .today = [&world](const std::string&) { return world.today; },
            .out_is_terminal = world.terminal,
            .cores = 2};
}

inline Ran run_program(const std::vector<std::string>& words, const World& world = {}) {
    std::istringstream in(world.input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = cli::run(words, {in, out, err}, environment_of(world));
    return {status, out.str(), err.str()};
}

}  // namespace giamsat::test
