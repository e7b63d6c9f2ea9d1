// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace giamsat {

struct ExampleFile {
    std::string name;
    std::string text;
};

}  // namespace giamsat
