// SPDX-License-Identifier: MIT
#include "cli/reading/sitting.hpp"

#include "cli/reading/named_file.hpp"
#include "io/files.hpp"
#include "yaml/reader.hpp"

namespace giamsat::cli {

text::Date as_of(const Run& run, const std::string& zone) {
    return run.settings.as_of ? *run.settings.as_of : run.environment.today(zone);
}

Option received_option() {
    return {OptionId::received,
            0,
            a_file(".csv"),
            {"sổ nhận (unit,submission,period,revision,date,number); ngày trong sổ là ngày nộp",
             "the register of receipt (unit,submission,period,revision,date,number): its dates count as dates of "
             "submission"}};
}

std::optional<submission::Register> read_received(const std::optional<Given>& given,
                                                  const programme::Programme& programme) {
    if (!given) return std::nullopt;
    return submission::read_register(programme, given->text, read_named(*given, submission::most_register_bytes));
}

intake::Sitting sitting_of(const Run& run, const programme::Programme& programme,
                           const std::optional<submission::Register>& received) {
    return {.programme = &programme,
            .as_of = as_of(run, programme.timezone),
            .received = received ? &*received : nullptr,
            .jobs = run.settings.jobs,
            .read = [](const std::string& name) { return io::read_file(name, yaml::most_bytes); }};
}

}  // namespace giamsat::cli
