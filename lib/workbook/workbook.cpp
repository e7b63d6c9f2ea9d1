// SPDX-License-Identifier: MIT
#include "workbook/workbook.hpp"

#include "workbook/read_back.hpp"
#include "workbook/sanitise.hpp"
#include "workbook/sheets.hpp"
#include "workbook/writer.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace giamsat {

namespace workbook {

namespace {

bool holds_something(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) return !text->empty();
    if (const auto* number = std::get_if<double>(&cell.value)) return clean_number(*number).has_value();
    return !std::holds_alternative<std::monostate>(cell.value);
}

std::vector<std::size_t> cells_put_in(const std::vector<Sheet>& sheets) {
    std::vector<std::size_t> counts;
    for (const Sheet& sheet : sheets)
        counts.push_back(static_cast<std::size_t>(std::ranges::count_if(sheet.cells, holds_something)));
    return counts;
}

}  // namespace

}  // namespace workbook

void write_workbook(const Rollup& rollup, const std::filesystem::path& file, const WorkbookOptions& options) {
    const std::vector<workbook::Sheet> sheets = workbook::all_sheets(rollup, options.language, options.annex);
    const workbook::Properties properties{rollup.programme->title.in(options.language), rollup.programme->issuer.name,
                                          rollup.as_of, file.parent_path()};
    const auto write = [&](const std::filesystem::path& temporary) {
        workbook::write_sheets(sheets, properties, temporary);
    };
    const auto verify = [&](const std::filesystem::path& temporary) {
        if (workbook::filled_cells(temporary) != workbook::cells_put_in(sheets))
            throw std::runtime_error(file.string() + ": the workbook was not written whole: cells are missing");
    };
    replace_file(file, write, verify, options.if_busy);
}

}  // namespace giamsat
