// SPDX-License-Identifier: MIT
#include "cli/command_line/format_choices.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/reading/programme_file.hpp"
#include "explain/explanation.hpp"
#include "finding/rules.hpp"
#include "report/findings/formats.hpp"
#include "text/mentions.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> explain_options() {
    return {{OptionId::format,
             0,
             one_of(format_ids(report::explanation_formats)),
             {"dạng kết quả (mặc định: text)", "output format (default: text)"}}};
}

struct ExplainSettings {
    const report::Format<explain::Explanation>* format = nullptr;
    std::string word;
};

// "điều III.1.2" arrives as two words.
std::string asked_word(const Arguments& arguments) {
    std::string word;
    for (const auto& operand : arguments.operands) word += (word.empty() ? "" : " ") + operand;
    if (!word.empty()) return word;
    throw UsageError({"chưa cho biết giải thích điều gì", "nothing given to explain"},
                     {"ghi một quy tắc (unit.missing), một chỉ tiêu hoặc một điều; `giamsat targets` liệt kê chỉ tiêu",
                      "name a rule (unit.missing), a target or a clause; `giamsat targets` lists the targets"});
}

ExplainSettings read_explain_settings(const Arguments& arguments) {
    return {.format = asked_format(arguments, report::explanation_formats), .word = asked_word(arguments)};
}

// For a part of a word: the words that contain it.
text::Bilingual words_with(const std::string& piece, const std::vector<std::string>& words) {
    constexpr std::size_t most = 8;
    std::vector<std::string> found;
    std::ranges::copy_if(words, std::back_inserter(found),
                         [&](const std::string& word) { return piece.size() >= 3 && word.find(piece) != word.npos; });
    if (found.empty()) return {};
    const auto more = found.size() - std::min(found.size(), most);
    found.resize(found.size() - more);
    const auto list = fmt::format("`{}`", fmt::join(found, "`, `"));
    if (more == 0) return text::say({"các mã có cụm ấy: {0}", "ids that contain it: {0}"}, list);
    return text::say({"các mã có cụm ấy: {0} và {1} mã khác", "ids that contain it: {0} and {1} more"}, list, more);
}

// For Vietnamese words: the targets and rules that are called so.
text::Bilingual called_so(const std::string& words, const programme::Programme& programme) {
    constexpr std::size_t most = 8;
    std::vector<std::string_view> titles;
    std::vector<std::string> ids;
    for (const auto& target : programme.targets) {
        titles.emplace_back(target.title.vi);
        ids.push_back(target.id);
    }
    for (const auto& rule : finding::rules) {
        titles.push_back(rule.title.vi);
        ids.emplace_back(rule.id);
    }
    std::string list;
    for (const auto i : text::mentions(words, titles, most))
        list += fmt::format("{}`{}` ({})", list.empty() ? "" : ", ", ids[i], titles[i]);
    if (list.empty()) return {};
    return text::say({"gõ một trong các mã: {0}", "type one of these ids: {0}"}, list);
}

[[noreturn]] void refuse(const std::string& word, const programme::Programme& programme) {
    const auto words = explain::known_words(programme);
    auto hint = did_you_mean(word, {words.begin(), words.end()});
    if (hint.empty()) hint = words_with(word, words);
    if (hint.empty()) hint = called_so(word, programme);
    throw UsageError(
        text::say({"không có quy tắc, chỉ tiêu hay điều nào là `{0}`", "there is no rule, target or clause `{0}`"},
                  word),
        hint.empty()
            ? text::Bilingual{"`giamsat targets` liệt kê chỉ tiêu và điều của chúng; chỉ tiêu của bộ khác thì thêm "
                              "`--programme`",
                              "`giamsat targets` lists the targets and their clauses; for those of another "
                              "programme add `--programme`"}
            : hint);
}

int run_explain(const ExplainSettings& settings, const Run& run) {
    const auto& [format, word] = settings;
    const auto presentation = run.settings.presentation;
    if (auto rule = explain::explain_rule(word)) {  // works even if the programme is faulty
        write_result(run.streams, format->write(explain::Explanation(std::move(*rule)), presentation));
        return exit_clean;
    }
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;
    const auto explanation = explain::explain(*programme, word, run.language);
    if (!explanation) refuse(word, *programme);
    write_result(run.streams, format->write(*explanation, presentation));
    return exit_clean;
}

}  // namespace

Command explain_command() {
    return {.name = "explain",
            .usage = "[OPTION]... {}",
            .operand = a_rule() | a_target() | a_clause(),
            .what = {"giải thích một quy tắc, một chỉ tiêu hoặc một điều, kèm ví dụ",
                     "explain a rule, a target or a clause, with examples"},
            .options = explain_options,
            .run = read_and_run<read_explain_settings, run_explain>};
}

}  // namespace giamsat::cli
