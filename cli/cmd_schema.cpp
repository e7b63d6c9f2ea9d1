// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/init/new_file.hpp"
#include "cli/reading/programme_file.hpp"
#include "io/atomic_file.hpp"
#include "report/programme/editor_schema.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace giamsat::cli {
namespace {

constexpr std::string_view made_by = "giamsat schema";

std::vector<Option> schema_options() {
    return {new_file_option(".json"), force_option()};
}

struct SchemaSettings {
    std::string_view kind;
    std::optional<std::string> file;  // none: standard output
};

SchemaSettings read_schema_settings(const Arguments& arguments) {
    SchemaSettings settings;
    settings.kind = report::editor_schemas.at(
        only_operand(arguments, "schema", {report::editor_schemas.begin(), report::editor_schemas.end()}));
    if (const auto out = arguments.last(OptionId::out)) settings.file = new_file(*out, arguments.flag(OptionId::force));
    return settings;
}

// The schema of programmes is written without loading one: it is most needed while fixing a faulty programme.
std::optional<std::string> asked_schema(std::string_view kind, const Run& run) {
    if (kind == "programme") return report::editor_schema(kind, made_by, run.language);
    const auto programme = sound_programme(run);
    if (!programme) return std::nullopt;
    return report::editor_schema(kind, *programme, made_by, run.language);
}

int run_schema(const SchemaSettings& settings, const Run& run) {
    const auto& [kind, file] = settings;
    const auto schema = asked_schema(kind, run);
    if (!schema) return exit_findings;
    if (!file) {
        write_result(run.streams, *schema);
        return exit_clean;
    }
    io::replace_text(*file, *schema);
    if (!run.settings.presentation.quiet) complain(run, text::say({"đã ghi {0}", "wrote {0}"}, *file));
    return exit_clean;
}

}  // namespace

Command schema_command() {
    return {.name = "schema",
            .usage = "{} [OPTION]...",
            .operand = one_of({report::editor_schemas.begin(), report::editor_schemas.end()}),
            .what = {"in JSON Schema để trình soạn thảo gợi ý khi gõ kế hoạch, báo cáo, bộ chỉ tiêu",
                     "print the JSON Schema that lets editors assist in writing plans, reports and programmes"},
            .options = schema_options,
            .run = read_and_run<read_schema_settings, run_schema>};
}

}  // namespace giamsat::cli
