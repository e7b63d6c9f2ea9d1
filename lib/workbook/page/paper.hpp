// SPDX-License-Identifier: MIT
// The paper for printing: A4 landscape, with the margins of Decree 30/2020/NĐ-CP, annex I (top and bottom 20–25 mm,
// left 30–35 mm, right 15–20 mm). In millimetres.
#pragma once

namespace giamsat::workbook::paper {

inline constexpr double width = 297;
inline constexpr double height = 210;
inline constexpr double top = 20;
inline constexpr double bottom = 20;
inline constexpr double left = 30;
inline constexpr double right = 15;
inline constexpr double header = 10;  ///< from the edge to the page number
inline constexpr double an_inch = 25.4;

}  // namespace giamsat::workbook::paper
