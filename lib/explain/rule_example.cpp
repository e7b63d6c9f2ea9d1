// SPDX-License-Identifier: MIT
#include "explain/rule_example.hpp"

namespace giamsat {

RuleExample rule_example(std::string_view) {
    return {};
}

}  // namespace giamsat
