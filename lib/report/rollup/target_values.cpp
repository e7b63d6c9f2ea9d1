// SPDX-License-Identifier: MIT
#include "report/rollup/target_values.hpp"

#include "programme/needs.hpp"
#include "target/asked.hpp"
#include "target/where_judged.hpp"

namespace giamsat::report {

std::vector<std::string> level_ids(const programme::Programme& programme, const programme::LevelSet& levels) {
    std::vector<std::string> ids;
    for (const auto level : programme.levels.indices())
        if (levels.has(level)) ids.push_back(programme.levels[level].id);
    return ids;
}

std::vector<std::string> target_ids(const programme::Programme& programme,
                                    const std::vector<programme::TargetIndex>& targets) {
    std::vector<std::string> ids;
    for (const auto target : targets) ids.push_back(programme.targets[target].id);
    return ids;
}

Json json_target(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
                 text::Language language) {
    const auto judged = target::where_judged(programme, target);
    return {{"target", target.id},
            {"clause", target.clause},
            {"title", target.title.in(language)},
            {"levels", level_ids(programme, target.levels)},
            {"need", programme::row_of(target.need).id},
            {"asked", target::what_is_asked(programme, target, unit).in(language)},
            {"threshold", target::threshold(programme, target, unit).in(language)},
            {"in_plan", judged.in_plan},
            {"in_monthly_report", judged.in_month},
            {"requires", target_ids(programme, target.requires_met)},
            {"covers", target.covers}};
}

std::string command_of(const programme::Programme& programme, const explain::TargetExample& example) {
    if (!example.rolled_up) return "validate";
    const auto unit =
        example.file_unit == programme.roster.root() ? "" : " --unit " + programme.unit(example.file_unit).id;
    return "rollup --period " + text::iso(*example.rolled_up) + unit;
}

}  // namespace giamsat::report
