// SPDX-License-Identifier: MIT
#include "workbook/workbook.hpp"

#include "workbook/sheets.hpp"
#include "workbook/xlsx/read_back.hpp"
#include "workbook/xlsx/sanitise.hpp"
#include "workbook/xlsx/writer.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::workbook {

namespace {

bool holds_something(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) return !text->empty();
    if (const auto* number = std::get_if<double>(&cell.value)) return clean_number(*number).has_value();
    return !std::holds_alternative<std::monostate>(cell.value);
}

std::size_t cells_put_in(const Sheet& sheet) {
    return static_cast<std::size_t>(std::ranges::count_if(sheet.cells, holds_something));
}

// Whether there are too many rows to keep the workbook's cells in memory.
bool is_large(const rollup::Rollup& rollup) {
    constexpr std::size_t many = 50'000;
    return rollup.figures.size() + rollup.targets.size() + rollup.activities.size() + rollup.submissions.size() +
               rollup.findings.size() + rollup.sources.size() >
           many;
}

// Whether the file is complete and has that many cells on each sheet.
bool holds(const std::filesystem::path& file, const std::vector<std::size_t>& cells) {
    try {
        return filled_cells(file) == cells;
    } catch (const NotWhole&) {
        return false;
    }
}

}  // namespace

WorkbookNotWhole::WorkbookNotWhole(std::filesystem::path file)
    : std::runtime_error(file.string() + " was not written whole"), file_(std::move(file)) {}

void write_workbook(const compare::Compared& compared, const std::filesystem::path& file,
                    const WorkbookOptions& options) {
    const auto& rollup = compared.rollup;
    const Properties properties{rollup.programme->title.in(options.language), rollup.programme->issuer.name,
                                rollup.as_of, file};
    std::vector<std::size_t> cells;  // the number on each sheet
    const auto write = [&](const std::filesystem::path& temporary) {
        Writer writer(temporary, properties, workbook::is_large(rollup));
        for_each_sheet(compared, options.language, options.annex, [&](const Sheet& sheet) {
            cells.push_back(cells_put_in(sheet));
            writer.add(sheet);
        });
        writer.close();
    };
    const auto verify = [&](const std::filesystem::path& temporary) {
        if (!holds(temporary, cells)) throw WorkbookNotWhole(file);
    };
    io::replace_file(file, write, verify, options.if_busy);
}

}  // namespace giamsat::workbook
