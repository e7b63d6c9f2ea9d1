// SPDX-License-Identifier: MIT
// Not testable at run time: a Message whose texts have different places, such as Message{"{0} lỗi", "errors"} or
// Message{"{0}", "{1}"}, does not compile.
#include "text/message.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::text;

namespace {

TEST_CASE("a message fills its places in both languages") {
    CHECK(say(Message{"Tệp rỗng", "The file is empty"}) == Bilingual{"Tệp rỗng", "The file is empty"});
    CHECK(say(Message{"{0} tệp, {1} lỗi", "{0} files, {1} errors"}, 3, 14) ==
          Bilingual{"3 tệp, 14 lỗi", "3 files, 14 errors"});
    CHECK(say(Message{"{0} của {1}", "{1}'s {0}"}, "kế hoạch", "Hải Châu") ==
          Bilingual{"kế hoạch của Hải Châu", "Hải Châu's kế hoạch"});
    CHECK(say(Message{"{0}, {0}", "{0}"}, 1) == Bilingual{"1, 1", "1"});
}

TEST_CASE("an argument in two languages fills each text with its own") {
    const auto month = say(Message{"tháng {0}", "month {0}"}, 4);
    CHECK(say(Message{"Thiếu báo cáo {0}", "The report of {0} is missing"}, month) ==
          Bilingual{"Thiếu báo cáo tháng 4", "The report of month 4 is missing"});
}

TEST_CASE("doubled braces become braces, and braces in an argument are left alone") {
    CHECK(say(Message{"thiếu dấu `}}`", "lacks its `}}`"}) == Bilingual{"thiếu dấu `}`", "lacks its `}`"});
    CHECK(say(Message{"mục `{0}`", "the key `{0}`"}, "{1}") == Bilingual{"mục `{1}`", "the key `{1}`"});
}

TEST_CASE("a text in both languages") {
    const Bilingual text{"có", "yes"};
    CHECK(text.in(Language::vi) == "có");
    CHECK(text.in(Language::en) == "yes");
    CHECK_FALSE(text.empty());
    CHECK(Bilingual{}.empty());
    CHECK_FALSE(Bilingual{"", "x"}.empty());
    CHECK(same("12/QĐ-BTV") == Bilingual{"12/QĐ-BTV", "12/QĐ-BTV"});
}

}  // namespace
