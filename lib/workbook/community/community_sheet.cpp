// SPDX-License-Identifier: MIT
#include "rollup/incomplete.hpp"
#include "rollup/stated.hpp"
#include "text/join.hpp"
#include "workbook/community/layout.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/row_heights.hpp"
#include "workbook/sheets.hpp"
#include "workbook/xlsx/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace giamsat::workbook {

namespace {

using Kind = CommunityColumn::Kind;

constexpr int deepest_outline = 7;          // Excel's limit
constexpr double least_header_height = 30;  // points

// Builds the sheet; the members are shared by its functions.
class Builder {
public:
    Builder(const rollup::Rollup& rollup, const SheetOptions& options, const FigureIndex& figures,
            const CommunityLayout& layout)
        : rollup_(rollup),
          programme_(*rollup.programme),
          options_(options),
          figures_(figures),
          gaps_(rollup),
          layout_(layout) {
        for (const CommunityColumn& column : layout.columns)
            if (column.kind == Kind::figure) fields_.push_back(column.field);
        asked_for_ = fields_;
        std::erase_if(asked_for_, [&](auto field) { return !rollup::is_asked_for(programme_, field); });
    }

    Sheet build() {
        sheet_.name = text(layout_.name);
        sheet_.widths = layout_.widths;
        put_heading(sheet_, rollup_, options_, {"KẾT QUẢ GIÁM SÁT CỘNG ĐỒNG", "RESULTS OF COMMUNITY MONITORING"},
                    {"theo tên cột; tỷ lệ: %", "as given in the column headings; shares in %"});
        put_header();
        for (std::size_t part = 0; part < layout_.stretches.size(); ++part) put_part(part);
        put_end();
        set_up_view();
        return std::move(sheet_);
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int last_column() const { return static_cast<int>(layout_.columns.size()) - 1; }

    std::size_t column_of(programme::FieldIndex field) const {
        const auto found = std::ranges::find_if(layout_.columns, [&](const CommunityColumn& column) {
            return column.kind == Kind::figure && column.field == field;
        });
        return static_cast<std::size_t>(found - layout_.columns.begin());
    }

    // Whether both fields of the share have columns on this sheet.
    bool can_follow(const CommunityColumn& share) const { return column_of(share.whole) < layout_.columns.size(); }

    void put_header() {
        std::vector<ColumnHead> heads;
        Style style = table_header();
        style.size = heading_size;
        for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
            const CommunityColumn& column = layout_.columns[i];
            const int place = static_cast<int>(i);
            heads.push_back({place, place, text(heading_of(programme_, column)), {}});
            if (column.kind == Kind::share && can_follow(column))
                heads.back().follows = fmt::format("{}/{}", column_number(column_of(column.field)),
                                                   column_number(column_of(column.whole)));
            const int top = layout_.header_row + (!column.group ? 0 : 1);
            put_over(sheet_, {{top, place}, {layout_.header_row + 1, place}}, heads.back().text, style);
        }
        // Names that span both rows of the header are not measured by fit_row_heights().
        sheet_.rows[layout_.header_row + 1].height = least_header_height;
        put_group_names();
        put_column_numbers(sheet_, layout_.numbers_row, heads);
    }

    void put_group_names() {
        for (std::size_t first = 0; first < layout_.columns.size();) {
            const programme::GroupIndex group = layout_.columns[first].group;
            std::size_t last = first;
            while (last + 1 < layout_.columns.size() && layout_.columns[last + 1].group == group) ++last;
            if (group) {
                const std::string name = text(programme_.groups[group].name);
                const int from = static_cast<int>(first);
                const int to = static_cast<int>(last);
                put_over(sheet_, {{layout_.header_row, from}, {layout_.header_row, to}}, name, table_header());
            }
            first = last + 1;
        }
    }

    void put_part(std::size_t part) {
        Style style = table_text(true);
        style.fill = Fill::section;
        const int row = layout_.title_row(part);
        put_over(sheet_, {{row, 0}, {row, last_column()}}, part_title(part), style);
        sheet_.together.emplace_back(row, row + 1);
        for (std::size_t i = 0; i < layout_.rows.size(); ++i) {
            const int outline = std::min(layout_.rows[i].depth, deepest_outline);
            if (outline > 0) sheet_.rows[layout_.at(part, i, 0).row].outline = outline;
            put_row(part, i);
        }
    }

    std::string part_title(std::size_t part) const {
        const text::Bilingual number = text::same(part == 0 ? "I" : "II");
        if (layout_.stretches[part] == Stretch::period)
            return text(
                text::say({"{0}. Trong kỳ ({1})", "{0}. In the period ({1})"}, number, text::shown(rollup_.period)));
        if (rollup_.period.kind == text::Period::Kind::year)
            return text(
                text::say({"{0}. Cả năm ({1})", "{0}. The whole year ({1})"}, number, text::shown(rollup_.period)));
        return text(text::say({"{0}. Lũy kế từ đầu năm đến hết {1}", "{0}. Year to date, to the end of {1}"}, number,
                              text::shown(rollup_.period)));
    }

    void put_row(std::size_t part, std::size_t row) {
        const bool bold = layout_.rows[row].total || !layout_.rows[row].parts.empty();
        for (std::size_t column = 0; column < layout_.columns.size(); ++column) {
            const Address at = layout_.at(part, row, column);
            switch (layout_.columns[column].kind) {
                case Kind::number:
                    put(sheet_, at, layout_.rows[row].number, table_centred(bold));
                    break;
                case Kind::unit:
                    put(sheet_, at, name_of(layout_.rows[row]), name_style(layout_.rows[row], bold));
                    break;
                case Kind::figure:
                    put(sheet_, at, figure(part, row, column), table_count(bold));
                    break;
                case Kind::share:
                    put(sheet_, at, share(part, row, column), table_share(bold));
                    break;
                case Kind::reported:
                    put_reported(part, row, column, bold);
                    break;
                case Kind::note:
                    put(sheet_, at, note(part, row), table_text());
                    break;
            }
        }
    }

    std::string name_of(const CommunityRow& row) const {
        const std::string& name = programme_.unit(row.unit).name;
        if (row.total) return text({"Tổng cộng", "Total"});
        return row.own ? text(text::say({"{0} (số của riêng đơn vị)", "{0} (own figures)"}, name)) : name;
    }

    Style name_style(const CommunityRow& row, bool bold) const {
        Style style = table_text(bold);
        style.indent = row.depth;
        if (row.total) style.align = Align::center;
        return style;
    }

    Operand operand(std::size_t part, std::size_t row, programme::FieldIndex field) const {
        return {layout_.at(part, row, column_of(field)),
                value_in(rollup_, figures_, layout_, layout_.rows[row], field, layout_.stretches[part])};
    }

    Value figure(std::size_t part, std::size_t row, std::size_t column) const {
        const programme::FieldIndex field = layout_.columns[column].field;
        std::vector<Operand> operands;
        for (const std::size_t below :
             parts_summed(rollup_, figures_, layout_, layout_.rows[row], field, layout_.stretches[part]))
            operands.push_back(operand(part, below, field));
        const auto value = operand(part, row, field).value;
        if (!operands.empty()) return sum_of(operands);
        if (value) return static_cast<double>(*value);
        return {};
    }

    // Empty if the two sums come from different units: their quotient would be meaningless.
    Value share(std::size_t part, std::size_t row, std::size_t column) const {
        const CommunityColumn& what = layout_.columns[column];
        const programme::UnitIndex unit = layout_.rows[row].unit;
        const Stretch stretch = layout_.stretches[part];
        if (!can_follow(what)) return {};
        if (figures_.total(unit, what.field, stretch).reported != figures_.total(unit, what.whole, stretch).reported)
            return {};
        return share_of(operand(part, row, what.field), operand(part, row, what.whole));
    }

    // "12/13": the number of units that reported the figure, in a number format that adds how many there are.
    void put_reported(std::size_t part, std::size_t row, std::size_t column, bool bold) {
        const CommunityRow& shown_row = layout_.rows[row];
        const programme::FieldIndex field = layout_.columns[column].field;
        const rollup::FigureRow* figure = figures_.find(shown_row.unit, field);
        Style style = table_count(bold);
        style.align = Align::center;
        const int expected = shown_row.own ? 1 : figure == nullptr ? 0 : figure->expected;
        style.format = expected == 0 ? std::string("0") : fmt::format("0\"/{}\"", expected);
        put(sheet_, layout_.at(part, row, column), reported(part, row, column), style);
    }

    Value reported(std::size_t part, std::size_t row, std::size_t column) const {
        const CommunityRow& shown_row = layout_.rows[row];
        const programme::FieldIndex field = layout_.columns[column].field;
        const rollup::FigureRow* figure = figures_.find(shown_row.unit, field);
        const Operand stated = operand(part, row, field);
        if (shown_row.own) return stated.value ? Value(known_in(stated)) : Value();
        if (figure == nullptr || figure->expected == 0) return {};
        if (shown_row.parts.empty()) return known_in(stated);
        const int units = figures_.total(shown_row.unit, field, layout_.stretches[part]).reported;
        const auto operands = reported_below(part, shown_row, column);
        if (total(operands).value_or(0) != units) return static_cast<double>(units);
        return sum_of(operands);
    }

    std::vector<Operand> reported_below(std::size_t part, const CommunityRow& row, std::size_t column) const {
        std::vector<Operand> operands;
        for (const std::size_t below :
             parts_summed(rollup_, figures_, layout_, row, layout_.columns[column].field, layout_.stretches[part])) {
            const Value value = reported(part, below, column);
            std::optional<double> number;
            if (const auto* plain = std::get_if<double>(&value)) number = *plain;
            if (const auto* formula = std::get_if<Formula>(&value))
                if (const auto* result = std::get_if<double>(&formula->result)) number = *result;
            if (number) operands.push_back({layout_.at(part, below, column), std::llround(*number)});
        }
        return operands;
    }

    std::string note(std::size_t part, std::size_t row) const {
        const CommunityRow& shown_row = layout_.rows[row];
        const programme::Unit& unit = programme_.unit(shown_row.unit);
        if (shown_row.own) return {};
        const bool is_closed = unit.closed && *unit.closed <= rollup_.period.days.last;
        if (!shown_row.total && !is_closed && !has_data(shown_row.unit, layout_.stretches[part]))
            return text({"Chưa có số liệu", "No data"});
        auto note = missing(shown_row.unit, layout_.stretches[part], asked_for_);
        if (is_closed && !shown_row.total)
            note = note.empty() ? closing_of(unit) : text::say(text::both("{0}. {1}"), closing_of(unit), note);
        return text(note);
    }

    text::Bilingual missing(programme::UnitIndex unit, Stretch stretch,
                            std::span<const programme::FieldIndex> fields) const {
        return rollup::what_is_missing(programme_, fields, gaps_.of(unit, fields, days_of(rollup_, stretch)),
                                       [&](programme::UnitIndex one) { return programme_.unit(one).name; });
    }

    // What the year's totals lack of any figure, also of those that nobody has to state; the period's lack no more.
    void put_end() {
        int row = layout_.title_row(layout_.stretches.size());
        const auto note = missing(rollup_.unit, Stretch::year, fields_);
        if (!note.empty()) {
            Style style;
            style.italic = true;
            style.wrap = true;
            put_over(sheet_, {{row, 0}, {row, last_column()}}, text(note), style);
            ++row;
        }
        put_signatures(sheet_, row + 1, rollup_, options_.language);
    }

    text::Bilingual closing_of(const programme::Unit& unit) const {
        std::vector<std::string> names;
        for (const std::string& id : unit.successors) {
            const programme::UnitIndex successor = programme_.roster.by_id(id);
            if (successor != programme::no_unit) names.push_back(programme_.unit(successor).name);
        }
        text::Bilingual since = text::say({"Kết thúc từ {0}", "Closed since {0}"}, giamsat::text::shown(*unit.closed));
        if (names.empty()) return since;
        return text::say({"{0}; nay thuộc: {1}", "{0}; now: {1}"}, since, text::join(names, ", "));
    }

    bool has_data(programme::UnitIndex unit, Stretch stretch) const {
        return std::ranges::any_of(layout_.columns, [&](const CommunityColumn& column) {
            return column.kind == Kind::figure && figures_.total(unit, column.field, stretch).value;
        });
    }

    void set_up_view() {
        sheet_.freeze = Address{layout_.numbers_row + 1, 2};
        sheet_.repeated_rows = {layout_.header_row, layout_.numbers_row};
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    const SheetOptions& options_;
    const FigureIndex& figures_;
    rollup::Gaps gaps_;
    std::vector<programme::FieldIndex> fields_;     // those on this sheet
    std::vector<programme::FieldIndex> asked_for_;  // those of them that must be stated
    const CommunityLayout& layout_;
    Sheet sheet_;
};

}  // namespace

std::vector<Sheet> community_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    const FigureIndex figures(rollup);
    std::vector<Sheet> sheets;
    for (const CommunityLayout& layout : community_layouts(rollup, figures, options.language))
        sheets.push_back(Builder(rollup, options, figures, layout).build());
    return sheets;
}

}  // namespace giamsat::workbook
