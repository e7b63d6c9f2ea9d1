// SPDX-License-Identifier: MIT
#include "report/findings/text.hpp"

#include "data/enum_table.hpp"
#include "programme/programme.hpp"
#include "report/findings/finding_lines.hpp"
#include "report/findings/severity_words.hpp"
#include "report/findings/snippet.hpp"
#include "report/safe_text.hpp"
#include "text/counted.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <string_view>

namespace giamsat::report {
namespace {

// ANSI
constexpr data::EnumTable<finding::Severity::error, std::string_view> severity_colours({
    {finding::Severity::notice, "\x1b[1;36m"},
    {finding::Severity::warning, "\x1b[1;33m"},
    {finding::Severity::error, "\x1b[1;31m"},
});
constexpr std::string_view gutter_colour = "\x1b[1;34m";
constexpr std::string_view no_colour = "\x1b[0m";

// Writes one finding.
class Writer {
public:
    Writer(const finding::Finding& finding, const Presentation& presentation)
        : finding_(finding),
          presentation_(presentation),
          colour_(severity_colours[finding.severity]),
          line_number_(std::to_string(finding.place.range.start.line)) {}

    std::string write() {
        head();
        if (!finding_.file.empty()) place();
        if (const auto about = about_line(finding_); !about.empty()) note(about.in(language()));
        if (const auto hint = hint_line(finding_); !hint.empty()) note(hint.in(language()));
        for (const auto& related : finding_.related) note(related_line(related).in(language()));
        if (const auto command = explaining(); !command.empty()) note({"xem", "see"}, command);
        return std::move(text_) + '\n';
    }

private:
    text::Language language() const { return presentation_.language; }

    std::string coloured(std::string_view colour, std::string_view text) const {
        return presentation_.colour ? fmt::format("{}{}{}", colour, text, no_colour) : std::string(text);
    }

    // The text before a line: its number or blanks, and a sign.
    std::string gutter(std::string_view number, std::string_view sign) const {
        return coloured(gutter_colour, fmt::format("{:>{}} {}", number, line_number_.size(), sign));
    }

    // Further lines of a text are aligned with the first.
    void line(std::string_view start, std::string_view indent, std::string_view text) {
        auto lead = start;
        for (const auto line : text::split(text, '\n')) {
            text_ += fmt::format("{}{}\n", lead, safe_text(line));
            lead = indent;
        }
    }

    void note(std::string_view text) { line(gutter("", "=") + ' ', gutter("", " ") + "   ", text); }
    void note(const text::Message& label, std::string_view text) {
        note(fmt::format("{}: {}", text::say(label).in(language()), text));
    }

    void head() {
        const auto word =
            fmt::format("{}[{}]", text::say(word_of(finding_.severity)).in(language()), safe_text(finding_.rule));
        line(coloured(colour_, word) + ' ', "  ", finding_.message.in(language()));
    }

    void place() {
        const auto& range = finding_.place.range;
        const std::string blank(line_number_.size(), ' ');
        text_ += fmt::format("{}{} {}:{}:{}\n", blank, coloured(gutter_colour, "-->"), safe_text(finding_.file),
                             range.start.line, range.start.column);
        if (finding_.excerpt.empty()) return;
        const auto shown = snippet(finding_.excerpt, range);
        text_ += gutter("", "|") + '\n';
        text_ += fmt::format("{} {}\n", gutter(line_number_, "|"), shown.line);
        const auto indent = shown.carets.find('^');
        text_ += fmt::format("{} {}{}\n", gutter("", "|"), shown.carets.substr(0, indent),
                             coloured(colour_, shown.carets.substr(indent)));
    }

    std::string explaining() const {
        const auto& hints = presentation_.hints;
        return finding_.explain.empty() ? hints.explain_rule(finding_.rule) : hints.explain_target(finding_.explain);
    }

    const finding::Finding& finding_;
    const Presentation& presentation_;
    std::string_view colour_;
    std::string line_number_;
    std::string text_;
};

constexpr text::Noun warning{"cảnh báo", "warning", "warnings"};
constexpr text::Noun notice{"lưu ý", "notice", "notices"};

text::Bilingual last_line(const intake::Summary& summary) {
    auto text = text::say(text::both("{0}: {1}, {2}, {3}"), text::counted(summary.files, text::nouns::file),
                          text::counted(summary.errors, text::nouns::error), text::counted(summary.warnings, warning),
                          text::counted(summary.notices, notice));
    if (summary.unreadable > 0)
        text = text::say({"{0}; {1} tệp không đọc được", "{0}; {1} unreadable"}, text, summary.unreadable);
    if (summary.ignored > 0)
        text = text::say({"{0}; {1} vấn đề được bỏ qua", "{0}; {1} ignored"}, text, summary.ignored);
    return text;
}

constexpr text::Message how_to_send{
    "Gửi được: ghi ngày gửi ở `submitted:` nếu chưa ghi, gửi chính tệp này cho Hội cấp trên và giữ lại một bản.",
    "Ready to send: add the date at `submitted:` if it is not there, send this very file to the Union at the next "
    "level "
    "and keep a copy."};

// Who checks a single sound file is about to send it.
bool may_be_sent(const intake::Validation& validation) {
    const auto& summary = validation.summary;
    if (validation.programme == nullptr || validation.files.size() != 1) return false;
    const auto& file = validation.files.front();
    const auto& roster = validation.programme->roster;
    const bool has_superior = !file.unit.empty() && file.unit != roster[roster.root()].id;
    return has_superior && file.revision > 0 && summary.errors == 0 && summary.ignored == 0;
}

}  // namespace

std::string findings_as_text(std::span<const finding::Finding> findings, const Presentation& presentation) {
    std::string text;
    for (const auto& finding : findings)
        if (!presentation.quiet || finding.severity != finding::Severity::notice)
            text += Writer(finding, presentation).write();
    return text;
}

std::string validation_as_text(const intake::Validation& validation, const Presentation& presentation) {
    auto text = findings_as_text(validation.findings, presentation);
    if (presentation.quiet) return text;
    text += last_line(validation.summary).in(presentation.language) + '\n';
    if (may_be_sent(validation)) text += text::say(how_to_send).in(presentation.language) + '\n';
    return text;
}

}  // namespace giamsat::report
