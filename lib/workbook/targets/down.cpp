// SPDX-License-Identifier: MIT
#include "target/asked.hpp"
#include "text/unicode.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/targets/tables.hpp"
#include "workbook/targets/target_words.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace giamsat::workbook {

namespace {

constexpr double unit_width = 26;
constexpr double meeting_width = 9;
constexpr double note_width = 14;
constexpr double narrowest_down = 150;  // in characters; wider columns are better than a wide margin

// Many titles are written upright, because otherwise they would not fit on the width of a page.
constexpr std::size_t most_level_titles = 12;
constexpr double upright_width = 6.5;
constexpr double level_width = 9;

constexpr int unit_column = 1;

// The header: the need, the clause, the title and the threshold (upright), column numbers.
constexpr int needs_row = heading_rows;
constexpr int clauses_row = needs_row + 1;
constexpr int titles_row = needs_row + 2;
constexpr int thresholds_row = needs_row + 3;
constexpr int numbers_row = needs_row + 4;
static_assert(numbers_row + 1 == down::first_row);

using down::first_row;
using down::first_target_column;

constexpr int head_size = 9;             // points
constexpr double upright_letter = 4.5;   // points, at that size
constexpr double upright_line = 2.4;     // the column width, in characters, of one line of upright text
constexpr double least_letters = 26;     // in such a line
constexpr double room_for_words = 8;     // letters: lines break at words, so they are not quite full
constexpr double highest_upright = 200;  // points

// The height of a header row with upright texts, in columns of that width.
double upright_height(const std::vector<std::string>& texts, double width) {
    const double lines = std::max(1.0, std::floor(width / upright_line));
    double longest = 0;
    for (const std::string& text : texts) {
        const auto letters = static_cast<double>(text::code_points(text));
        longest = std::max(longest, std::min(letters, std::max(least_letters, letters / lines + room_for_words)));
    }
    return std::min(longest * upright_letter + 2 * head_size, highest_upright);
}

Style head_style(bool bold, bool upright) {
    Style style = table_centred(bold);
    style.size = head_size;
    style.upright = upright;
    style.fill = Fill::header;
    return style;
}

// Builds the table: units as rows, each group below its parent unit.
class Down {
public:
    Down(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index, const TargetsPart& part)
        : rollup_(rollup),
          programme_(*rollup.programme),
          options_(options),
          index_(index),
          part_(part),
          upright_(part.targets.size() > most_level_titles) {
        meetings_.resize(part.targets.size());
    }

    Sheet build() {
        set_widths();
        const programme::Term& level = programme_.levels[programme_.unit(part_.units.front()).level];
        const text::Bilingual in_capitals{text::upper(level.name.vi), text::upper(level.name.en)};
        put_heading(sheet_, rollup_, options_,
                    text::say({"KẾT QUẢ THỰC HIỆN CHỈ TIÊU, THEO ĐƠN VỊ: {0}", "STATUS OF TARGETS, UNIT BY UNIT: {0}"},
                              in_capitals),
                    {"chỉ tiêu, đơn vị", "targets, units"});
        put_header();
        put_units();
        put_total();
        put_legend(sheet_, row_, Saying::signs, options_.language);
        put_signatures(sheet_, row_ + 2, rollup_, options_.language);
        sheet_.freeze = Address{first_row, first_target_column};
        sheet_.repeated_rows = {needs_row, numbers_row};
        return std::move(sheet_);
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int target_column(std::size_t target) const { return first_target_column + static_cast<int>(target); }
    int meeting_column() const { return target_column(part_.targets.size()); }
    int note_column() const { return meeting_column() + 1; }
    const programme::Target& target(std::size_t which) const { return programme_.targets[part_.targets[which]]; }

    void set_widths() {
        const auto targets = static_cast<double>(part_.targets.size());
        const double rest = 6 + unit_width + meeting_width + note_width;
        const double least = upright_ ? upright_width : level_width;
        const double width = std::clamp((narrowest_down - rest) / targets, least, 1.5 * least);
        sheet_.widths = {6, unit_width};
        sheet_.widths.insert(sheet_.widths.end(), part_.targets.size(), width);
        sheet_.widths.push_back(meeting_width);
        sheet_.widths.push_back(note_width);
        sheet_.widths[unit_column] +=
            std::max(0.0, narrowest_down - std::accumulate(sheet_.widths.begin(), sheet_.widths.end(), 0.0));
    }

    void put_header() {
        put_tall_head(0, text({"STT", "No."}));
        put_tall_head(unit_column, text({"Đơn vị", "Unit"}));
        put_needs();
        put_texts(clauses_row, head_style(true, false), [&](const programme::Target& one) { return one.clause; });
        const auto titles = put_texts(titles_row, head_style(true, upright_),
                                      [&](const programme::Target& one) { return text(one.title); });
        const auto thresholds =
            put_texts(thresholds_row, head_style(false, upright_),
                      [&](const programme::Target& one) { return text(target::threshold(programme_, one)); });
        if (upright_) {
            const double width = sheet_.widths[first_target_column];
            sheet_.rows[titles_row].height = upright_height(titles, width);
            sheet_.rows[thresholds_row].height = upright_height(thresholds, width);
        }
        put_tall_head(meeting_column(), text({"Số chỉ tiêu đạt", "Targets met"}));
        put_tall_head(note_column(), text({"Ghi chú", "Notes"}));
        put_numbers();
    }

    void put_tall_head(int column, const std::string& head) {
        put_over(sheet_, {{needs_row, column}, {thresholds_row, column}}, head, table_header());
    }

    void put_needs() {
        std::size_t first = 0;
        for (const NeedGroup& group : by_need(programme_, part_.targets)) {
            const std::size_t last = first + group.targets.size() - 1;
            put_over(sheet_, {{needs_row, target_column(first)}, {needs_row, target_column(last)}}, text(group.title),
                     head_style(true, false));
            first = last + 1;
        }
    }

    template <class TextOf>
    std::vector<std::string> put_texts(int row, const Style& style, const TextOf& text_of) {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < part_.targets.size(); ++i) {
            texts.push_back(text_of(target(i)));
            put(sheet_, {row, target_column(i)}, texts.back(), style);
        }
        return texts;
    }

    void put_numbers() {
        std::vector<ColumnHead> heads;
        for (int column = 0; column <= note_column(); ++column) heads.push_back({column, column, {}, {}});
        put_column_numbers(sheet_, numbers_row, heads);
    }

    // Units with the same parent are consecutive, because a subtree is in roster order.
    void put_units() {
        for (std::size_t first = 0; first < part_.units.size();) {
            const programme::UnitIndex above = programme_.unit(part_.units[first]).parent;
            std::size_t last = first;
            while (last + 1 < part_.units.size() && programme_.unit(part_.units[last + 1]).parent == above) ++last;
            if (above != rollup_.unit) put_unit_above(above, static_cast<int>(last - first) + 1);
            for (std::size_t i = first; i <= last; ++i) put_unit(part_.units[i], above != rollup_.unit);
            first = last + 1;
        }
    }

    // Writes how many units of that parent meet each target; their rows follow.
    void put_unit_above(programme::UnitIndex unit, int rows) {
        sheet_.together.emplace_back(row_, row_ + 1);
        Style style = table_text(true);
        style.fill = Fill::section;
        put(sheet_, {row_, 0}, {}, style);
        put(sheet_, {row_, unit_column}, programme_.unit(unit).name, style);
        for (std::size_t i = 0; i < part_.targets.size(); ++i) {
            Meeting meeting;
            for (int below = 1; below <= rows; ++below)
                meeting.add(index_.find(part_.units[next_ + static_cast<std::size_t>(below) - 1], part_.targets[i]));
            put_meeting(sheet_, {row_, target_column(i)},
                        {{row_ + 1, target_column(i)}, {row_ + rows, target_column(i)}}, meeting, Saying::signs,
                        options_.language);
        }
        put(sheet_, {row_, meeting_column()}, {}, style);
        put(sheet_, {row_, note_column()}, {}, style);
        ++row_;
    }

    void put_unit(programme::UnitIndex unit, bool folded) {
        put(sheet_, {row_, 0}, static_cast<double>(++next_), table_centred());
        put(sheet_, {row_, unit_column}, programme_.unit(unit).name, table_text());
        Meeting of_unit;
        for (std::size_t i = 0; i < part_.targets.size(); ++i) {
            const rollup::TargetRow* row = index_.find(unit, part_.targets[i]);
            put_status(sheet_, {row_, target_column(i)}, row, target(i).need, Saying::signs, options_.language);
            of_unit.add(row);
            meetings_[i].add(row);
        }
        put_meeting(sheet_, {row_, meeting_column()}, {{row_, first_target_column}, {row_, meeting_column() - 1}},
                    of_unit, Saying::signs, options_.language);
        put(sheet_, {row_, note_column()}, {}, table_text());
        if (folded) sheet_.rows[row_].outline = 1;
        ++row_;
    }

    void put_total() {
        put_over(sheet_, {{row_, 0}, {row_, unit_column}},
                 text({"Tổng cộng: số đơn vị đạt", "Total: units meeting it"}), table_centred(true));
        for (std::size_t i = 0; i < part_.targets.size(); ++i)
            put_meeting(sheet_, {row_, target_column(i)}, {{first_row, target_column(i)}, {row_ - 1, target_column(i)}},
                        meetings_[i], Saying::signs, options_.language);
        put(sheet_, {row_, meeting_column()}, {}, table_text());
        put(sheet_, {row_, note_column()}, {}, table_text());
        ++row_;
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    const SheetOptions& options_;
    const TargetIndex& index_;
    const TargetsPart& part_;
    bool upright_;  ///< whether titles are upright
    int row_ = first_row;
    std::size_t next_ = 0;           // unit
    std::vector<Meeting> meetings_;  // by target
    Sheet sheet_;
};

}  // namespace

Sheet targets_with_units_down(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index,
                              const TargetsPart& part) {
    return Down(rollup, options, index, part).build();
}

}  // namespace giamsat::workbook
