// SPDX-License-Identifier: MIT
#include "explain/target_example.hpp"

#include "explain/differences.hpp"
#include "explain/draft_work.hpp"
#include "intake/reading.hpp"
#include "rollup/roll_up.hpp"
#include "target/asked.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace giamsat::explain {
namespace {

constexpr text::Message plan_file{"ke-hoach.yaml", "plan.yaml"};
constexpr text::Message report_file{"bao-cao-{0}.yaml", "report-{0}.yaml"};
constexpr text::Message report_of_unit{"bao-cao-{0}-{1}.yaml", "report-{0}-{1}.yaml"};
constexpr int longest_remark = 100;  // columns

std::string file_name(const Scene& scene) {
    auto period = text::iso(scene.period);
    std::ranges::replace(period, '/', '-');
    return (scene.is_plan() ? text::say(plan_file) : text::say(report_file, period)).in(scene.language);
}

std::string file_name(const Scene& scene, programme::UnitIndex unit) {
    return text::say(report_of_unit, scene.programme->unit(unit).id, text::iso(scene.period)).in(scene.language);
}

const programme::Target& target_at(const Scene& scene, programme::TargetIndex index) {
    return scene.programme->targets[index];
}

std::optional<text::Date> day_of_sending(const Scene& scene) {
    if (!scene.is_plan())
        return text::reporting_days(scene.period, scene.programme->month_rule).last + std::chrono::days(1);
    const programme::LevelIndex level = scene.programme->unit(scene.file_unit).level;
    for (const auto& duty : scene.programme->duties)
        if (duty.kind == programme::Duty::Kind::plan && duty.levels.has(level))
            if (const auto last = programme::last_day_in_time(duty, scene.period.days)) return last;
    return scene.period.days.first;
}

author::FileDraft empty_file(const Scene& scene) {
    author::FileDraft file;
    file.kind = scene.kind;
    if (!scene.is_plan()) file.period = scene.period;
    file.submitted = day_of_sending(scene);
    file.own.unit = scene.file_unit;
    return file;
}

constexpr text::Message made_up_document{"Văn bản số {0}", "Document {0}"};

// Fills in the header of the file.
void put_header(const Scene& scene, const programme::measure::Header& header, author::FileDraft& file,
                Outcome outcome) {
    using Part = programme::measure::Header::Part;
    const auto asked = programme::asked_of(scene.target->expect, scene.unit) - (outcome == Outcome::fails ? 1 : 0);
    switch (header.part) {
        case Part::in_charge:
            file.in_charge = asked;
            break;
        case Part::funding:
            file.funding = asked;
            break;
        case Part::basis:
            file.basis = scene.target->expect.include;
            if (file.basis.empty())  // any documents, so many
                for (std::int64_t number = 1; number <= asked; ++number)
                    file.basis.push_back(text::say(made_up_document, number).in(scene.language));
            else if (outcome == Outcome::fails)
                file.basis.pop_back();
            break;
    }
}

void put_date(const Scene& scene, const programme::measure::Submitted& submitted, author::FileDraft& file,
              Outcome outcome) {
    const auto& duty = scene.programme->duties[submitted.duty];
    const auto last =
        programme::last_day_in_time(duty, text::reporting_days(scene.period, scene.programme->month_rule));
    if (last) file.submitted = *last + std::chrono::days(outcome == Outcome::fails ? 1 : 0);
}

void put(const Scene& scene, author::FileDraft& file, Outcome outcome) {
    namespace measure = programme::measure;
    const auto entry = [&]() -> author::EntryDraft& { return file.own.at(scene.programme->roster, scene.unit); };
    std::visit(programme::Overloaded{
                   [&](const measure::OfActivities auto&) { put_activities(scene, entry(), outcome); },
                   [&](const measure::OfFigures auto&) { put_figures(scene, entry(), outcome); },
                   [&](const measure::Header& header) { put_header(scene, header, file, outcome); },
                   [&](const measure::Submitted& submitted) { put_date(scene, submitted, file, outcome); },
                   [](const measure::Units&) {},  // in files of their own
               },
               scene.target->measure);
}

/// The program's own judgement of a target in an example.
enum class Verdict { met, not_met, not_judged };

bool is_faulty(const std::vector<finding::Finding>& findings) {
    using finding::Family;
    constexpr std::array families{Family::yaml, Family::schema, Family::activity, Family::date, Family::period};
    return std::ranges::any_of(findings, [&](const finding::Finding& finding) {
        return std::ranges::find(families, finding.family) != families.end();
    });
}

// A day on which everything in the examples has been sent.
text::Date after_all(const Scene& scene) {
    return scene.programme->whole_year().days.last + std::chrono::days(366);
}

Verdict verdict_of_file(const Scene& scene, const ExampleFile& file) {
    const auto checked = intake::read_and_check({file.name, file.text},
                                                {.programme = scene.programme, .as_of = after_all(scene), .read = {}});
    if (is_faulty(checked.findings)) return Verdict::not_judged;
    const auto target = programme::index_of(scene.programme->targets, scene.target->id);
    const auto& [missed, due_dates] = checked.targets;
    const bool found = std::ranges::find(missed, target, &check::MissedTarget::target) != missed.end() ||
                       std::ranges::find(due_dates, target, &check::DueDate::target) != due_dates.end();
    return found ? Verdict::not_met : Verdict::met;
}

// None if the files are faulty, or the target does not apply to the unit.
std::optional<target::Status> status_in_rollup(const Scene& scene, const std::vector<ExampleFile>& files) {
    std::vector<intake::Input> inputs;
    for (const auto& file : files) inputs.push_back({file.name, file.text});
    const auto rollup =
        rollup::roll_up(inputs, {.sitting = {.programme = scene.programme, .as_of = after_all(scene), .read = {}},
                                 .unit = scene.file_unit,
                                 .period = *scene.rolled_up});
    if (is_faulty(rollup.findings)) return std::nullopt;
    const auto target = programme::index_of(scene.programme->targets, scene.target->id);
    for (const auto& row : rollup.targets)
        if (row.unit == scene.unit && row.target == target) return row.status;
    return std::nullopt;
}

Verdict verdict_of_rollup(const Scene& scene, const std::vector<ExampleFile>& files) {
    const auto status = status_in_rollup(scene, files);
    if (!status) return Verdict::not_judged;
    return *status == target::Status::met ? Verdict::met : Verdict::not_met;
}

Verdict verdict(const Scene& scene, const std::vector<ExampleFile>& files) {
    return scene.rolled_up ? verdict_of_rollup(scene, files) : verdict_of_file(scene, files.front());
}

ExampleFile file_of(const Scene& scene, const author::FileDraft& draft) {
    return {file_name(scene), author::written(*scene.programme, draft, scene.language)};
}

// The target is judged only if the targets it requires are met, so those are met as well.
void put_required(const Scene& scene, author::FileDraft& file) {
    for (const auto index : scene.target->requires_met) {
        const auto other = scene_for(scene, target_at(scene, index));
        if (verdict(other, {file_of(scene, file)}) == Verdict::not_met) put(other, file, Outcome::passes);
    }
}

ExampleFile one_file(const Scene& scene, Outcome outcome) {
    auto file = empty_file(scene);
    put(scene, file, outcome);
    put_required(scene, file);
    return file_of(scene, file);
}

// Whether the measured units send their own reports, rather than having an entry in a superior's.
bool report_by_themselves(const Scene& scene, programme::LevelIndex level) {
    return std::ranges::any_of(scene.programme->duties, [&](const programme::Duty& duty) {
        return duty.kind == programme::Duty::Kind::report && duty.source && duty.levels.has(level);
    });
}

std::vector<programme::UnitIndex> units_measured(const Scene& scene, programme::LevelIndex level) {
    auto units = scene.programme->roster.subtree_at(scene.unit, level);
    std::erase_if(
        units, [&](programme::UnitIndex unit) { return !scene.programme->unit(unit).open_on(scene.period.days.last); });
    return units;
}

void put_all_asked(const Scene& scene, const programme::measure::Units& units, programme::UnitIndex unit,
                   author::FileDraft& file) {
    for (const auto index : units.meeting) {
        auto below = scene_for(scene, target_at(scene, index));
        below.unit = unit;
        put_work(below, file.own.at(scene.programme->roster, unit), Outcome::passes);
    }
}

// How many of the units meet their targets: as many as required, or one fewer.
std::int64_t units_that_do(const Scene& scene, std::ptrdiff_t units, Outcome outcome) {
    constexpr std::int64_t hundred = 100;
    const auto percent = programme::asked_of(scene.target->expect, scene.unit);
    return (units * percent + hundred - 1) / hundred - (outcome == Outcome::fails ? 1 : 0);
}

// A file for each unit, or one with an entry for each; the units that do nothing report nothing.
std::vector<ExampleFile> files_of_units(const Scene& scene, const programme::measure::Units& measured,
                                        Outcome outcome) {
    const auto units = units_measured(scene, measured.level);
    if (std::ssize(units) > most_units_in_example) return {};
    auto wanted = units_that_do(scene, std::ssize(units), outcome);
    const auto put_unit = [&](programme::UnitIndex unit, author::FileDraft& file) {
        file.own.at(scene.programme->roster, unit);
        if (wanted-- > 0) put_all_asked(scene, measured, unit, file);
    };
    if (!report_by_themselves(scene, measured.level)) {
        auto file = empty_file(scene);
        for (const auto unit : units) put_unit(unit, file);
        return {file_of(scene, file)};
    }
    std::vector<ExampleFile> files;
    for (const auto unit : units) {
        auto own = scene;
        own.file_unit = unit;
        auto file = empty_file(own);
        put_unit(unit, file);
        files.push_back({file_name(scene, unit), author::written(*scene.programme, file, scene.language)});
    }
    return files;
}

std::vector<ExampleFile> example_files(const Scene& scene, Outcome outcome) {
    if (const auto* units = std::get_if<programme::measure::Units>(&scene.target->measure))
        return files_of_units(scene, *units, outcome);
    return {one_file(scene, outcome)};
}

// The whole sentence if it fits beside a line, otherwise the short threshold.
text::Bilingual remark_on(const Scene& scene) {
    auto sentence = target::what_is_asked(*scene.programme, *scene.target, scene.unit);
    const bool fits = text::display_width(sentence.in(scene.language)) <= longest_remark;
    return fits ? sentence : target::threshold(*scene.programme, *scene.target, scene.unit);
}

}  // namespace

TargetExample target_example(const programme::Programme& programme, programme::TargetIndex target,
                             text::Language language) {
    const auto scene = scene_of(programme, programme.targets[target], language);
    if (!scene) return {};
    auto fails = example_files(*scene, Outcome::fails);
    auto passes = example_files(*scene, Outcome::passes);
    TargetExample example{scene->unit, scene->file_unit, scene->rolled_up, {}, {}, {}};
    if (fails.empty()) return example;
    for (std::size_t i = 0; i < fails.size(); ++i)
        mark_differences(fails[i].text, passes[i].text, remark_on(*scene), language);
    // No example is better than a misleading one.
    if (verdict(*scene, fails) != Verdict::not_met || verdict(*scene, passes) != Verdict::met) return example;
    if (scene->rolled_up) example.fails_as = status_in_rollup(*scene, fails);
    example.fails = std::move(fails);
    example.passes = std::move(passes);
    return example;
}

}  // namespace giamsat::explain
