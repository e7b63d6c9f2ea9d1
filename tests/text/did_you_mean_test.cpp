// SPDX-License-Identifier: MIT
#include "text/did_you_mean.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace giamsat;
using namespace giamsat::text;

namespace {

TEST_CASE("near names are asked about, as alternatives") {
    CHECK(did_you_mean(std::vector<std::string>{}).empty());
    CHECK(did_you_mean(std::vector<std::string>{"plan"}) ==
          Bilingual{"có phải là `plan` không?", "did you mean `plan`?"});
    CHECK(did_you_mean(std::vector<std::string>{"unit", "units", "note"}) ==
          Bilingual{"có phải là `unit`, `units` hoặc `note` không?", "did you mean `unit`, `units` or `note`?"});
}

TEST_CASE("what is described is asked about as it is") {
    CHECK(did_you_mean(Bilingual{}).empty());
    CHECK(did_you_mean(Bilingual{"Xã Hòa Quý", "Hòa Quý"}) ==
          Bilingual{"có phải là Xã Hòa Quý không?", "did you mean Hòa Quý?"});
}

}  // namespace
