// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/heat_map.hpp"
#include "workbook/targets/tables.hpp"
#include "workbook/xlsx/formula.hpp"

#include <fmt/format.h>

namespace giamsat::workbook {

namespace {

constexpr int small_print = 9;  // points

}  // namespace

std::string said(target::Status status, programme::Need need, Saying saying, text::Language language) {
    return (saying == Saying::words ? rollup::shown(status, need) : sign_of(status, need)).in(language);
}

void Meeting::add(const rollup::TargetRow* row) {
    if (row == nullptr) return;
    ++asked;
    met += row->status == target::Status::met ? 1 : 0;
    none_arose += row->status == target::Status::none_arose ? 1 : 0;
}

void put_status(Sheet& sheet, Address at, const rollup::TargetRow* row, programme::Need need, Saying saying,
                text::Language language) {
    Style style = table_centred();
    if (saying == Saying::words) style.size = small_print;
    if (row == nullptr) return put(sheet, at, {}, style);
    style.fill = fill_of(row->status, need);
    put(sheet, at, said(row->status, need, saying, language), style);
}

void put_meeting(Sheet& sheet, Address at, const Area& area, const Meeting& meeting, Saying saying,
                 text::Language language) {
    const auto count = [&](target::Status status, int number) {
        return count_of(area, said(status, programme::Need::required, saying, language), number);
    };
    Style style = table_centred(true);
    style.wrap = false;
    if (meeting.asked == 0) return put(sheet, at, {}, style);
    style.format = fmt::format("0\"/{}\"", meeting.asked);
    put(sheet, at,
        sum_of(count(target::Status::met, meeting.met), count(target::Status::none_arose, meeting.none_arose)), style);
}

void put_legend(Sheet& sheet, int row, Saying saying, text::Language language) {
    text::Bilingual text{"Ô trống: chỉ tiêu không giao cho đơn vị. Không phát sinh được tính là đạt.",
                         "Empty: the target does not apply to the unit. None arose counts as met."};
    if (saying == Saying::signs) text = text::say(text::both("{0}. {1}"), legend_of_signs(), text);
    Style style;
    style.italic = true;
    style.wrap = true;
    put_over(sheet, {{row, 0}, {row, static_cast<int>(sheet.widths.size()) - 1}}, text.in(language), style);
}

}  // namespace giamsat::workbook
