// SPDX-License-Identifier: MIT
#include "workbook/xlsx/formats.hpp"

#include <cstdint>

namespace giamsat::workbook {

namespace {

constexpr lxw_color_t link_colour = 0x0563C1;

lxw_color_t colour(Fill fill) {
    switch (fill) {
        case Fill::none:
            return LXW_COLOR_UNSET;
        case Fill::header:
            return 0xD9E1F2;
        case Fill::section:
            return 0xEDEDED;
        case Fill::good:
            return 0xE2EFDA;
        case Fill::doubtful:
            return 0xFFF2CC;
        case Fill::bad:
            return 0xF8CBAD;
        case Fill::neutral:
            return 0xEDEDED;
    }
    return LXW_COLOR_UNSET;
}

std::uint8_t alignment(Align align) {
    switch (align) {
        case Align::left:
            return LXW_ALIGN_LEFT;
        case Align::center:
            return LXW_ALIGN_CENTER;
        case Align::right:
            return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_LEFT;
}

void set_font(lxw_format* format, const Style& style) {
    format_set_font_name(format, font_name);
    format_set_font_size(format, style.size);
    if (style.bold) format_set_bold(format);
    if (style.italic) format_set_italic(format);
    if (!style.link) return;
    format_set_font_color(format, link_colour);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
}

}  // namespace

lxw_format* Formats::of(const Style& style) {
    lxw_format*& format = formats_[style];
    if (format == nullptr) format = make(style);
    return format;
}

lxw_format* Formats::make(const Style& style) {
    lxw_format* format = workbook_add_format(workbook_);
    set_font(format, style);
    format_set_align(format, alignment(style.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.border) format_set_border(format, LXW_BORDER_THIN);
    if (style.wrap) format_set_text_wrap(format);
    if (style.upright) format_set_rotation(format, 90);
    if (style.indent > 0) format_set_indent(format, static_cast<std::uint8_t>(style.indent));
    if (!style.format.empty()) format_set_num_format(format, style.format.c_str());
    if (style.fill != Fill::none) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, colour(style.fill));
    }
    return format;
}

}  // namespace giamsat::workbook
