// SPDX-License-Identifier: MIT
// The families of rules: what a rule's id begins with, read once.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace giamsat::finding {

enum class Family : std::uint8_t {
    yaml,
    schema,
    unit,
    period,
    date,
    activity,
    figure,
    none_arose,
    submission,
    programme,
    file,
    target,  ///< its rules are the programme's targets
};

/// The family of the rule of that id; an id of no family does not compile.
constexpr Family family_of(std::string_view id) {
    struct Row {
        std::string_view begins;
        Family family;
    };
    constexpr std::array rows{Row{"yaml.", Family::yaml},
                              Row{"schema.", Family::schema},
                              Row{"unit.", Family::unit},
                              Row{"period.", Family::period},
                              Row{"date.", Family::date},
                              Row{"activity.", Family::activity},
                              Row{"figure.", Family::figure},
                              Row{"none-arose.", Family::none_arose},
                              Row{"submission.", Family::submission},
                              Row{"programme.", Family::programme},
                              Row{"file.", Family::file},
                              Row{"target.", Family::target}};
    const auto* found = std::ranges::find_if(rows, [&](const Row& row) { return id.starts_with(row.begins); });
    if (found == rows.end()) throw "no such family";
    return found->family;
}

}  // namespace giamsat::finding
