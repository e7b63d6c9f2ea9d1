// SPDX-License-Identifier: MIT
// Problems found in the files that people write. A finding is a value; nothing is thrown for it.
#pragma once

#include "finding/rules.hpp"
#include "text/message.hpp"
#include "text/position.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace giamsat::finding {

/// A place in a file: the range, and the JSON pointer (RFC 6901) of the value there, or of the missing one.
struct Place {
    text::Range range;
    std::string pointer;
};

/// Another place that a finding names.
struct Related {
    std::string file;
    text::Range range;
    text::Bilingual message;
};

/// The actual or expected value, for machines: nothing, a count, a percentage (0–100), or a text.
using Quantity = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Finding {
    std::string rule;
    Family family = Family::file;
    Severity severity = Severity::error;
    std::string file;
    Place place;
    std::string excerpt;  ///< the line of the file at place.range.start, for people
    std::string unit;     ///< roster id; empty if the finding is not about one unit
    std::string unit_name;
    std::string clause;
    text::Bilingual message;
    text::Bilingual hint;
    Quantity actual;
    Quantity expected;
    std::vector<std::string> suggestions;
    std::vector<Related> related;
    bool leaves_out = false;  ///< what it is about cannot be counted
    std::string explain;      ///< what of the programme explains it (a target); empty: the rule
};

/// A place and the line of the file there: enough for a finding that is made when the text is gone.
struct Spot {
    Place place;
    std::string excerpt;
};

/// A finding of that rule, with the rule's severity; the rest is still to be said.
Finding finding_of(const Rule& rule);
/// The same of a target of the programme.
Finding finding_of(std::string_view target, Severity severity);
/// The finding, with where it stands.
Finding placed(Finding finding, std::string file, Spot spot);
/// The id of the rule that a target of the programme is.
std::string target_rule(std::string_view target);

/// Longer lines (in bytes) of a file are not shown: nobody would find the place in them.
inline constexpr std::size_t longest_excerpt = 2000;

/// The line of that number (from 1), made printable, to be shown to people. Empty if it is too long.
std::string excerpt(std::string_view source, int line);

/// By file, place, rule; then by unit and message, so that the order never depends on the run.
bool before(const Finding& a, const Finding& b);

/// Collects the findings of one file and adds what every finding of the file shares.
class FindingList {
public:
    /// `source` must outlive the list; the excerpts are taken from it.
    FindingList(std::string file, std::string_view source);

    /// Adds a finding with the severity of its rule; change the result to add details.
    Finding& add(const Rule& rule, Place place, text::Bilingual message, text::Bilingual hint = {});
    /// The place with its line of the file.
    Spot spot(Place place);

    const std::string& file() const { return file_; }
    const std::vector<Finding>& all() const { return findings_; }
    std::vector<Finding>& all() { return findings_; }
    bool has_errors() const;
    /// Moves the findings out of the list.
    std::vector<Finding> take() { return std::move(findings_); }

private:
    // The start of the last finding's line; saves time, because most findings come in the order of the file.
    struct Line {
        int number = 1;
        std::size_t start = 0;
    };
    std::string excerpt_at(int line);

    std::string file_;
    std::string_view source_;
    Line last_;
    std::vector<Finding> findings_;
};

}  // namespace giamsat::finding
