// SPDX-License-Identifier: MIT
// The files of examples/rules/, compiled in: for each rule some in which it is found, and some in which it is not.
#pragma once

#include "explain/example.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::explain {

struct RuleExample {
    std::string command;  ///< what shows it: "validate", "rollup --period 2023-02"
    std::vector<ExampleFile> fails;
    std::vector<ExampleFile> passes;
};

/// Without files where the rule has no example.
RuleExample rule_example(std::string_view rule);

}  // namespace giamsat::explain
