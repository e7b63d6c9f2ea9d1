// SPDX-License-Identifier: MIT
#include "cli/command_line/settings.hpp"

#include "cli/program.hpp"
#include "cli/reading/sitting.hpp"

#include <doctest/doctest.h>

namespace giamsat::cli {
namespace {

using Variables = std::map<std::string, std::string>;

// The settings resulting from arguments and an environment.
struct Setting {
    explicit Setting(test::World w) : world(std::move(w)) {
        for (const auto& option : common_options()) options.push_back(option);
    }
    void add(OptionId id, const std::string& value) {
        for (const auto& option : options)
            if (option.id == id) arguments.add(option, value);
    }
    Run run() {
        Run run{.streams = streams, .environment = environment};
        run.settings = read_settings(arguments, run);
        return run;
    }

    test::World world;
    std::vector<Option> options;
    Arguments arguments;
    std::stringstream stream;
    Streams streams{stream, stream, stream};
    Environment environment = test::environment_of(world);
};

TEST_CASE("colours: the option, then the conventions of terminals, then whether it is one") {
    struct Case {
        const char* asked;
        Variables variables;
        bool terminal;
        bool colour;
    };
    const Case cases[]{
        {"", {}, true, true},
        {"", {}, false, false},
        {"auto", {}, true, true},
        {"auto", {}, false, false},
        {"always", {{"NO_COLOR", "1"}, {"TERM", "dumb"}}, false, true},
        {"never", {{"FORCE_COLOR", "1"}}, true, false},
        {"", {{"NO_COLOR", "1"}}, true, false},
        {"", {{"NO_COLOR", ""}}, true, true},
        {"", {{"FORCE_COLOR", "1"}}, false, true},
        {"", {{"FORCE_COLOR", ""}}, false, false},
        {"", {{"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}, true, false},
        {"", {{"TERM", "dumb"}}, true, false},
        {"", {{"TERM", "xterm"}}, true, true},
        {"", {{"TERM", "dumb"}, {"FORCE_COLOR", "1"}}, true, true},
    };
    for (const auto& c : cases) {
        Setting setting({.input = "", .variables = c.variables, .terminal = c.terminal});
        if (*c.asked != '\0') setting.add(OptionId::color, c.asked);
        CAPTURE(&c - cases);
        CHECK(setting.run().settings.presentation.colour == c.colour);
    }
}

TEST_CASE("a suggested command repeats the options about files and programme from the command line") {
    Setting setting({});
    const auto repeated = [&] { return setting.run().settings.repeated_options; };
    setting.arguments.add_default(OptionId::programme, {"../nam.yaml", "../giamsat.yaml", Origin::workspace});
    CHECK(repeated().empty());
    setting.add(OptionId::programme, "năm nay/o'clock.yaml");
    CHECK(repeated() == R"( --programme 'năm nay/o'\''clock.yaml')");
    setting.add(OptionId::directory, "bao-cáo/2023");
    setting.add(OptionId::programme, "2023.yaml");
    CHECK(repeated() == " --directory bao-cáo/2023 --programme 2023.yaml");
}

TEST_CASE("jobs are all cores unless a number is given") {
    Setting setting({});
    CHECK(setting.run().settings.jobs == 2);
    setting.add(OptionId::jobs, "010");
    CHECK(setting.run().settings.jobs == 10);
}

TEST_CASE("the date to judge by is today in the programme's time zone unless one is given") {
    Setting setting({});
    std::string asked_zone;
    setting.environment.today = [&](const std::string& zone) {
        asked_zone = zone;
        return text::make_date(2023, 5, 10);
    };
    CHECK(as_of(setting.run(), "Asia/Ho_Chi_Minh") == text::make_date(2023, 5, 10));
    CHECK(asked_zone == "Asia/Ho_Chi_Minh");
    setting.add(OptionId::as_of, "16/02/2023");
    CHECK(as_of(setting.run(), "Asia/Ho_Chi_Minh") == text::make_date(2023, 2, 16));
}

TEST_CASE("today follows the zone, fourteen hours ahead or twelve behind") {
    const auto environment = system_environment();
    const auto ahead = environment.today("Pacific/Kiritimati");
    const auto behind = environment.today("Etc/GMT+12");
    CHECK(behind < ahead);  // 26 hours apart: never the same day
    CHECK((ahead - behind).count() <= 2);
}

}  // namespace
}  // namespace giamsat::cli
