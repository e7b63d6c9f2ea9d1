// SPDX-License-Identifier: MIT
#include "yaml/diagnosis.hpp"

#include "yaml/slips.hpp"

namespace giamsat::yaml {
namespace {

std::string_view from_column(std::string_view line, int column) {
    std::size_t at = 0;
    for (int c = 0; at < line.size(); ++at)
        if ((static_cast<unsigned char>(line[at]) & 0xC0) != 0x80 && ++c == column) break;
    return line.substr(at);
}

}  // namespace

text::Position Diagnosis::to_mend() const {
    if (quote_runs_on()) return last_quote_->start;
    if (follows_quote() || second_colon_in_brackets()) return problem_.noticed;
    const bool before = bracket_left_open() || problem_.what == "could not find expected ':'";
    return before || quote_left_open() ? problem_.context_start : problem_.noticed;
}

SyntaxAdvice Diagnosis::advice() const {
    if (quote_runs_on()) return advise_open_quote();
    if (follows_quote()) return advise_text_after_quote();
    if (second_colon_in_brackets()) return advise_second_colon();
    const auto line = line_of(text_, problem_.noticed.line);
    return advise(problem_.what, line, from_column(line, problem_.noticed.column));
}

bool Diagnosis::is_about_quotes() const {
    return quote_runs_on() || follows_quote() || quote_left_open();
}

bool Diagnosis::quote_left_open() const {
    return problem_.context == "while scanning a quoted scalar" && problem_.what.starts_with("found unexpected");
}

// Whether a quote was left open: it then ends at the next quote some lines below, and libyaml complains about the text
// after that.
bool Diagnosis::quote_runs_on() const {
    return last_quote_ && last_quote_->start.line < last_quote_->end.line &&
           last_quote_->end.line == problem_.noticed.line;
}

bool Diagnosis::follows_quote() const {
    const auto& noticed = problem_.noticed;
    if (!last_quote_ || last_quote_->end.line != noticed.line || last_quote_->end >= noticed) return false;
    const auto line = line_of(text_, noticed.line);
    const auto rest = from_column(line, noticed.column);
    const auto quote_end = from_column(line, last_quote_->end.column);
    const auto between = quote_end.substr(0, quote_end.size() - rest.size());
    return between.find_first_not_of(" \t") == between.npos && !rest.empty() && !rest.starts_with(':');
}

// Only on the line of the bracket: a colon on a later line means that the bracket was not closed.
bool Diagnosis::second_colon_in_brackets() const {
    const auto& noticed = problem_.noticed;
    return bracket_left_open() && problem_.context_start.line == noticed.line &&
           from_column(line_of(text_, noticed.line), noticed.column).starts_with(": ");
}

bool Diagnosis::bracket_left_open() const {
    return problem_.what.starts_with("did not find expected ','");
}

}  // namespace giamsat::yaml
