// SPDX-License-Identifier: MIT
#include "cli/hints.hpp"

#include <fmt/format.h>

namespace giamsat::cli {
namespace {

std::string roll_up_of(const text::Period& period, std::string_view unit) {
    const auto command = "rollup --period " + text::iso(period);
    return unit.empty() ? command : fmt::format("{} --unit {}", command, unit);
}

}  // namespace

report::Hints hints_with(const std::string& repeated_options) {
    return {.explain_rule = [](std::string_view id) { return fmt::format("giamsat explain {}", id); },
            .explain_target =
                [repeated_options](std::string_view id) {
                    return fmt::format("giamsat explain {}{}", id, repeated_options);
                },
            .validate = "giamsat validate",
            .check_example = "validate",
            .roll_up_example = roll_up_of,
            .with_causes = "--explain",
            .as_workbook = {"-o tong-hop.xlsx", "-o summary.xlsx"}};
}

text::Bilingual check_of_new_file(const std::string& repeated_options) {
    return text::say({"giamsat validate TÊN-TỆP.yaml{0}", "giamsat validate FILE.yaml{0}"}, repeated_options);
}

}  // namespace giamsat::cli
