// SPDX-License-Identifier: MIT
#include "programme/unit_names.hpp"

#include "programme/builtin.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <string>
#include <thread>

using namespace giamsat;
using namespace giamsat::programme;

namespace {

const text::Days year_2023{text::make_date(2023, 1, 1), text::make_date(2023, 12, 31)};

// `id`, `id closed`, `? id id` (ambiguous), `~ id id` (unknown, with similar ones).
std::string shown(const Roster& roster, const Resolved& found) {
    if (found) return roster[found.unit].id + (found.closed ? " closed" : "");
    std::string text = found.candidates.empty() ? "~" : "?";
    for (const auto unit : found.candidates) text += " " + roster[unit].id;
    for (const auto unit : found.nearest) text += " " + roster[unit].id;
    return text;
}

std::string danang(std::string_view written, std::string_view scope = {}) {
    static const auto programme = load_builtin();
    const auto& roster = programme.roster;
    const auto within = scope.empty() ? no_unit : roster.by_id(scope);
    return shown(roster, programme.find_unit(written, within, year_2023));
}

// Units as they might be elsewhere, or later: identical names, reused codes and names.
class Made {
public:
    explicit Made(std::initializer_list<Unit> units) {
        for (const auto& unit : units) roster_.add(unit);
    }
    std::string operator()(std::string_view written, std::string_view scope = {}, text::Days days = year_2023) const {
        return shown(roster_, names_.resolve(roster_, written, scope.empty() ? no_unit : roster_.by_id(scope), days));
    }

private:
    Roster roster_;
    UnitNames names_;
};

Unit unit(std::string id, UnitIndex parent, std::string name, std::string code = {},
          std::optional<text::Date> opened = {}, std::optional<text::Date> closed = {}) {
    return {std::move(id), std::move(code), LevelIndex(0), parent, std::move(name), opened, closed, {}, {}};
}

}  // namespace

TEST_CASE("one unit in every spelling") {
    const char* const hai_chau[] = {"hai-chau",
                                    "492",
                                    "Quận Hải Châu",
                                    "quận hải châu",
                                    "QUẬN HẢI CHÂU",
                                    "hải châu",
                                    "Hải Châu",
                                    "HẢI CHÂU",
                                    "Q.Hải Châu",
                                    "Q. Hải Châu",
                                    "Q Hải Châu",
                                    "q.hải châu",
                                    "Hội LHPN quận Hải Châu",
                                    "Hội LHPN Q. Hải Châu",
                                    "HỘI LHPN QUẬN HẢI CHÂU",
                                    "Hội Liên hiệp Phụ nữ quận Hải Châu",
                                    "Hội LHPN Hải Châu",
                                    "Hội Phụ nữ quận Hải Châu",
                                    "HAI CHAU",
                                    "hai chau",
                                    "Hai Chau",
                                    "Quan Hai Chau",
                                    "Q. Hai Chau",
                                    "hoi lhpn quan hai chau",
                                    "Hải-Châu",
                                    "Hải  Châu",
                                    " Hải Châu ",
                                    "Hải\u00A0Châu",
                                    "Ha\u0309i Cha\u0302u",
                                    "Qua\u0323\u0302n Ha\u0309i Cha\u0302u"};
    for (const auto* written : hai_chau) CHECK_MESSAGE(danang(written) == "hai-chau", written);
}

TEST_CASE("the two placements of a tone") {
    for (const auto* written :
         {"Hòa Vang", "Hoà Vang", "Huyện Hoà Vang", "H. Hòa Vang", "H.Hoà Vang", "HOÀ VANG", "hoa vang"})
        CHECK_MESSAGE(danang(written) == "hoa-vang", written);
    for (const auto* written : {"Phường Hoà Quý", "Phường Hòa Quý", "Hòa Quý", "HOÀ QUÝ", "P. Hòa Quý", "hoa quy"})
        CHECK_MESSAGE(danang(written) == "hoa-quy", written);
    for (const auto* written : {"Hoà Minh", "Hòa Minh", "P.Hoà Minh"})
        CHECK_MESSAGE(danang(written) == "hoa-minh", written);
}

TEST_CASE("Roman and Arabic numerals") {
    for (const auto* written :
         {"Phường Hải Châu I", "P. Hải Châu I", "P.Hải Châu 1", "Hải Châu 1", "Hải Châu i", "hai chau 1", "HAI CHAU I",
          "P Hai Chau I", "hai-chau-1", "20236", "Hội LHPN P. Hải Châu I"})
        CHECK_MESSAGE(danang(written) == "hai-chau-1", written);
    for (const auto* written : {"Phường Hải Châu II", "Hải Châu 2", "hai chau ii"})
        CHECK_MESSAGE(danang(written) == "hai-chau-2", written);
    CHECK(danang("Hải Châu III") == "~ hai-chau-1 hai-chau-2 hai-chau");
}

TEST_CASE("abbreviated kinds") {
    CHECK(danang("TP. Đà Nẵng") == "da-nang");
    CHECK(danang("TP Đà Nẵng") == "da-nang");
    CHECK(danang("Tp.Đà Nẵng") == "da-nang");
    CHECK(danang("T.P. Đà Nẵng") == "da-nang");
    CHECK(danang("Thành phố Đà Nẵng") == "da-nang");
    CHECK(danang("Hội LHPN thành phố Đà Nẵng") == "da-nang");
    CHECK(danang("X. Hòa Bắc") == "hoa-bac");
    CHECK(danang("X Hoà Bắc") == "hoa-bac");
    CHECK(danang("P. Xuân Hà") == "xuan-ha");
    CHECK(danang("Xuân Hà") == "xuan-ha");  // X is no abbreviation here
    const Made made{unit("tinh", no_unit, "Tỉnh Quảng Xa"), unit("tx", UnitIndex(0), "Thị xã Điện Bàn"),
                    unit("tt", UnitIndex(0), "Thị trấn Nam Phước"), unit("q1", UnitIndex(0), "Quận 1"),
                    unit("p12", UnitIndex(3), "Phường 12")};
    for (const auto* written :
         {"TX. Điện Bàn", "TX Điện Bàn", "TX.Điện Bàn", "tx dien ban", "Thi xa Dien Ban", "Điện Bàn"})
        CHECK_MESSAGE(made(written) == "tx", written);
    for (const auto* written : {"TT. Nam Phước", "TT Nam Phước", "tt.nam phuoc"})
        CHECK_MESSAGE(made(written) == "tt", written);
    for (const auto* written : {"Quận 1", "Q.1", "Q. 1", "Q1", "Quận I", "Q. I", "Quận 01", "1"})
        CHECK_MESSAGE(made(written) == "q1", written);
    for (const auto* written : {"Phường 12", "P12", "P.12", "Phường XII"})
        CHECK_MESSAGE(made(written) == "p12", written);
}

TEST_CASE("a kind that was written must agree") {
    CHECK(danang("Phường Hải Châu") == "~ hai-chau hai-chau-1 hai-chau-2");
    CHECK(danang("Huyện Hải Châu") == "~ hai-chau hai-chau-1 hai-chau-2");
    CHECK(danang("Xã Hòa Vang") == "~ hoa-vang hoa-an");
    const Made made{unit("city", no_unit, "Thành phố A"), unit("district", UnitIndex(0), "Quận Hải Châu"),
                    unit("ward", UnitIndex(1), "Phường Hải Châu")};
    CHECK(made("Quận Hải Châu") == "district");
    CHECK(made("Q. Hai Chau") == "district");
    CHECK(made("Phường Hải Châu") == "ward");
    CHECK(made("P.HAI CHAU") == "ward");
    CHECK(made("Xã Hải Châu") == "~ district ward");
    CHECK(made("Hải Châu") == "? district ward");
    CHECK(made("Hội LHPN Hải Châu", "district") == "? district ward");
    CHECK(made("Hải Châu", "ward") == "ward");
}

TEST_CASE("abbreviations of a ward and of the organisation") {
    for (const auto* written : {"Ph. Hòa Minh", "Ph.Hòa Minh", "ph Hòa Minh", "F. Hòa Minh", "F.Hoà Minh", "f hoa minh",
                                "HLHPN phường Hòa Minh", "HLHPN P. Hòa Minh", "Hội LH Phụ nữ phường Hòa Minh",
                                "BCH Hội LHPN phường Hòa Minh", "Ban Thường vụ Hội LHPN phường Hòa Minh"})
        CHECK_MESSAGE(danang(written) == "hoa-minh", written);
    CHECK(danang("HLHPN quận Hải Châu") == "hai-chau");
    CHECK(danang("BTV HLHPN TP. Đà Nẵng") == "da-nang");
    CHECK(danang("Ph. Hòa Mính") == "hoa-minh");  // without marks it is the same
    CHECK(danang("Ph. Hòa Min") == "~ hoa-minh hoa-an hoa-lien");
}

TEST_CASE("units whose name in the roster begins with the organisation's") {
    const Made made{unit("city", no_unit, "Hội LHPN thành phố A"),
                    unit("police", UnitIndex(0), "Hội Phụ nữ Công an thành phố"),
                    unit("army", UnitIndex(0), "Hội Liên hiệp Phụ nữ Bộ Chỉ huy Quân sự"),
                    unit("district", UnitIndex(0), "Hội LHPN quận B"), unit("union", UnitIndex(0), "Hội Phụ nữ")};
    for (const auto* written : {"Hội Phụ nữ Công an thành phố", "Hội LHPN Công an thành phố", "Công an thành phố",
                                "hoi phu nu cong an thanh pho", "Hội LHPN Hội Phụ nữ Công an thành phố"})
        CHECK_MESSAGE(made(written) == "police", written);
    for (const auto* written :
         {"Hội Liên hiệp Phụ nữ Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Quân sự", "HLHPN Bộ chỉ huy quân sự"})
        CHECK_MESSAGE(made(written) == "army", written);
    for (const auto* written : {"Hội LHPN quận B", "quận B", "Q. B", "B", "hội phụ nữ quận b"})
        CHECK_MESSAGE(made(written) == "district", written);
    CHECK(made("thành phố A") == "city");
    CHECK(made("Phường B") == "~ district");
    CHECK(made("Hội Phụ nữ") == "union");
}

TEST_CASE("a name with its superior's") {
    for (const auto* written :
         {"Phường Hoà Quý, Quận Ngũ Hành Sơn", "phường Hòa Quý (Ngũ Hành Sơn)", "P. Hòa Quý, Q. Ngũ Hành Sơn",
          "Hòa Quý - Ngũ Hành Sơn", "Phường Hòa Quý – quận Ngũ Hành Sơn", "phường Hòa Quý quận Ngũ Hành Sơn",
          "HOÀ QUÝ, NGŨ HÀNH SƠN", "Hội LHPN phường Hòa Quý, quận Ngũ Hành Sơn, thành phố Đà Nẵng",
          "Phường Hoà Quý, TP. Đà Nẵng", "hoa quy, ngu hanh son", "Hoà Quý thuộc quận Ngũ Hành Sơn"})
        CHECK_MESSAGE(danang(written) == "hoa-quy", written);
    CHECK(danang("Phường Thanh Bình, quận Hải Châu", "hai-chau") == "thanh-binh");
    CHECK(danang("Phường Hoà Quý, Quận Hải Châu") == "~ hoa-quy");
    CHECK(danang("Phường Hoà Quí, Quận Ngũ Hành Sơn") == "~ hoa-quy hoa-hai");
    CHECK(danang("Quận Hải Châu, Quận Hải Châu") == "~ hai-chau hai-chau-1 hai-chau-2");
    const Made made{unit("city", no_unit, "Thành phố A"), unit("north", UnitIndex(0), "Quận Bắc"),
                    unit("south", UnitIndex(0), "Quận Nam"), unit("north-an", UnitIndex(1), "Phường An"),
                    unit("south-an", UnitIndex(2), "Phường An")};
    CHECK(made("Phường An, quận Bắc") == "north-an");
    CHECK(made("Phường An, quận Nam", "north") == "south-an");
    CHECK(made("Phường An (Nam)") == "south-an");
    CHECK(made("Phường An, thành phố A") == "~ north-an south-an");
}

TEST_CASE("similar names: longer ones, other bodies, quotes") {
    CHECK(danang("Hòa Thuận", "hai-chau") == "~ hoa-thuan-tay hoa-thuan-dong");
    CHECK(danang("Phường Hòa Thuận", "hai-chau") == "~ hoa-thuan-tay hoa-thuan-dong");
    CHECK(danang("UBND phường Thanh Bình", "hai-chau") == "~ thanh-binh");
    CHECK(danang("Ủy ban nhân dân phường Thanh Bình", "hai-chau") == "~ thanh-binh");
    CHECK(danang("“Thanh Bình”", "hai-chau") == "~ thanh-binh");
    CHECK(danang("Thanh Bình;", "hai-chau") == "~ thanh-binh");
}

TEST_CASE("similar is not the same") {
    CHECK(danang("Hải Chậu Tây") == "~ hai-chau-1 hai-chau-2");
    CHECK(danang("Quânn Hải Châu") == "~ hai-chau");
    CHECK(danang("Quận Hải Cháo") == "~ hai-chau");
    CHECK(danang("Thạch Thang") == "thach-thang");
    CHECK(danang("Thạch Thăng") == "thach-thang");  // without marks it is the same
    CHECK(danang("Thạc Thang") == "~ thach-thang thac-gian");
    CHECK(danang("hai-chu") == "~ hai-chau");
    CHECK(danang("499") == "~");
    CHECK(danang("") == "~");
    CHECK(danang("Hội LHPN") == "~");
    CHECK(danang("Quận") == "~");
}

TEST_CASE("the file's unit and its subordinates come first") {
    const Made made{unit("city", no_unit, "Thành phố A"),        unit("north", UnitIndex(0), "Quận Bắc"),
                    unit("south", UnitIndex(0), "Quận Nam"),     unit("north-an", UnitIndex(1), "Phường An"),
                    unit("south-an", UnitIndex(2), "Phường An"), unit("south-binh", UnitIndex(2), "Phường Bình")};
    CHECK(made("Phường An", "north") == "north-an");
    CHECK(made("an", "south") == "south-an");
    CHECK(made("Phường An") == "? north-an south-an");
    CHECK(made("Phường An", "city") == "? north-an south-an");
    CHECK(made("Phường An", "south-binh") == "? north-an south-an");
    CHECK(made("Phường Bình", "north") == "south-binh");  // then the whole roster
    CHECK(made("south-an", "north") == "south-an");       // an id is an id
    CHECK(made("Quận Bắc", "north") == "north");
}

TEST_CASE("a name with its marks comes before one without") {
    const Made made{unit("district", no_unit, "Huyện A"), unit("phu", UnitIndex(0), "Xã Hòa Phú"),
                    unit("phu2", UnitIndex(0), "Xã Hòa Phủ")};
    CHECK(made("Hòa Phú") == "phu");
    CHECK(made("HOÀ PHỦ") == "phu2");
    CHECK(made("hoa phu") == "? phu phu2");
    CHECK(made("Xa Hoa Phu", "district") == "? phu phu2");
}

TEST_CASE("names that look like something else") {
    const Made made{unit("huyen", no_unit, "Huyện A"), unit("duc", UnitIndex(0), "Phường Phường Đúc"),
                    unit("ba-vi", UnitIndex(0), "Xã Ba Vì"), unit("vi-huong", UnitIndex(0), "Xã Vi Hương"),
                    unit("quan-hoa", UnitIndex(0), "Phường Quan Hoa")};
    CHECK(made("Phường Phường Đúc") == "duc");
    CHECK(made("Phường Đúc") == "duc");
    CHECK(made("Ba Vi") == "ba-vi");  // VI is a numeral as well as a name
    CHECK(made("Ba Vì") == "ba-vi");
    CHECK(made("Ba 6") == "~");
    CHECK(made("Vi Hương") == "vi-huong");
    CHECK(made("QUAN HOA") == "quan-hoa");
    CHECK(made("P. Quan Hoa") == "quan-hoa");
}

TEST_CASE("a reused code means the unit that is open") {
    const auto first_day = text::make_date(2025, 1, 1);
    const text::Days december{text::make_date(2024, 12, 1), text::make_date(2024, 12, 31)};
    const text::Days january{text::make_date(2025, 1, 1), text::make_date(2025, 1, 31)};
    const text::Days both{december.first, january.last};
    const Made made{unit("city", no_unit, "Thành phố A"),
                    unit("old-1", UnitIndex(0), "Phường Hải Châu I", "20236", {}, first_day),
                    unit("old-2", UnitIndex(0), "Phường Hải Châu II", "20239", {}, first_day),
                    unit("new", UnitIndex(0), "Phường Hải Châu", "20236", first_day)};
    CHECK(made("20236", "city", december) == "old-1");
    CHECK(made("20236", "city", january) == "new");
    CHECK(made("20236", "city", both) == "? old-1 new");
    CHECK(made("Hải Châu", "city", january) == "new");
    CHECK(made("Phường Hải Châu", "city", december) == "new closed");
    CHECK(made("20239", "city", january) == "old-2 closed");
    CHECK(made("Hải Châu 2", "city", january) == "old-2 closed");
    CHECK(made("old-1", "city", january) == "old-1 closed");
    CHECK(made("old-1", "city", december) == "old-1");
    CHECK(made("Hải Châu III", "city", january) == "~ new");  // closed units are not suggested
}

TEST_CASE("a unit is open on its first day and not on its day of closing") {
    const Made made{unit("a", no_unit, "Xã A", {}, text::make_date(2025, 3, 1), text::make_date(2025, 7, 1))};
    const auto on = [&](int month, int day) {
        return made("Xã A", {}, {text::make_date(2025, month, day), text::make_date(2025, month, day)});
    };
    CHECK(on(2, 28) == "a closed");
    CHECK(on(3, 1) == "a");
    CHECK(on(6, 30) == "a");
    CHECK(on(7, 1) == "a closed");
}

TEST_CASE("every unit of the city is found by its name, with marks or without, in its district") {
    const auto programme = load_builtin();
    const auto& roster = programme.roster;
    for (const auto i : roster.indices()) {
        const auto scope = roster[i].parent;
        CHECK(programme.find_unit(roster[i].name, scope, year_2023).unit == i);
        CHECK(programme.find_unit(text::without_marks(roster[i].name), scope, year_2023).unit == i);
        CHECK(programme.find_unit(roster[i].code, no_unit, year_2023).unit == i);
    }
}

TEST_CASE("names are resolved from several threads at once") {
    const auto programme = load_builtin();
    std::vector<UnitIndex> found(4, no_unit);
    {
        std::vector<std::jthread> threads;
        for (auto& result : found)
            threads.emplace_back([&] { result = programme.find_unit("Hoà Vang", no_unit, year_2023).unit; });
    }
    CHECK(found == std::vector<UnitIndex>(4, programme.roster.by_id("hoa-vang")));
}
