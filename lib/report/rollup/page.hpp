// SPDX-License-Identifier: MIT
// The text page of a roll-up, and its parts, each in a separate source file.
#pragma once

#include "compare/changes.hpp"
#include "report/presentation.hpp"
#include "report/text_table.hpp"
#include "rollup/rollup.hpp"
#include "rollup/unit_names_shown.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::report {

/// Collects the text of the parts. Keeps references to its arguments.
class RollupPage {
public:
    RollupPage(const rollup::Rollup& rollup, const Presentation& presentation);

    const rollup::Rollup& rollup() const { return rollup_; }
    const rollup::UnitNamesShown& names() const { return names_; }
    bool quiet() const { return presentation_.quiet; }
    const Hints& hints() const { return presentation_.hints; }
    /// In the language of the page.
    std::string words(const text::Bilingual& text) const { return text.in(presentation_.language); }

    /// The title of the page, or of a part of it, after an empty line.
    void title(const text::Bilingual& text);
    /// Indented below the title; further lines are indented by another two columns.
    void line(const text::Bilingual& text, int indent = 2);
    void put(const TextTable& table);
    /// A row of a table.
    void row(const std::string& text) { text_ += text; }
    /// The text as it is, not wrapped.
    void text(const text::Bilingual& text) { text_ += words(text); }

    std::string take() { return std::move(text_); }

private:
    const rollup::Rollup& rollup_;
    const Presentation& presentation_;
    rollup::UnitNamesShown names_;
    std::string text_;
};

/// The indentation of a table below the part's title.
inline constexpr int table_indent = 2;

/// The number, or a dash if nobody reported it.
std::string number_or_dash(const std::optional<std::int64_t>& value);

/// Aligns numbers, and the head of their column, at the last digit.
void align_right(TextTable& table, std::size_t column);

/// Who has submitted; nothing if nothing is due.
void put_submissions(RollupPage& page);
/// The unit's own targets, with the causes of those not met, if asked for.
void put_targets(RollupPage& page);
/// The figures of the unit's subtree.
void put_figures(RollupPage& page);
/// What changed since an earlier roll-up.
void put_changes(RollupPage& page, const std::vector<compare::Change>& changes);

}  // namespace giamsat::report
