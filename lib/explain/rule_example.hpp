// SPDX-License-Identifier: MIT
// The files of examples/rules/, compiled in: for each rule, files that violate it and files that do not.
#pragma once

#include "explain/example.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::explain {

struct RuleExample {
    std::string command;  ///< the command that shows it: "validate", "rollup --period 2023-02"
    std::vector<ExampleFile> fails;
    std::vector<ExampleFile> passes;
};

/// Without files if the rule has no example.
RuleExample rule_example(std::string_view rule);

}  // namespace giamsat::explain
