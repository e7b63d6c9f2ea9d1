// SPDX-License-Identifier: MIT
#include "report/programme/explain.hpp"
#include "text/join.hpp"
#include "text/lines.hpp"

#include "explain/outcomes.hpp"
#include "programme/needs.hpp"
#include "report/findings/severity_words.hpp"
#include "report/rollup/target_values.hpp"
#include "report/safe_text.hpp"
#include "report/wrap.hpp"
#include "rollup/status_words.hpp"
#include "target/asked.hpp"
#include "target/how_to_state.hpp"
#include "target/sentences.hpp"
#include "target/where_judged.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace giamsat::report {
namespace {

constexpr int margin = 2;

// Writes the parts that the explanations share.
class Page {
public:
    explicit Page(const Presentation& presentation) : presentation_(presentation) {}

    text::Language language() const { return presentation_.language; }
    std::string in(const text::Message& message) const { return text::say(message).in(language()); }

    void title(const std::string& text) {
        const auto safe = safe_text(text);
        text_ += (presentation_.colour ? "\x1b[1m" + safe + "\x1b[0m" : safe) + '\n';
    }
    void heading(const std::string& text) {
        text_ += '\n';
        title(text);
    }
    void paragraph(const text::Bilingual& text, int indent = margin) {
        text_ += wrapped(safe_text(text.in(language())), page_width, indent);
    }

    // Labels on the left, as wide as the widest one; the facts on the right.
    void facts(const std::vector<std::pair<text::Message, text::Bilingual>>& facts) {
        int widest = 0;
        for (const auto& [label, text] : facts) widest = std::max(widest, text::display_width(in(label)));
        for (const auto& [label, text] : facts) {
            const int column = margin + widest + margin;
            auto lines = wrapped(safe_text(text.in(language())), page_width, column);
            const auto name = in(label);
            const auto gap = static_cast<std::size_t>(column - margin - text::display_width(name));
            lines.replace(0, static_cast<std::size_t>(column), std::string(margin, ' ') + name + std::string(gap, ' '));
            text_ += lines;
        }
    }

    // The files of one outcome; lines that are not in the corresponding file of the other outcome begin with `>`.
    void files(const std::string& head, const std::vector<explain::ExampleFile>& files,
               const std::vector<explain::ExampleFile>& others) {
        if (files.empty()) return;
        heading(head);
        for (const auto& file : files) {
            const auto shown = std::ranges::find_if(shown_, [&](const explain::ExampleFile& other) {
                return other.name == file.name && other.text == file.text;
            });
            text_ += std::string(margin, ' ') + "--- " + file.name;
            text_ += shown != shown_.end() ? in({" (như trên)", " (as above)"}) + '\n' : "\n";
            if (shown != shown_.end()) continue;
            lines(file.text, text_beside(file, others));
            shown_.push_back(file);
        }
    }

    std::string take() { return std::move(text_); }

private:
    // Empty if there is nothing to compare with.
    static std::string text_beside(const explain::ExampleFile& file, const std::vector<explain::ExampleFile>& others) {
        const auto same_name = [&](const explain::ExampleFile& other) { return other.name == file.name; };
        const auto found = std::ranges::find_if(others, same_name);
        return found == others.end() || found->text.empty() ? std::string() : '\n' + found->text;
    }

    void lines(std::string_view text, const std::string& beside) {
        for (const auto part : text::lines(text)) {
            const std::string line(part);
            const bool differs = !beside.empty() && beside.find('\n' + line + '\n') == beside.npos;
            const std::string_view lead = differs ? "  > " : "    ";
            text_ += line.empty() ? "\n" : std::string(lead) + safe_text(line) + '\n';
        }
    }

    const Presentation& presentation_;
    std::vector<explain::ExampleFile> shown_;
    std::string text_;
};

constexpr text::Message fails_head{"Ví dụ chưa đạt (giamsat {0}):", "An example that fails (giamsat {0}):"};
constexpr text::Message no_example{
    "Không có ví dụ: không đơn vị nào trong danh sách làm đủ được, hoặc phải có báo cáo của quá nhiều đơn vị.",
    "No example: no unit in the roster can meet it, or too many units would have to report."};
constexpr text::Message passes_head{"Ví dụ đạt:", "An example that passes:"};

std::string text_of(const explain::RuleExplanation& explanation, const Presentation& presentation) {
    Page page(presentation);
    const auto& rule = *explanation.rule;
    page.title(std::string(rule.id) + " (" + page.in(word_of(rule.severity)) + ")");
    page.paragraph(text::say(rule.title));
    page.heading(page.in({"Cách sửa:", "What to do:"}));
    page.paragraph(text::say(rule.guide));
    const auto& example = explanation.example;
    page.files(text::say(fails_head, example.command).in(page.language()), example.fails, example.passes);
    page.files(page.in(passes_head), example.passes, example.fails);
    return page.take();
}

text::Bilingual judged_text(const programme::Programme& programme, const programme::Target& target) {
    const auto judged = target::where_judged(programme, target);
    auto places = text::say(text::Message{"tổng hợp (rollup)", "roll-ups"});
    if (judged.in_month) places = text::say({"báo cáo tháng; {0}", "monthly reports; {0}"}, places);
    if (judged.in_plan) places = text::say({"kế hoạch; {0}", "plans; {0}"}, places);
    return places;
}

text::Bilingual need_text(const programme::Target& target) {
    const auto& row = programme::row_of(target.need);
    return text::say({"{0}; không đạt là {1}", "{0}; if not met: {1}"}, text::say(row.word),
                     text::say(word_of(row.missed)));
}

std::string clause_text(const std::string& clause, const std::vector<std::string>& covers) {
    return covers.empty() ? clause : fmt::format("{} ({})", clause, fmt::join(covers, ", "));
}

void put_target_facts(Page& page, const programme::Programme& programme, const programme::Target& target) {
    std::vector<std::pair<text::Message, text::Bilingual>> facts{
        {{"Yêu cầu", "Requires"}, target::what_is_asked(programme, target)},
        {{"Điều", "Clause"}, text::same(clause_text(target.clause, target.covers))},
        {{"Cấp", "Level"}, target::level_names(programme, target.levels)},
        {{"Mức", "Need"}, need_text(target)},
        {{"Xét ở", "Judged in"}, judged_text(programme, target)},
        {{"Cách ghi", "Report as"}, target::how_to_state(programme, target)},
    };
    if (!target.requires_met.empty())
        facts.emplace_back(
            text::Message{"Chỉ xét khi", "Only if"},
            text::say({"đạt {0}", "{0} is met"}, text::join(target_ids(programme, target.requires_met), ", ")));
    page.facts(facts);
}

// With only a few reports, a roll-up may not yet say that a target is missed: explain that.
void put_status(Page& page, const explain::TargetExample& example, programme::Need need) {
    if (!example.fails_as || *example.fails_as == target::Status::missed) return;
    constexpr text::Message lacking{
        "Tổng hợp ghi: {0}, vì còn thiếu báo cáo khác; đủ báo cáo mà vẫn thế thì ghi: {1}.",
        "The roll-up says: {0}, because other reports are missing; with all of them it would say: {1}."};
    constexpr text::Message early{
        "Tổng hợp ghi: {0}, vì chưa hết thời gian; hết thời gian mà vẫn thế thì ghi: {1}.",
        "The roll-up says: {0}, because the time is not over; if nothing changes by then, it will say: {1}."};
    page.paragraph(text::say(*example.fails_as == target::Status::unknown ? lacking : early,
                             rollup::shown(*example.fails_as, need), rollup::shown(target::Status::missed, need)));
}

std::string text_of(const explain::TargetExplanation& explanation, const Presentation& presentation) {
    Page page(presentation);
    const auto& programme = *explanation.programme;
    const auto& target = programme.targets[explanation.target];
    page.title(target.id + ": " + target.title.in(page.language()));
    put_target_facts(page, programme, target);
    const auto& example = explanation.example;  // its comments already mark the lines that differ
    page.files(text::say(fails_head, command_of(programme, example, presentation.hints)).in(page.language()),
               example.fails, {});
    put_status(page, example, target.need);
    page.files(page.in(passes_head), example.passes, {});
    if (example.fails.empty()) page.paragraph(text::say(no_example));
    return page.take();
}

void put_targets(Page& page, const explain::ClauseExplanation& explanation) {
    if (explanation.targets.empty()) return;
    const auto& programme = *explanation.programme;
    page.heading(page.in({"Chỉ tiêu:", "Targets:"}));
    for (const auto index : explanation.targets) {
        const auto& target = programme.targets[index];
        page.paragraph(text::say(text::both("{0}: {1}"), target.id, target.title));
        page.paragraph(
            text::say(text::both("{0} · {1} · {2}: {3}"), clause_text(target.clause, target.covers),
                      target::level_names(programme, target.levels), text::say(programme::row_of(target.need).word),
                      target::what_is_asked(programme, target)),
            2 * margin);
    }
}

void put_notes(Page& page, const explain::ClauseExplanation& explanation) {
    if (explanation.notes.empty()) return;
    page.heading(page.in({"Không đặt chỉ tiêu:", "Without a target:"}));
    for (const auto index : explanation.notes) {
        const auto& note = explanation.programme->clauses[index];
        const auto about = clause_text(note.clause, note.covers);
        const auto outcome = explain::outcome_words(note.outcome);
        page.paragraph(note.title.empty() ? text::say(text::both("{0}: {1}"), about, outcome)
                                          : text::say(text::both("{0}: {1}; {2}"), about, note.title, outcome));
        page.paragraph(note.why, 2 * margin);
    }
}

void put_activities(Page& page, const explain::ClauseExplanation& explanation) {
    if (explanation.activities.empty()) return;
    page.heading(page.in({"Loại hoạt động:", "Kinds of activity:"}));
    for (const auto index : explanation.activities) {
        const auto& kind = explanation.programme->activities[index];
        page.paragraph(text::say(text::both("`kind: {0}`: {1}"), kind.id, kind.name));
    }
}

std::string text_of(const explain::ClauseExplanation& explanation, const Presentation& presentation) {
    Page page(presentation);
    page.title(text::say({"Điều {0}", "Clause {0}"}, explanation.clause).in(page.language()));
    put_targets(page, explanation);
    put_notes(page, explanation);
    put_activities(page, explanation);
    return page.take();
}

}  // namespace

std::string explanation_as_text(const explain::Explanation& explanation, const Presentation& presentation) {
    return std::visit([&](const auto& one) { return text_of(one, presentation); }, explanation);
}

}  // namespace giamsat::report
