// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace giamsat::explain {

struct ExampleFile {
    std::string name;
    std::string text;
};

}  // namespace giamsat::explain
