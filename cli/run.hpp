// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/environment.hpp"
#include "report/presentation.hpp"
#include "text/date.hpp"
#include "text/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace giamsat::cli {

/// What the options that every command takes come to.
struct Settings {
    report::Presentation presentation = {};
    /// Those that a command which is shown must repeat to find the same files and programme, each after a space.
    std::string repeated_options = {};
    unsigned jobs = 1;                     ///< threads to use
    std::optional<text::Date> as_of = {};  ///< the date to judge by; none: today
    std::optional<Given> programme = {};   ///< its file; none: the built-in one
};

/// The surroundings of a command: streams, environment, language.
struct Run {
    Streams& streams;
    const Environment& environment;
    text::Language language = text::Language::vi;
    Settings settings = {};
};

/// Writes the text to standard output and flushes. A closed pipe is not an error: the reader has seen enough. Throws
/// std::system_error if the text could not be written.
void write_result(Streams& streams, std::string_view text);

/// Writes a message to standard error, and below it the hint, if there is one.
void complain(const Run& run, const text::Bilingual& message, const text::Bilingual& hint = {});

}  // namespace giamsat::cli
