// SPDX-License-Identifier: MIT
#include "yaml/encoding.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

namespace giamsat::yaml {
namespace {

using Byte = unsigned char;

Byte byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<Byte>(text[at]) : Byte{0};
}

bool forbidden_control(std::string_view text, std::size_t at) {
    const Byte c = byte_at(text, at);
    if (c == '\t' || c == '\n') return false;
    if (c == '\r') return byte_at(text, at + 1) != '\n';
    if (c < 0x20 || c == 0x7F) return true;
    if (c == 0xC2) return byte_at(text, at + 1) < 0xA0;                                             // U+0080–U+009F
    if (c == 0xE2) return byte_at(text, at + 1) == 0x80 && (byte_at(text, at + 2) & 0xFE) == 0xA8;  // U+2028, U+2029
    if (c != 0xEF) return false;
    const bool mark_inside =
        byte_at(text, at + 1) == 0xBB && byte_at(text, at + 2) == 0xBF;                      // U+FEFF: two files in one
    return mark_inside || (byte_at(text, at + 1) == 0xBF && byte_at(text, at + 2) >= 0xBE);  // U+FFFE, U+FFFF
}

// The possible first bytes of control characters: a quick test, because most bytes are not among them.
constexpr std::array<bool, 256> may_be_control = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) table.at(c) = c != '\n' && c != '\t';
    table[0x7F] = table[0xC2] = table[0xE2] = table[0xEF] = true;
    return table;
}();

std::optional<std::size_t> first_control(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if (may_be_control[static_cast<Byte>(text[at])] && forbidden_control(text, at)) return at;
    return std::nullopt;
}

// Whether the next eight bytes are letters, digits and other signs of ASCII, as nearly always: U+0020 to U+007E.
bool eight_plain(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    if (at + sizeof word > text.size()) return false;
    std::memcpy(&word, text.data() + at, sizeof word);
    return ((word | (word - 0x2020202020202020U) | (word + 0x0101010101010101U)) & 0x8080808080808080U) == 0;
}

// Whether there is neither a broken sequence nor a control character: both tests in one pass.
bool is_clean(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (eight_plain(text, at)) {
            at += 8;
            continue;
        }
        const Byte c = byte_at(text, at);
        if (may_be_control[c] && forbidden_control(text, at)) return false;
        const auto length = c < 0x80 ? 1 : text::sequence_length(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

text::Position position_of(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    const auto line_start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1, text::code_points(before.substr(line_start)) + 1};
}

bool is_one_of(Byte c, std::string_view set) {
    return set.find(static_cast<char>(c)) != set.npos;
}

// Counts of typical signs of the old Vietnamese encodings.
struct Signs {
    int tcvn3 = 0;
    int vni = 0;
    int cp1258 = 0;
};

Signs count_signs(std::string_view text) {
    constexpr std::string_view tcvn3_letters = "\xA8\xA9\xAA\xAB\xAC\xAD\xAE\xB5\xB8\xB6\xB7\xB9";
    constexpr std::string_view vni_marks = "\xF8\xF9\xFB\xF5\xEF\xE2\xE1\xE0\xE5\xE4\xE9\xE8\xFA\xFC";
    constexpr std::string_view cp1258_marks = "\xCC\xD2\xDE\xEC\xF2";
    constexpr std::string_view cp1258_letters = "\xF0\xFD\xE3\xD0";
    Signs signs;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const Byte c = byte_at(text, at);
        if (c < 0x80) continue;
        const Byte previous = at == 0 ? Byte{0} : byte_at(text, at - 1);
        const bool after_vowel = is_one_of(previous, "aeiouyAEIOUY");
        signs.tcvn3 += is_one_of(c, tcvn3_letters) ? 1 : 0;
        signs.vni += after_vowel && is_one_of(c, vni_marks) ? 1 : 0;
        signs.cp1258 += is_one_of(c, cp1258_letters) || (is_one_of(c, cp1258_marks) && previous != ' ') ? 1 : 0;
    }
    return signs;
}

std::string_view likely_encoding(std::string_view text) {
    const auto zeros = static_cast<std::size_t>(std::ranges::count(text, '\0'));
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || zeros * 4 > text.size()) return "UTF-16";
    const auto signs = count_signs(text);
    const int most = std::max({signs.tcvn3, signs.vni, signs.cp1258});
    if (most == 0) return "";
    if (signs.tcvn3 == most) return "TCVN3 (ABC)";
    return signs.vni == most ? "VNI" : "Windows-1258";
}

constexpr text::Message not_utf8{"Tệp không được lưu bằng bảng mã UTF-8", "The file is not saved as UTF-8"};
constexpr text::Message not_utf8_but{"Tệp không được lưu bằng bảng mã UTF-8 (có vẻ là {0})",
                                     "The file is not saved as UTF-8 (it looks like {0})"};
constexpr text::Message save_as_utf8{
    "mở tệp, chuyển chữ sang Unicode rồi lưu lại với bảng mã UTF-8 (trong Notepad: Lưu thành… → Mã hóa: UTF-8)",
    "open the file, convert the text to Unicode and save it as UTF-8 (in Notepad: Save as… → Encoding: UTF-8)"};
constexpr text::Message control_character{"Tệp có ký tự điều khiển U+{0} không nhìn thấy được",
                                          "The file contains the invisible control character U+{0}"};
constexpr text::Message delete_control{"xóa ký tự ở vị trí này rồi gõ lại; xuống dòng bằng phím Enter",
                                       "delete the character at this place and type it again; use Enter to end lines"};

void add_at(finding::FindingList& findings, std::string_view text, std::size_t offset, text::Bilingual message,
            const text::Message& hint) {
    const auto start = position_of(text, offset);
    findings.add(finding::rule("yaml.encoding"), {{start, {start.line, start.column + 1}}, ""}, std::move(message),
                 text::say(hint));
}

std::string code_point_name(std::string_view text, std::size_t at) {
    const unsigned lead = byte_at(text, at);
    const unsigned second = byte_at(text, at + 1) & 0x3FU;
    const unsigned third = byte_at(text, at + 2) & 0x3FU;
    if (lead < 0x80) return fmt::format("{:04X}", lead);
    if (lead < 0xE0) return fmt::format("{:04X}", (lead & 0x1FU) << 6U | second);
    return fmt::format("{:04X}", (lead & 0x0FU) << 12U | second << 6U | third);
}

struct Signature {
    std::string_view bytes;
    text::Message program;
};
constexpr std::array signatures{
    Signature{"PK\x03\x04",
              {"Word hay Excel (.docx, .xlsx), hoặc tệp nén", "Word or Excel (.docx, .xlsx), or an archive"}},
    Signature{"\xD0\xCF\x11\xE0", {"Word hay Excel đời cũ (.doc, .xls)", "an old Word or Excel (.doc, .xls)"}},
    Signature{"%PDF-", {"PDF", "PDF"}},
    Signature{"{\\rtf", {"Word (.rtf)", "Word (.rtf)"}},
    Signature{"<!DOCTYPE", {"trang web (.html)", "a web page (.html)"}},
    Signature{"<html", {"trang web (.html)", "a web page (.html)"}},
    Signature{"\xFF\xD8\xFF", {"ảnh chụp (.jpg)", "a picture (.jpg)"}},
    Signature{"\x89PNG", {"ảnh chụp (.png)", "a picture (.png)"}}};
constexpr text::Message other_program{"Đây là tệp {0} được đổi tên, không phải tệp văn bản",
                                      "This is a renamed file of {0}, not a text file"};
constexpr text::Message write_text{
    "đổi tên không đổi được loại tệp: mở tệp bằng chương trình của nó, chép nội dung vào một tệp mẫu",
    "renaming does not convert a file: open it with its program and copy the contents into a template"};

const text::Message* program_of(std::string_view text) {
    const auto* known = std::ranges::find_if(signatures, [&](const auto& row) { return text.starts_with(row.bytes); });
    return known == signatures.end() ? nullptr : &known->program;
}

}  // namespace

bool check_encoding(std::string_view text, finding::FindingList& findings) {
    if (const auto* program = program_of(text)) {
        findings.add(finding::rule("yaml.encoding"), {{{1, 1}, {1, 2}}, ""},
                     text::say(other_program, text::say(*program)), text::say(write_text));
        return false;
    }
    if (is_clean(text)) return true;
    const auto invalid = text::first_invalid_utf8(text);
    const auto control = first_control(text);
    const auto old = likely_encoding(text);
    if (invalid != text.npos || old == "UTF-16") {
        const auto offset = std::min(invalid, control.value_or(text.npos));
        add_at(findings, text, offset, old.empty() ? text::say(not_utf8) : text::say(not_utf8_but, old), save_as_utf8);
        return false;
    }
    add_at(findings, text, *control, text::say(control_character, code_point_name(text, *control)), delete_control);
    return false;
}

}  // namespace giamsat::yaml
