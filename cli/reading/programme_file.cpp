// SPDX-License-Identifier: MIT
#include "cli/reading/programme_file.hpp"

#include "cli/reading/named_file.hpp"
#include "data/embedded.hpp"
#include "programme/builtin.hpp"
#include "report/findings/text.hpp"
#include "yaml/reader.hpp"

#include <utility>

namespace giamsat::cli {

ProgrammeFile asked_programme_file(const Run& run) {
    if (const auto& given = run.settings.programme)
        return {given->text, read_named(*given, yaml::most_bytes),
                [](const std::string& name) { return read_if_there(name, programme::most_roster_bytes); }};
    const auto file = programme::builtin_file();
    return {file, std::string(data::embedded(file)),
            [](const std::string& name) { return std::string(data::embedded(name)); }};
}

programme::LoadedProgramme asked_programme(const Run& run) {
    if (!run.settings.programme) return {.programme = programme::load_builtin(), .findings = {}};
    const auto file = asked_programme_file(run);
    return programme::load_programme(file.name, file.text, file.read_roster);
}

void show_beside(std::vector<finding::Finding> findings, const Run& run) {
    auto presentation = run.settings.presentation;
    presentation.colour = false;  // `--color` is about standard output; standard error may go elsewhere
    const auto least = presentation.quiet ? finding::Severity::error : finding::Severity::warning;
    std::erase_if(findings, [&](const finding::Finding& finding) { return finding.severity < least; });
    run.streams.err << report::findings_as_text(findings, presentation);
}

std::optional<programme::Programme> sound_programme(const Run& run) {
    auto loaded = asked_programme(run);
    show_beside(std::move(loaded.findings), run);
    return std::move(loaded.programme);
}

}  // namespace giamsat::cli
