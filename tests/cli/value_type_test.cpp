// SPDX-License-Identifier: MIT
#include "cli/command_line/value_type.hpp"

#include "cli/commands.hpp"
#include "cli/completion/candidates.hpp"

#include <doctest/doctest.h>

namespace giamsat::cli {
namespace {

// What shells are offered for an operand of that type.
Place offered(const ValueType& type) {
    auto command = explain_command();
    command.operand = type;
    return operand_place(command);
}

TEST_CASE("help shows what is taken, and a file's ending with the file") {
    CHECK(nothing().placeholder().empty());
    CHECK(a_date().placeholder() == "DATE");
    CHECK(a_file().placeholder() == "FILE");
    CHECK(a_file(".csv").placeholder() == "FILE.csv");
    CHECK((a_file(".xlsx") | a_directory()).placeholder() == "FILE.xlsx|DIR");
    CHECK((a_file() | a_directory() | standard_input()).placeholder() == "FILE|DIR|-");
    CHECK(one_of({"text", "json"}).placeholder() == "text|json");
    CHECK(some_of({"text", "json"}).placeholder() == "text,json");
    CHECK(several(a_rule()).placeholder() == "RULE,...");
    CHECK(a_format_and_file().placeholder() == "FORMAT=FILE");
}

TEST_CASE("shells are offered what may be typed") {
    using Words = std::vector<std::string>;
    using Lists = std::vector<std::string_view>;
    CHECK(offered(one_of({"text", "json"})).words == Words{"text", "json"});
    CHECK(!offered(one_of({"text", "json"})).listed);
    CHECK(offered(some_of({"text", "json"})).listed);
    CHECK(offered(a_file(".xlsx") | a_directory()).endings == Words{".xlsx"});
    CHECK(offered(a_file(".xlsx") | a_directory()).files);
    CHECK(offered(a_file(".xlsx") | a_directory()).directories);
    CHECK(offered(a_unit()).lists == Lists{"units"});
    CHECK(offered(several(a_rule())).lists == Lists{"rules"});
    CHECK(offered(a_rule() | a_target() | a_clause()).lists == Lists{"rules", "targets", "clauses"});
    for (const auto& type : {nothing(), a_name(), a_number(), a_date()}) {
        const auto place = offered(type);
        CHECK(place.words.empty());
        CHECK(place.lists.empty());
        CHECK(!place.files);
        CHECK(!place.directories);
    }
}

}  // namespace
}  // namespace giamsat::cli
