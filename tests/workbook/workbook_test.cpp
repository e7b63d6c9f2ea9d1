// SPDX-License-Identifier: MIT
#include "workbook/workbook.hpp"

#include "io/files.hpp"
#include "project_directory.hpp"
#include "temporary_directory.hpp"
#include "workbook/dump.hpp"
#include "workbook/full_disk.hpp"
#include "workbook/sample.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

using namespace giamsat;
using namespace giamsat::workbook;
using namespace giamsat::test;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::filesystem::path golden(const std::string& name) {
    return std::filesystem::path(giamsat::tests::project_directory) / "tests/workbook/golden" / (name + ".txt");
}

struct Case {
    const char* name;
    const char* unit;  ///< null: the year without any data
    text::Language language;
    bool annex;
};

rollup::Rollup rollup_of(const Case& one, const programme::Programme& programme) {
    return one.unit == nullptr ? empty_year(programme) : april_of(programme, one.unit);
}

/// The row of the summary with the target of that title.
std::string row_of_title(const std::string& dump, const std::string& title) {
    const auto end = dump.find(" \"" + title + "\"\n");
    REQUIRE(end != dump.npos);
    const auto begin = dump.rfind('\n', end) + 2;  // skips the column's letter
    return dump.substr(begin, end - begin);
}

// With GIAMSAT_UPDATE_GOLDEN=1 the output is written instead of compared: read the diff before you commit it.
bool updating() {
    const char* value = std::getenv("GIAMSAT_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

}  // namespace

TEST_CASE("workbooks match their golden dumps") {
    const programme::Programme programme = sample_programme();
    const TemporaryDirectory directory;
    for (const Case& one : {Case{"city.vi", "song-tra", text::Language::vi, false},
                            Case{"city.en", "song-tra", text::Language::en, false},
                            Case{"district.vi", "binh-minh", text::Language::vi, true},
                            Case{"ward.vi", "an-mot", text::Language::vi, true},
                            Case{"empty-year.vi", nullptr, text::Language::vi, false}}) {
        CAPTURE(one.name);
        const auto file = directory.path() / (std::string(one.name) + ".xlsx");
        const rollup::Rollup rollup = rollup_of(one, programme);
        write_workbook(one.unit != nullptr ? with_year_before(rollup) : rollup, file,
                       {one.language, one.annex, io::IfBusy::wait});
        const std::string dump = Dump(file).text();
        if (updating())
            io::write_file(golden(one.name).string(), dump);
        else
            CHECK(dump == bytes_of(golden(one.name)));
    }
}

TEST_CASE("the same roll-up gives the same bytes") {
    const programme::Programme programme = sample_programme();
    const TemporaryDirectory directory;
    const auto first = directory.path() / "first.xlsx";
    const auto second = directory.path() / "deeper/second.xlsx";
    std::filesystem::create_directories(second.parent_path());
    write_workbook(with_year_before(april_of(programme, "song-tra")), first, {});
    write_workbook(with_year_before(april_of(programme, "song-tra")), second, {});
    CHECK(bytes_of(first) == bytes_of(second));
    rollup::Rollup later = april_of(programme, "song-tra");
    later.as_of += std::chrono::days(1);
    write_workbook(with_year_before(later), second, {});
    CHECK(bytes_of(first) != bytes_of(second));
}

TEST_CASE("texts from files stay texts, whatever they contain") {
    programme::Programme programme = sample_programme();
    programme.targets[programme::TargetIndex(0)].title = text::same("=1+1");
    programme.targets[programme::TargetIndex(1)].title = text::same("<b>&\"'\x01\x7F\xC2\x85 _x0041_\xEF\xBF\xBF");
    programme.targets[programme::TargetIndex(2)].title = text::same(std::string(40000, 'x'));
    rollup::Rollup rollup = april_of(programme, "song-tra");
    rollup.targets.resize(3);
    rollup.sources[0].file = "t\xE2\x80\xC3.yaml";
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hostile.xlsx";
    write_workbook(with_year_before(rollup), file, {});
    const std::string dump = Dump(file).text();
    CHECK(dump.find("\"=1+1\"\n") != dump.npos);
    CHECK(dump.find("\"<b>&\"'    _x005F_x0041_ \"\n") != dump.npos);
    CHECK(dump.find('"' + std::string(32766, 'x') + "…\"\n") != dump.npos);
    CHECK(dump.find("\"t\uFFFD\uFFFD\uFFFD.yaml\"\n") != dump.npos);
}

TEST_CASE("a total that lacks a month of a unit says so beside it, on every sheet and under the charts") {
    programme::Programme programme = sample_programme();
    programme.duties[monthly].source = true;
    programme.duties[monthly].entries = ward;
    rollup::Rollup rollup = april_of(programme, "song-tra");
    const auto city_unit = programme.roster.by_id("song-tra");
    for (rollup::FigureRow& row : rollup.figures) {
        if (row.unit == programme.roster.by_id("an-mot") && row.field == cases_found) row.unstated.set(1);
        if (row.unit == city_unit) row.year_complete = 3;
    }
    const TemporaryDirectory directory;
    const auto file = directory.path() / "gap.xlsx";
    write_workbook(with_year_before(rollup), file, {});
    const std::string dump = Dump(file).text();
    const std::string name = programme.unit(programme.roster.by_id("an-mot")).name;
    const auto count = [&](const std::string& text) {
        int found = 0;
        for (auto at = dump.find(text); at != dump.npos; at = dump.find(text, at + 1)) ++found;
        return found;
    };
    // The line under the charts, the row of the cases and their total. The ward, its district and the total on the
    // community sheet, the line below them, the trend, and the year before; nothing is missing in April itself.
    CHECK(count("xã, phường có đủ số liệu; thiếu: " + name + " (tháng 2/2030)") == 3);
    CHECK(count("Thiếu số liệu: ") == 6);
}

TEST_CASE("no ratio is shown for a far exceeded threshold") {
    const programme::Programme programme = sample_programme();
    rollup::Rollup rollup = april_of(programme, "song-tra");
    const auto share_is_there = [&](double value) {
        rollup.targets[2].value = value;
        const TemporaryDirectory directory;
        const auto file = directory.path() / "floor.xlsx";
        write_workbook(with_year_before(rollup), file, {});
        const std::string dump = Dump(file).text();
        const std::string row = row_of_title(dump, "Đoàn giám sát");
        REQUIRE(dump.find("\nG" + row + " " + std::to_string(static_cast<int>(value)) +
                          " {#,##0_);-#,##0_);0_);@_)}\n") != dump.npos);
        return dump.find("\nH" + row + " =") != dump.npos;
    };
    CHECK(share_is_there(9));
    CHECK_FALSE(share_is_there(10));
}

TEST_CASE("without an issuer the annex refers to a report without a name") {
    programme::Programme programme = sample_programme();
    programme.issuer = {};
    const TemporaryDirectory directory;
    const auto file = directory.path() / "nobody.xlsx";
    write_workbook(with_year_before(april_of(programme, "song-tra")), file, {});
    CHECK(Dump(file).text().find("\nA8 \"(Kèm theo Báo cáo số ……/…… ngày …… tháng …… năm ………)\"\n") !=
          std::string::npos);
}

TEST_CASE("the annex of teams lists the forms that are listed, whatever their order") {
    programme::Programme programme = sample_programme();
    rollup::Rollup rollup = april_of(programme, "song-tra");
    const TemporaryDirectory directory;
    const auto dump_of = [&] {
        const auto file = directory.path() / "forms.xlsx";
        write_workbook(rollup, file, {});
        return Dump(file).text();
    };
    const std::string before = dump_of();
    std::swap(programme.forms[team], programme.forms[documents]);
    for (rollup::ActivityRow& row : rollup.activities)
        if (row.activity.form) row.activity.form = row.activity.form == team ? documents : team;
    CHECK(dump_of() == before);
    programme.forms[documents].listed = false;
    CHECK(dump_of().find("CÁC ĐOÀN GIÁM SÁT") == std::string::npos);
}

TEST_CASE("no ratio is shown of a yearly figure to a monthly threshold") {
    programme::Programme programme = sample_programme();
    const rollup::Rollup rollup = april_of(programme, "song-tra");
    programme::Target& target = programme.targets[rollup.targets[2].target];
    const auto share_is_there = [&](programme::Measure measure, text::Cut per) {
        target.measure = std::move(measure);
        target.expect.per = per;
        const TemporaryDirectory directory;
        const auto file = directory.path() / "windows.xlsx";
        write_workbook(with_year_before(rollup), file, {});
        const std::string dump = Dump(file).text();
        return dump.find("\nH" + row_of_title(dump, "Đoàn giám sát") + " =") != dump.npos;
    };
    CHECK(share_is_there(programme::measure::Count{}, text::Cut::month));
    CHECK(share_is_there(programme::measure::Sum{}, text::Cut::year));
    CHECK_FALSE(share_is_there(programme::measure::Sum{}, text::Cut::month));
}

TEST_CASE("a number that is not finite is an empty cell") {
    const programme::Programme programme = sample_programme();
    rollup::Rollup rollup = april_of(programme, "song-tra");
    rollup.targets.resize(3);
    rollup.targets[2].value = std::numeric_limits<double>::quiet_NaN();
    rollup.targets[2].threshold = std::numeric_limits<double>::infinity();
    const TemporaryDirectory directory;
    const auto file = directory.path() / "numbers.xlsx";
    write_workbook(with_year_before(rollup), file, {});
    const std::string dump = Dump(file).text();
    const std::string row = row_of_title(dump, "Đoàn giám sát");
    CHECK(dump.find("\nF" + row + " ") == dump.npos);
    CHECK(dump.find("\nG" + row + " ") == dump.npos);
    const auto share = dump.find("\nH" + row + " =IF(COUNT(G" + row + ",F" + row + ")<2,\"\",");
    REQUIRE(share != dump.npos);
    CHECK(dump.substr(share + 1, dump.find('\n', share + 1) - share - 1).ends_with("-> \"\""));
}

TEST_CASE("a roll-up whose parts do not make up its total is not written") {
    const programme::Programme programme = sample_programme();
    rollup::Rollup rollup = april_of(programme, "song-tra");
    for (rollup::FigureRow& row : rollup.figures)
        if (row.unit == programme.roster.by_id("an-hoa") && row.field == cases_found) row.year.value = 6;
    const TemporaryDirectory directory;
    const auto file = directory.path() / "wrong.xlsx";
    CHECK_THROWS_WITH_AS(write_workbook(with_year_before(rollup), file, {}),
                         "the parts of cases.found of an-hoa do not make up its total", std::logic_error);
    CHECK(std::filesystem::is_empty(directory.path()));
}

TEST_CASE("where only its temporary files have no room, the old workbook stays") {
    const programme::Programme programme = sample_programme();
    rollup::Rollup rollup = april_of(programme, "song-tra");
    rollup.sources.resize(2000, rollup.sources.front());
    const TemporaryDirectory directory;
    const auto file = directory.path() / "whole.xlsx";
    write_workbook(with_year_before(rollup), file, {});
    const std::string old = bytes_of(file);
    const FullDisk full(old.size() + 1);  // room for the compressed file, but not for its largest uncompressed part
    CHECK_THROWS_WITH_AS(write_workbook(with_year_before(rollup), file, {}),
                         (file.string() + ": File too large").c_str(), std::system_error);
    CHECK(bytes_of(file) == old);
}

TEST_CASE("if it cannot be written, the old workbook stays") {
    const programme::Programme programme = sample_programme();
    const TemporaryDirectory directory;
    const std::string old = directory.file("old.xlsx", "old");
    CHECK_THROWS_AS(
        write_workbook(with_year_before(april_of(programme, "song-tra")), directory.path() / "absent/new.xlsx", {}),
        std::system_error);
    // A directory with the name of the writer's temporary file blocks it.
    std::filesystem::create_directory(directory.path() / ".old.xlsx.tmp");
    CHECK_THROWS_AS(write_workbook(with_year_before(april_of(programme, "song-tra")), old, {}), std::system_error);
    CHECK(bytes_of(old) == "old");
    std::filesystem::remove(directory.path() / ".old.xlsx.tmp");
    for (const rlim_t bytes : {0U, 300U, 5000U, 15000U}) {
        CAPTURE(bytes);
        const FullDisk full(bytes);
        CHECK_THROWS_AS(write_workbook(with_year_before(april_of(programme, "song-tra")), old, {}), std::system_error);
        CHECK(bytes_of(old) == "old");
    }
    CHECK(std::distance(std::filesystem::directory_iterator(directory.path()), {}) == 1);
    write_workbook(with_year_before(april_of(programme, "song-tra")), old, {});
    CHECK(Dump(old).text() == bytes_of(golden("city.vi")));
}
