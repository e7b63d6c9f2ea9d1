// SPDX-License-Identifier: MIT
// Who makes a total fall short of what its units owed, and for which periods.
#pragma once

#include "programme/programme.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace giamsat::rollup {

/// Source reports without a figure: of the unit, or alike of all units at and below it that state the figure.
struct Gap {
    programme::UnitIndex unit = programme::no_unit;
    std::vector<text::Period> periods;  ///< in order
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// Figures whose totals lack the same.
struct Incomplete {
    std::vector<programme::FieldIndex> fields;
    std::vector<Gap> gaps;
};

/// Looks up gaps in a roll-up, which must outlive it.
class Gaps {
public:
    explicit Gaps(const Rollup& rollup);

    /// What the total of the unit's subtree lacks of the figure over those days. A unit whose subtree lacks the
    /// same throughout is named in place of those below it.
    std::vector<Gap> of(programme::UnitIndex unit, programme::FieldIndex field, const text::Days& column) const;
    /// Those of the figures whose totals lack something, figures that lack the same together.
    std::vector<Incomplete> of(programme::UnitIndex unit, std::span<const programme::FieldIndex> fields,
                               const text::Days& column) const;

private:
    struct Column {
        programme::FieldIndex field;
        text::Days days;
    };

    const FigureRow* row(programme::UnitIndex unit, programme::FieldIndex field) const;
    std::vector<text::Period> own(programme::UnitIndex unit, const Column& column) const;
    /// None if no unit there states the figure.
    std::optional<std::vector<Gap>> collect(programme::UnitIndex unit, const Column& column) const;

    const Rollup& rollup_;
    programme::IndexVec<programme::Unit, std::size_t> first_rows_;  // by unit, in Rollup::figures
};

using NameOfUnit = std::function<std::string(programme::UnitIndex)>;

/// "Quận Cẩm Lệ (tháng 8/2023); Phường A, Phường B (tháng 1–3, 5/2023)"; of many the first, and how many more.
text::Bilingual shown(std::span<const Gap> gaps, const NameOfUnit& name);
/// "Thiếu số liệu: Quận Cẩm Lệ (tháng 8/2023)"; with the names of the figures if not all that are asked for lack the
/// same. Empty if nothing is missing.
text::Bilingual what_is_missing(const programme::Programme& programme, std::span<const programme::FieldIndex> fields,
                                std::span<const Incomplete> incomplete, const NameOfUnit& name);
/// "Chi hội; Cán bộ nữ (Cấp ủy viên là nữ)": a group's name alone for all of its figures that are asked for.
text::Bilingual names_of_figures(const programme::Programme& programme, std::span<const programme::FieldIndex> fields);

}  // namespace giamsat::rollup
