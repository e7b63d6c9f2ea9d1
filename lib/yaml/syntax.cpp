// SPDX-License-Identifier: MIT
#include "yaml/syntax.hpp"

#include <algorithm>
#include <array>

namespace giamsat::yaml {
namespace {

struct Advice {
    std::string_view problem;  // the start of libyaml's text
    text::Message message;
    text::Message hint;
};

constexpr text::Message quote_the_text{
    "đặt cả phần chữ trong dấu nháy kép, ví dụ: `title: \"Giám sát: đợt 1\"`",
    "put the whole text in double quotes, for example: `title: \"Giám sát: đợt 1\"`"};
constexpr text::Message second_colon{"Có dấu hai chấm thừa: phần chữ sau dấu `:` thứ nhất lại có `: `",
                                     "There is a second `: ` in the text after the first"};
constexpr text::Message check_indentation{
    "kiểm tra các dấu cách đầu dòng ở dòng này và dòng trên: các mục cùng cấp phải thẳng hàng",
    "check the spaces at the start of this line and the one above: items at the same level must line up"};

constexpr text::Message open_quote{"Dấu nháy mở ở đây không được đóng lại",
                                   "The quote that opens here is never closed"};
constexpr text::Message begins_with_sign{
    "Giá trị bắt đầu bằng một ký hiệu riêng của YAML (`*`, `&`, `!`, `?`, `%`, `|`, `>`)",
    "The value begins with a character that has a special meaning in YAML (`*`, `&`, `!`, `?`, `%`, `|`, `>`)"};
constexpr text::Message quote_it{"đặt cả phần chữ trong dấu nháy kép", "put the whole text in double quotes"};
constexpr text::Message unknown_escape{"Sau dấu `\\` trong dấu nháy kép có ký tự không dùng được",
                                       "The character after `\\` in double quotes is not allowed"};
constexpr text::Message single_quotes{"dùng dấu nháy đơn thay cho nháy kép, hoặc viết `\\\\`",
                                      "use single quotes instead, or write `\\\\`"};
constexpr text::Message no_colon{"Dòng này thiếu dấu hai chấm và dấu cách sau tên mục",
                                 "This line has no colon and space after the key"};
constexpr text::Message directive{"Tệp kế hoạch, báo cáo không dùng dòng bắt đầu bằng `%`",
                                  "Plans and reports do not use lines that begin with `%`"};
constexpr text::Message delete_line{"xóa dòng này", "delete this line"};
constexpr text::Message colon_and_space{"viết `tên mục: giá trị`, có dấu hai chấm và một dấu cách",
                                        "write `key: value`, with a colon and a space"};
constexpr text::Message close_quote{"thêm dấu nháy đóng ở cuối phần chữ",
                                    "add the closing quote at the end of the text"};
constexpr text::Message indented_with_tab{"Dòng này thụt vào bằng phím Tab", "This line is indented with a tab"};
constexpr text::Message use_spaces{"xóa dấu Tab và dùng dấu cách (mỗi cấp 2 dấu cách)",
                                   "delete the tab and use spaces (two for each level)"};

constexpr std::array advices{
    Advice{"mapping values are not allowed", second_colon, quote_the_text},
    Advice{"found character that cannot start any token",
           {"Giá trị bắt đầu bằng ký tự không dùng được ở đây (`@`, `%` hoặc dấu huyền ngược)",
            "The value begins with a character that is not allowed here (`@`, `%` or a backtick)"},
           quote_it},
    Advice{"found unexpected end of stream", open_quote, close_quote},
    Advice{"found unexpected document indicator", open_quote, close_quote},
    Advice{"could not find expected ':'", no_colon, colon_and_space},
    Advice{"found unexpected ':'",
           {"Sau dấu hai chấm không có giá trị", "There is no value after the colon"},
           colon_and_space},
    Advice{"did not find expected key",
           {"Dòng này không thẳng hàng với các dòng trên", "This line does not line up with the lines above it"},
           check_indentation},
    Advice{"did not find expected '-' indicator",
           {"Dòng này không thẳng hàng với danh sách ở trên", "This line does not line up with the list above it"},
           check_indentation},
    Advice{"block sequence entries are not allowed",
           {"Danh sách (dấu `-`) không thể đứng ở đây", "A list (`-`) is not allowed here"},
           {"xuống dòng sau dấu hai chấm rồi mới viết dấu `-`", "start a new line after the colon, then write `-`"}},
    Advice{"found a tab character", indented_with_tab, use_spaces},
    Advice{"block mapping entries are not allowed",
           {"Tên mục không thể đứng ở đây", "A key is not allowed here"},
           check_indentation},
    Advice{"did not find expected ',' or ']'",
           {"Danh sách trong ngoặc vuông mở ở đây thiếu dấu phẩy hoặc dấu `]`",
            "The list in brackets that opens here is missing a comma or its `]`"},
           {"ngăn các mục bằng dấu phẩy và đóng bằng `]`", "separate the items with commas and close with `]`"}},
    Advice{"did not find expected ',' or '}'",
           {"Mục trong ngoặc nhọn mở ở đây thiếu dấu phẩy hoặc dấu `}}`",
            "The item in braces that opens here is missing a comma or its `}}`"},
           {"ngăn các mục bằng dấu phẩy và đóng bằng `}}`", "separate the keys with commas and close with `}}`"}},
    Advice{"did not find expected <document start>",
           {"Có chữ sau phần cuối của tệp, hoặc dòng này thụt lề lệch",
            "There is text after the end of the document, or the indentation of this line is wrong"},
           check_indentation},
    Advice{"did not find expected node content",
           {"Thiếu giá trị: có dấu phẩy thừa hoặc ký hiệu không dùng được",
            "A value is missing: there is an extra comma or an invalid character"},
           {"xóa dấu phẩy thừa", "delete the extra comma"}},
    Advice{"found unknown escape character", unknown_escape, single_quotes},
    Advice{"did not find expected hexdecimal number", unknown_escape, single_quotes},
    Advice{"found invalid Unicode character escape code", unknown_escape, single_quotes},
    Advice{"did not find expected alphabetic or numeric character", begins_with_sign, quote_it},
    Advice{"did not find expected comment or line break", begins_with_sign, quote_it},
    Advice{"did not find expected whitespace", begins_with_sign, quote_it},
    Advice{"did not find expected tag URI", begins_with_sign, quote_it},
    Advice{"did not find URI escaped octet", begins_with_sign, quote_it},
    Advice{"did not find the expected '>'", begins_with_sign, quote_it},
    Advice{"did not find expected '!'", begins_with_sign, quote_it},
    Advice{"found undefined tag handle", begins_with_sign, quote_it},
    Advice{"found an indentation indicator", begins_with_sign, quote_it},
    Advice{"mapping keys are not allowed", begins_with_sign, quote_it},
    Advice{"could not find expected directive name", directive, delete_line},
    Advice{"found unknown directive name", directive, delete_line},
    Advice{"found unexpected non-alphabetical character", directive, delete_line},
    Advice{"found incompatible YAML document", directive, delete_line},
    Advice{"found duplicate %", directive, delete_line},
    Advice{"found extremely long version number", directive, delete_line},
    Advice{"did not find expected version number", directive, delete_line},
    Advice{"did not find expected digit or '.'", directive, delete_line},
};

constexpr text::Message question_mark{"Dấu `?` không phải là một giá trị", "`?` is not a value"};
constexpr text::Message dash_for_none{"Dấu `-` không phải là một giá trị", "`-` is not a value"};
constexpr text::Message leave_empty{"không có thì ghi 0; chưa biết thì để trống",
                                    "write 0 for none; leave it empty if unknown"};
constexpr text::Message no_key_before_colon{"Thiếu tên mục trước dấu hai chấm", "The key before the colon is missing"};
constexpr text::Message key_cannot_stand_here{"Dòng này thụt vào sâu hơn dòng trên, nhưng dòng trên đã có giá trị",
                                              "This line is indented below a line that already has a value"};
constexpr text::Message unreadable{"Không đọc được tệp từ chỗ này (cú pháp YAML)",
                                   "The file cannot be read from here on (YAML syntax)"};
constexpr text::Message straight_quotes{
    "dấu nháy cong “ ” không phải dấu nháy của YAML: thay bằng dấu nháy thẳng \" ở hai đầu phần chữ",
    "curly quotes “ ” are not quotes in YAML: use straight quotes \" around the text"};

constexpr text::Message text_after_value{"Có chữ thừa sau một giá trị đã kết thúc (ví dụ sau dấu ngoặc đóng)",
                                         "There is text after the end of a value (such as after a closing bracket)"};
constexpr text::Message quote_all_or_delete{"xóa phần chữ thừa, hoặc đặt toàn bộ giá trị trong dấu nháy kép",
                                            "delete the extra text, or put the whole value in double quotes"};

// Whether the problem is text after a value: the same problem at the start of a line means wrong indentation.
bool ends_a_value(std::string_view problem, std::string_view before) {
    constexpr std::array<std::string_view, 3> problems{
        "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>"};
    return before.find_first_not_of(" -") != before.npos && std::ranges::find(problems, problem) != problems.end();
}

bool has_curly_quotes(std::string_view line) {
    constexpr std::array<std::string_view, 4> quotes{"“", "”", "‘", "’"};
    return std::ranges::any_of(quotes, [&](auto q) { return line.find(q) != line.npos; });
}

}  // namespace

SyntaxAdvice advise(std::string_view problem, std::string_view line, std::string_view from) {
    if (from.starts_with('\t')) return {text::say(indented_with_tab), text::say(use_spaces)};
    const bool first_colon =
        problem.starts_with("mapping values") && from.starts_with(':') && line.find(':') == line.size() - from.size();
    if (first_colon) return {text::say(key_cannot_stand_here), text::say(check_indentation)};
    if (problem.starts_with("did not find expected key") && from.starts_with(':'))
        return {text::say(no_key_before_colon), text::say(colon_and_space)};
    if (problem.starts_with("did not find expected node content") && from.starts_with('?'))
        return {text::say(question_mark), text::say(leave_empty)};
    if (problem.starts_with("did not find expected node content") && from.starts_with('-'))
        return {text::say(dash_for_none), text::say(leave_empty)};
    if (ends_a_value(problem, line.substr(0, line.size() - from.size())))
        return {text::say(text_after_value), text::say(quote_all_or_delete)};
    const auto* known = std::ranges::find_if(advices, [&](const Advice& a) { return problem.starts_with(a.problem); });
    SyntaxAdvice advice = known == advices.end() ? SyntaxAdvice{text::say(unreadable), text::say(check_indentation)}
                                                 : SyntaxAdvice{text::say(known->message), text::say(known->hint)};
    if (has_curly_quotes(line)) advice.hint = text::say(straight_quotes);
    return advice;
}

SyntaxAdvice advise_open_quote() {
    return {text::say(open_quote), text::say(close_quote)};
}

SyntaxAdvice advise_text_after_quote() {
    return {
        text::say(text::Message{"Có chữ đứng sau dấu nháy đóng", "There is text after a closing quote"}),
        text::say(text::Message{
            "đặt cả phần chữ trong một cặp dấu nháy đơn, ví dụ: `title: '\"Ngày pháp luật\" tháng 4'`; nếu là hai mục "
            "trong một danh sách thì thêm dấu phẩy ở giữa",
            "put the whole text in single quotes, for example: `title: '\"Ngày pháp luật\" tháng 4'`; if these are two "
            "items of a list, put a comma between them"})};
}

SyntaxAdvice advise_second_colon() {
    return {text::say(second_colon), text::say(quote_the_text)};
}

SyntaxAdvice advise_no_break_space() {
    return {text::say(text::Message{
                "Dòng này thụt vào bằng dấu cách không ngắt (ký tự U+00A0, thường do chép từ Word hay trang web)",
                "This line is indented with a no-break space (U+00A0, often copied from Word or a web page)"}),
            text::say(text::Message{"xóa khoảng trắng ở đầu dòng rồi gõ lại bằng phím cách",
                                    "delete the space at the start of the line and type it again with the space bar"})};
}

}  // namespace giamsat::yaml
