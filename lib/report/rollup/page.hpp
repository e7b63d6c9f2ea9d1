// SPDX-License-Identifier: MIT
// The page of text on which a roll-up is shown, and its parts, each in a file of its own.
#pragma once

#include "compare/changes.hpp"
#include "report/presentation.hpp"
#include "report/text_table.hpp"
#include "report/unit_names_shown.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::report {

/// What the parts write on. Keeps references to what it is made with.
class RollupPage {
public:
    RollupPage(const rollup::Rollup& rollup, const Presentation& presentation);

    const rollup::Rollup& rollup() const { return rollup_; }
    const UnitNamesShown& names() const { return names_; }
    bool quiet() const { return presentation_.quiet; }
    const Hints& hints() const { return presentation_.hints; }
    /// In the language of the page.
    std::string words(const text::Bilingual& text) const { return text.in(presentation_.language); }

    /// Of the page, or of a part of it, after an empty line.
    void title(const text::Bilingual& text);
    /// Set in below the title; further lines begin another two columns in.
    void line(const text::Bilingual& text, int indent = 2);
    void put(const TextTable& table);
    /// One of the texts of a table.
    void row(const std::string& text) { text_ += text; }
    /// As it is, whatever its width.
    void text(const text::Bilingual& text) { text_ += words(text); }

    std::string take() { return std::move(text_); }

private:
    const rollup::Rollup& rollup_;
    const Presentation& presentation_;
    UnitNamesShown names_;
    std::string text_;
};

/// By how much a table is set in below the part's title.
inline constexpr int table_indent = 2;

/// A number, or a dash for what nobody stated.
std::string number_or_dash(const std::optional<std::int64_t>& value);

/// Numbers stand below each other, and their head above them, by their last digit.
void align_right(TextTable& table, std::size_t column);

/// Who has sent: nothing where nothing is owed.
void put_submissions(RollupPage& page);
/// The unit's own targets, with what is behind each that is not met where that was asked for.
void put_targets(RollupPage& page);
/// The figures of the unit's subtree.
void put_figures(RollupPage& page);
/// What changed since an earlier roll-up.
void put_changes(RollupPage& page, const std::vector<compare::Change>& changes);

}  // namespace giamsat::report
