// SPDX-License-Identifier: MIT
#include "workbook/sheets/year_before.hpp"

#include "rollup/incomplete.hpp"
#include "rollup/stated.hpp"
#include "workbook/community/layout.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/xlsx/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr int names_at = 1;
constexpr int first_part = 2;
constexpr int part_columns = 4;  // this year, the previous year, the change, the change in percent
constexpr const char* change_format = "+#,##0_);-#,##0_);0_);@_)";
constexpr const char* change_share_format = "+0.00%_);-0.00%_);0.00%_);@_)";

// Builds the sheet; the members are shared by its functions.
class YearBeforeBuilder {
public:
    YearBeforeBuilder(const rollup::Rollup& rollup, const SheetOptions& options)
        : rollup_(rollup), programme_(*rollup.programme), options_(options), figures_(rollup) {
        if (rollup.period.kind != text::Period::Kind::year) stretches_.push_back(Stretch::period);
        stretches_.push_back(Stretch::year);
    }

    Sheet build() {
        sheet_.name = text(sheet_name(names::trend, 1));
        sheet_.widths = {5, stretches_.size() == 1 ? 56.0 : 40.0};
        sheet_.widths.resize(static_cast<std::size_t>(reported_column()), 11);
        sheet_.widths.insert(sheet_.widths.end(), 2, 12);
        put_heading(sheet_, rollup_, options_,
                    {"SO VỚI CÙNG KỲ NĂM TRƯỚC", "COMPARISON WITH THE SAME PERIOD OF THE PREVIOUS YEAR"},
                    {"theo tên số liệu; tăng, giảm: %", "as given in the names of the figures; changes in %"});
        put_header();
        for (const auto group : groups_shown(rollup_)) put_group(group);
        put_missing();
        put_signatures(sheet_, row_ + 1, rollup_, options_.language);
        return std::move(sheet_);
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int reported_column() const { return first_part + part_columns * static_cast<int>(stretches_.size()); }
    int last_column() const { return reported_column() + 1; }

    const rollup::FigureRow* before(programme::FieldIndex field) const {
        const auto& rows = options_.year_before->figures;
        const auto found = std::ranges::find(rows, field, &rollup::FigureRow::field);
        return found == rows.end() ? nullptr : &*found;
    }

    rollup::Total total_before(programme::FieldIndex field, Stretch stretch) const {
        const rollup::FigureRow* row = before(field);
        if (row == nullptr) return {};
        return stretch == Stretch::period ? row->period : row->year;
    }

    std::vector<ColumnHead> heads() const {
        const std::array years{text::year_of(rollup_.period.days.first),
                               text::year_of(options_.year_before->period.days.first)};
        std::vector<ColumnHead> all{{0, 0, text({"STT", "No."}), {}},
                                    {names_at, names_at, text({"Số liệu", "Figure"}), {}}};
        const auto add = [&](const text::Bilingual& what, std::string follows = {}) {
            const int column = static_cast<int>(all.size());
            all.push_back({column, column, text(what), std::move(follows)});
        };
        for (const Stretch stretch : stretches_) {
            const std::size_t now = all.size();
            for (const int year : years)
                add(stretch == Stretch::period ? text::say({"Trong kỳ, năm {0}", "In the period, {0}"}, year)
                                               : text::say({"Từ đầu năm {0}", "Year to date, {0}"}, year));
            add({"Tăng, giảm", "Change"}, column_number(now) + "-" + column_number(now + 1));
            add({"Tăng, giảm (%)", "Change, %"}, column_number(now + 2) + "/" + column_number(now + 1));
        }
        for (const int year : years) add(text::say({"Đơn vị có số liệu, {0}", "Units with data, {0}"}, year));
        return all;
    }

    void put_header() {
        put_columns(sheet_, heading_rows, heads());
        row_ = heading_rows + column_rows;
        sheet_.repeated_rows = {heading_rows, row_ - 1};
        sheet_.freeze = Address{row_, names_at + 1};
    }

    void put_group(programme::GroupIndex index) {
        const programme::FigureGroup& group = programme_.groups[index];
        Style style = table_text(true);
        style.fill = Fill::section;
        const int first = row_;
        put_over(sheet_, {{row_, 0}, {row_, last_column()}}, text(group.name), style);
        ++row_;
        for (const auto field : group.fields) put_figure(field);
        sheet_.together.emplace_back(first, row_ - 1);
    }

    void put_figure(programme::FieldIndex field) {
        put(sheet_, {row_, 0}, static_cast<double>(++number_), table_centred());
        put(sheet_, {row_, names_at}, text(programme_.fields[field].name), table_text());
        int column = first_part;
        for (const Stretch stretch : stretches_) {
            put_numbers(column, figures_.total(rollup_.unit, field, stretch).value, total_before(field, stretch).value);
            column += part_columns;
        }
        put_reported(column, figures_.find(rollup_.unit, field));
        put_reported(column + 1, before(field));
        ++row_;
    }

    // What the numbers of this year lack.
    void put_missing() {
        std::vector<programme::FieldIndex> fields;
        for (const auto group : groups_shown(rollup_))
            fields.insert(fields.end(), programme_.group(group).fields.begin(), programme_.group(group).fields.end());
        std::erase_if(fields, [&](auto index) { return !rollup::is_asked_for(programme_, index); });
        const auto incomplete = rollup::Gaps(rollup_).of(rollup_.unit, fields, days_of(rollup_, Stretch::year));
        const auto missing = rollup::what_is_missing(
            programme_, fields, incomplete, [&](programme::UnitIndex unit) { return programme_.unit(unit).name; });
        if (missing.empty()) return;
        Style style;
        style.italic = true;
        style.wrap = true;
        put_over(sheet_, {{row_, 0}, {row_, last_column()}}, text(missing), style);
        ++row_;
    }

    void put_numbers(int column, std::optional<std::int64_t> now, std::optional<std::int64_t> then) {
        const Operand first{{row_, column}, now};
        const Operand second{{row_, column + 1}, then};
        for (const Operand& one : {first, second})
            put(sheet_, one.at, one.value ? Value(static_cast<double>(*one.value)) : Value(), table_count());
        Style change = table_count();
        change.format = change_format;
        put(sheet_, {row_, column + 2}, change_of(first, second), change);
        change.format = change_share_format;
        put(sheet_, {row_, column + 3}, change_share_of(first, second), change);
    }

    // "12/13", for the year to date.
    void put_reported(int column, const rollup::FigureRow* row) {
        Style style = table_centred();
        style.wrap = false;
        if (row != nullptr && row->expected > 0) style.format = fmt::format("0\"/{}\"", row->expected);
        put(sheet_, {row_, column}, row == nullptr ? Value() : Value(static_cast<double>(row->year.reported)), style);
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    const SheetOptions& options_;
    FigureIndex figures_;
    std::vector<Stretch> stretches_;
    int row_ = 0;
    int number_ = 0;
    Sheet sheet_;
};

}  // namespace

Sheet year_before_sheet(const rollup::Rollup& rollup, const SheetOptions& options) {
    return YearBeforeBuilder(rollup, options).build();
}

}  // namespace giamsat::workbook
