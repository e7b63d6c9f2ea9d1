// SPDX-License-Identifier: MIT
#include "workbook/xlsx/writer.hpp"

#include "temporary_directory.hpp"
#include "workbook/dump.hpp"
#include "workbook/sample.hpp"
#include "workbook/sheets.hpp"
#include "workbook/xlsx/read_back.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

using namespace giamsat;
using namespace giamsat::workbook;
using namespace giamsat::test;
using namespace giamsat::workbook;

namespace {

std::filesystem::path written(const std::filesystem::path& file, bool large, const std::vector<Sheet>& sheets) {
    Writer writer(file, {"Tổng hợp", "Hội LHPN", text::make_date(2030, 5, 10), file}, large);
    for (const Sheet& sheet : sheets) writer.add(sheet);
    writer.close();
    return file;
}

std::vector<Sheet> sheets_of_april(const programme::Programme& programme) {
    std::vector<Sheet> sheets;
    for_each_sheet(with_year_before(april_of(programme, "song-tra")), text::Language::vi, false,
                   [&](const Sheet& sheet) { sheets.push_back(sheet); });
    return sheets;
}

}  // namespace

TEST_CASE("a large workbook has the same contents as a small one") {
    const programme::Programme programme = sample_programme();
    const std::vector<Sheet> sheets = sheets_of_april(programme);
    const TemporaryDirectory directory;
    const auto small = written(directory.path() / "small.xlsx", false, sheets);
    const auto large = written(directory.path() / "large.xlsx", true, sheets);
    CHECK(Dump(small).text() == Dump(large).text());
    CHECK(filled_cells(small) == filled_cells(large));
    CHECK(parts_of(small).contains("xl/sharedStrings.xml"));
    CHECK(parts_of(large).at("xl/worksheets/sheet1.xml").find("inlineStr") != std::string::npos);
}

TEST_CASE("a fault of a temporary file fails the workbook, whatever libxlsxwriter makes of it") {
    const programme::Programme programme = sample_programme();
    const std::vector<Sheet> sheets = sheets_of_april(programme);
    for (const bool large : {false, true}) {
        CAPTURE(large);
        const TemporaryDirectory directory;
        const auto file = directory.path() / "new.xlsx";
        Writer writer(file, {"Tổng hợp", "Hội LHPN", text::make_date(2030, 5, 10), "book.xlsx"}, large);
        std::filesystem::remove(file.string() + ".parts");
        for (const Sheet& sheet : sheets) writer.add(sheet);
        CHECK_THROWS_WITH_AS(writer.close(), "book.xlsx: No such file or directory", std::system_error);
    }
}

TEST_CASE("values that Excel would not accept are written as valid ones") {
    Sheet sheet;
    sheet.name = "a/b[c]";
    sheet.widths = {20};
    put(sheet, {0, 0}, Formula{"1+" + std::string(8200, '1'), 7.0}, {});
    put(sheet, {1, 0}, Formula{"LEN(A1)", std::string("=x")}, {});
    for (int i = 0; i < 65'535; ++i) put_link(sheet, {2 + i, 0}, "x", "x.yaml", {});
    const TemporaryDirectory directory;
    const std::string dump = Dump(written(directory.path() / "limits.xlsx", true, {sheet})).text();
    CHECK(dump.find("== a b c \n") != dump.npos);
    CHECK(dump.find("A1 7\n") != dump.npos);
    CHECK(dump.find("A2 =LEN(A1) -> \"=x\"\n") != dump.npos);
    CHECK(dump.find("link: A65532 x.yaml\n") != dump.npos);
    CHECK(dump.find("link: A65533 ") == dump.npos);
    CHECK(dump.find("\nA65537 \"x\"\n") != dump.npos);
}
