// SPDX-License-Identifier: MIT
#include "target/asked.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/targets/tables.hpp"
#include "workbook/targets/target_words.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace giamsat::workbook {

namespace {

constexpr double word_width = 9.5;
constexpr double sign_width = 7;
constexpr double narrowest_sheet = 125;  // in characters; a wider title is better than a wide margin

constexpr int clause_column = 1;
constexpr int title_column = 2;
constexpr int threshold_column = 3;
using across::first_unit_column;

// Builds the table: targets as rows, grouped under titles by need.
class Across {
public:
    Across(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index, const TargetsPart& part)
        : rollup_(rollup), options_(options), index_(index), part_(part) {
        const auto units = static_cast<int>(part.units.size());
        saying_ = part.saying();
        meeting_column_ = units > 1 ? first_unit_column + units : -1;  // no count of units for a single unit
        note_column_ = first_unit_column + units + (units > 1 ? 1 : 0);
        meetings_.resize(part.units.size());
    }

    Sheet build() {
        set_widths();
        put_heading(sheet_, rollup_, options_,
                    {"KẾT QUẢ THỰC HIỆN CHỈ TIÊU, THEO ĐƠN VỊ", "STATUS OF TARGETS, UNIT BY UNIT"},
                    {"chỉ tiêu, đơn vị", "targets, units"});
        put_header();
        row_ = across::first_row;
        for (const NeedGroup& group : by_need(*rollup_.programme, part_.targets)) put_group(group);
        put_total();
        put_legend(sheet_, row_, saying_, options_.language);
        put_signatures(sheet_, row_ + 2, rollup_, options_.language);
        sheet_.freeze = Address{across::first_row, first_unit_column};
        sheet_.repeated_rows = {heading_rows, heading_rows + column_rows - 1};
        return std::move(sheet_);
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int unit_column(std::size_t unit) const { return first_unit_column + static_cast<int>(unit); }
    int last_unit_column() const { return unit_column(part_.units.size()) - 1; }
    const programme::Target& target(programme::TargetIndex index) const { return rollup_.programme->targets[index]; }

    void set_widths() {
        sheet_.widths = {5, 9, 40, 18};
        sheet_.widths.insert(sheet_.widths.end(), part_.units.size(),
                             saying_ == Saying::words ? word_width : sign_width);
        if (meeting_column_ >= 0) sheet_.widths.push_back(9);
        sheet_.widths.push_back(13);
        sheet_.widths[title_column] +=
            std::max(0.0, narrowest_sheet - std::accumulate(sheet_.widths.begin(), sheet_.widths.end(), 0.0));
    }

    // Narrow columns get a smaller font for the names of units.
    void put_header() {
        const std::vector<ColumnHead> all = heads();
        for (const ColumnHead& head : all) {
            Style style = table_header();
            if (saying_ == Saying::signs && head.first >= first_unit_column) style.size = 9;
            put(sheet_, {heading_rows, head.first}, head.text, style);
        }
        put_column_numbers(sheet_, heading_rows + 1, all);
    }

    std::vector<ColumnHead> heads() const {
        std::vector<ColumnHead> all{{0, 0, text({"STT", "No."}), {}},
                                    {clause_column, clause_column, text({"Mục", "Clause"}), {}},
                                    {title_column, title_column, text({"Chỉ tiêu", "Target"}), {}},
                                    {threshold_column, threshold_column, text({"Mức đề ra", "Threshold"}), {}}};
        for (std::size_t i = 0; i < part_.units.size(); ++i)
            all.push_back({unit_column(i), unit_column(i), rollup_.programme->unit(part_.units[i]).name, {}});
        if (meeting_column_ >= 0)
            all.push_back({meeting_column_, meeting_column_, text({"Số đơn vị đạt", "Units meeting it"}), {}});
        all.push_back({note_column_, note_column_, text({"Ghi chú", "Notes"}), {}});
        return all;
    }

    void put_group(const NeedGroup& group) {
        Style style = table_text(true);
        style.fill = Fill::section;
        sheet_.together.emplace_back(row_, row_ + 1);
        put_over(sheet_, {{row_, 0}, {row_, note_column_}}, text(group.title), style);
        ++row_;
        for (const auto target : group.targets) put_target(target);
    }

    void put_target(programme::TargetIndex index) {
        const programme::Target& one = target(index);
        put(sheet_, {row_, 0}, static_cast<double>(++number_), table_centred());
        put(sheet_, {row_, clause_column}, one.clause, table_text());
        put(sheet_, {row_, title_column}, text(one.title), table_text());
        put(sheet_, {row_, threshold_column}, text(target::threshold(*rollup_.programme, one)), table_text());
        Meeting meeting;
        for (std::size_t i = 0; i < part_.units.size(); ++i) {
            const rollup::TargetRow* row = index_.find(part_.units[i], index);
            put_status(sheet_, {row_, unit_column(i)}, row, one.need, saying_, options_.language);
            meeting.add(row);
            meetings_[i].add(row);
        }
        if (meeting_column_ >= 0)
            put_meeting(sheet_, {row_, meeting_column_}, {{row_, first_unit_column}, {row_, last_unit_column()}},
                        meeting, saying_, options_.language);
        put(sheet_, {row_, note_column_}, text(word(one.need)), table_text());
        ++row_;
    }

    void put_total() {
        put_over(sheet_, {{row_, 0}, {row_, threshold_column}},
                 text({"Tổng cộng: số chỉ tiêu đạt", "Total: targets met"}), table_centred(true));
        for (std::size_t i = 0; i < part_.units.size(); ++i)
            put_meeting(sheet_, {row_, unit_column(i)},
                        {{across::first_row, unit_column(i)}, {row_ - 1, unit_column(i)}}, meetings_[i], saying_,
                        options_.language);
        if (meeting_column_ >= 0) put(sheet_, {row_, meeting_column_}, {}, table_text());
        put(sheet_, {row_, note_column_}, {}, table_text());
        ++row_;
    }

    const rollup::Rollup& rollup_;
    const SheetOptions& options_;
    const TargetIndex& index_;
    const TargetsPart& part_;
    Saying saying_ = Saying::words;
    int meeting_column_ = -1;
    int note_column_ = 0;
    int row_ = 0;
    int number_ = 0;
    std::vector<Meeting> meetings_;  // by unit
    Sheet sheet_;
};

}  // namespace

Sheet targets_with_units_across(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index,
                                const TargetsPart& part) {
    return Across(rollup, options, index, part).build();
}

}  // namespace giamsat::workbook
