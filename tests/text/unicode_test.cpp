// SPDX-License-Identifier: MIT
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace giamsat;
using namespace giamsat::text;

namespace {

constexpr auto npos = std::string_view::npos;

std::string utf8(char32_t point) {
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (point < 0x80) return {byte(point)};
    if (point < 0x800) return {byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F))};
    if (point < 0x10000)
        return {byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F))};
    return {byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 0x3F)), byte(0x80 | (point >> 6 & 0x3F)),
            byte(0x80 | (point & 0x3F))};
}

bool is_surrogate(char32_t point) {
    return point >= 0xD800 && point <= 0xDFFF;
}

TEST_CASE("well-formed UTF-8: every code point, at the ends of every length") {
    CHECK(first_invalid_utf8("") == npos);
    CHECK(first_invalid_utf8("Giám sát phân loại rác tại nguồn") == npos);
    CHECK(first_invalid_utf8(std::string_view("a\0b", 3)) == npos);
    std::size_t refused = 0;
    for (char32_t point = 0; point <= 0x10FFFF; ++point)
        if (!is_surrogate(point) && first_invalid_utf8(utf8(point)) != npos) ++refused;
    CHECK(refused == 0);
}

TEST_CASE("malformed UTF-8: the first byte of the broken sequence") {
    const std::array<std::string_view, 26> broken{
        "\x80",
        "\xBF",  // a continuation alone
        "\xC0\x80",
        "\xC0\xAF",
        "\xC1\xBF",  // overlong, two bytes
        "\xE0\x80\x80",
        "\xE0\x9F\xBF",  // overlong, three bytes
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF",  // overlong, four bytes
        "\xED\xA0\x80",
        "\xED\xAF\xBF",
        "\xED\xB0\x80",
        "\xED\xBF\xBF",  // surrogates
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80",
        "\xF7\xBF\xBF\xBF",  // above U+10FFFF
        "\xF8\x88\x80\x80\x80",
        "\xFC\x84\x80\x80\x80\x80",  // five and six bytes
        "\xFE",
        "\xFF",  // never
        "\xC3",
        "\xE1\xBA",
        "\xF0\x9F\x98",  // the text ends within
        "\xC3(",
        "\xE1(\xA1",
        "\xE1\xBA(",  // no continuation where one belongs
    };
    for (const auto bytes : broken) {
        CAPTURE(bytes.size());
        CHECK(first_invalid_utf8(bytes) == 0);
        CHECK(first_invalid_utf8("rác " + std::string(bytes)) == 5);
        CHECK(first_invalid_utf8("rác " + std::string(bytes) + "!") == 5);
    }
    for (char32_t point = 0xD800; point <= 0xDFFF; ++point) CHECK(first_invalid_utf8(utf8(point)) == 0);
}

TEST_CASE("NFC composes what NFD takes apart") {
    CHECK(nfc("Hoa\xCC\x80 Vang") == "Hoà Vang");
    CHECK(nfc("e\xCC\x82\xCC\xA3") == "ệ");
    CHECK(nfc("e\xCC\xA3\xCC\x82") == "ệ");
    CHECK(nfc("\xE1\xBA\xB9\xCC\x82") == "ệ");
    CHECK(nfc("đ Đ ơ Ư") == "đ Đ ơ Ư");
    CHECK(nfc("\xEF\xAC\x81") == "\xEF\xAC\x81");  // the ligature fi stays: NFC keeps compatibility characters
    CHECK(nfc("\xE2\x84\xAB") == "Å");
    CHECK(nfc("").empty());
}

TEST_CASE("surely_nfc is never true for a text that normalisation changes") {
    std::size_t wrong = 0;
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        if (is_surrogate(point)) continue;
        const auto text = utf8(point);
        if (surely_nfc(text) && nfc(text) != text) ++wrong;
    }
    CHECK(wrong == 0);
    CHECK_FALSE(surely_nfc("Hoa\xCC\x80"));
    CHECK_FALSE(surely_nfc("o\xCC\x9B"));
}

TEST_CASE("surely_nfc is true for typical texts of plans and reports") {
    CHECK(surely_nfc(""));
    CHECK(surely_nfc("kind: supervision"));
    CHECK(surely_nfc("Giám sát phân loại rác tại nguồn – “Ngày pháp luật” … ở phường Hoà Quý, đợt 1"));
    CHECK(surely_nfc("ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"));
    CHECK(surely_nfc("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"));
}

TEST_CASE("lower case, in NFC") {
    CHECK(lower("HỘI LHPN QUẬN HẢI CHÂU Đ Ơ Ư") == "hội lhpn quận hải châu đ ơ ư");
    CHECK(lower("Hoa\xCC\x80") == "hoà");
    CHECK(lower("HÒA") == "hòa");
}

TEST_CASE("without_marks leaves bare letters") {
    CHECK(without_marks("Quận Hải Châu") == "quan hai chau");
    CHECK(without_marks("ĐƯỜNG Đ đ") == "duong d d");
    CHECK(without_marks("Hoa\xCC\x80 Quy\xCC\x81") == "hoa quy");
    CHECK(without_marks("ỆỠỰ ệỡự") == "eou eou");
    CHECK(without_marks("hai-chau_01") == "hai-chau_01");
}

TEST_CASE("without_marks: the fast path gives the same result as the slow one") {
    const auto slow = [](const std::string& text, auto strip) {
        const std::string other = utf8(0x4E00);  // not surely NFC
        const auto both = strip(text + other);
        return both.substr(0, both.size() - other.size());
    };
    std::size_t wrong = 0;
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        if (is_surrogate(point) || !surely_nfc(utf8(point))) continue;
        if (without_marks(utf8(point)) != slow(utf8(point), without_marks)) ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("fold: one style of tone placement in oa, oe, uy, but not after q") {
    for (const auto& [old_style, new_style] : {std::pair{"hòa", "hoà"},
                                               {"hóa", "hoá"},
                                               {"hỏa", "hoả"},
                                               {"hõa", "hoã"},
                                               {"họa", "hoạ"},
                                               {"hòe", "hoè"},
                                               {"hóe", "hoé"},
                                               {"hỏe", "hoẻ"},
                                               {"hõe", "hoẽ"},
                                               {"họe", "hoẹ"},
                                               {"thùy", "thuỳ"},
                                               {"thúy", "thuý"},
                                               {"thủy", "thuỷ"},
                                               {"thũy", "thuỹ"},
                                               {"thụy", "thuỵ"}}) {
        CHECK(fold(old_style) == new_style);
        CHECK(fold(new_style) == new_style);
    }
    CHECK(fold("Hòa Quý") == fold("Hoà Quý"));
    CHECK(fold("quý") == "quý");
    CHECK(fold("qúy") == "qúy");
    CHECK(fold("QUỲ") == "quỳ");
    CHECK(fold("Hòa Hòa") == "hoà hoà");
    CHECK(fold("mùa") == "mùa");  // ua is not one of these pairs
}

TEST_CASE("fold: case, composition, spaces and hyphens") {
    CHECK(fold("HẢI CHÂU") == "hải châu");
    CHECK(fold("ha\xCC\x89i cha\xCC\x82u") == "hải châu");
    CHECK(fold("  Hải \t Châu\n") == "hải châu");
    CHECK(fold("Hải-Châu") == "hải châu");
    CHECK(fold("Hải – Châu") == "hải châu");
    CHECK(fold("Hải\xC2\xA0"
               "Châu") == "hải châu");
    CHECK(fold("\xE3\x80\x80Hải\xE2\x80\xAF"
               "Châu") == "hải châu");
    CHECK(fold(" - ").empty());
    CHECK(fold("Q.Hải Châu") == "q.hải châu");
    CHECK(fold("hải châu") != fold("hai chau"));
}

TEST_CASE("printable: no terminal control characters, only UTF-8") {
    CHECK(printable("Giám sát\tđợt 1") == "Giám sát\tđợt 1");
    CHECK(printable("a\x1B[31mb") == "a\xEF\xBF\xBD[31mb");
    CHECK(printable("a\r\nb") ==
          "a\xEF\xBF\xBD\xEF\xBF\xBD"
          "b");
    CHECK(printable("a\x7F\xC2\x85z") == "a\xEF\xBF\xBD\xEF\xBF\xBDz");
    CHECK(printable(std::string_view("a\0z", 3)) == "a\xEF\xBF\xBDz");
    CHECK(printable("Gi\xB8m s\xB8t") == "Gi\xEF\xBF\xBDm s\xEF\xBF\xBDt");
    CHECK(printable("r\xE1\xBA") == "r\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(printable("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("display_width and code_points: a letter with its marks is one column, however it is composed") {
    CHECK(display_width("") == 0);
    CHECK(display_width("rác") == 3);
    CHECK(display_width("ra\xCC\x81"
                        "c") == 3);
    CHECK(display_width("ệ") == 1);
    CHECK(display_width("e\xCC\xA3\xCC\x82") == 1);
    CHECK(display_width("漢字") == 4);
    CHECK(display_width("“…”") == 3);
    CHECK(code_points("") == 0);
    CHECK(code_points("rác") == 3);
    CHECK(code_points("ra\xCC\x81"
                      "c") == 4);
    CHECK(code_points("漢字") == 2);
    CHECK(code_points("\xF0\x9F\x98\x80") == 1);
}

}  // namespace
