// SPDX-License-Identifier: MIT
#include "workbook/xlsx/writer.hpp"

#include "text/unicode.hpp"
#include "workbook/page/charts.hpp"
#include "workbook/page/paper.hpp"
#include "workbook/xlsx/formats.hpp"
#include "workbook/xlsx/links.hpp"
#include "workbook/xlsx/sanitise.hpp"
#include "workbook/xlsx/temporary_files.hpp"
#include "workbook/xlsx/xlsx.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr std::uint8_t paper_a4 = 9;
constexpr const char* page_number = "&C&\"Times New Roman,Regular\"&13&P";  // at the top, centred, as the decree
                                                                            // requires
constexpr lxw_color_t working_paper_tab = 0x808080;

constexpr text::Date excel_epoch = std::chrono::sys_days(std::chrono::year(1899) / 12 / 30);

Style without_link(Style style) {
    style.link = false;
    return style;
}

struct Place {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format* format;
};

void write_blank(const Place& to) {
    check(worksheet_write_blank(to.sheet, to.row, to.column, to.format));
}

void write(const Place& to, std::monostate) {
    write_blank(to);
}

void write(const Place& to, const std::string& text) {
    if (text.empty()) return write_blank(to);
    check(worksheet_write_string(to.sheet, to.row, to.column, clean_text(text).c_str(), to.format));
}

void write(const Place& to, double number) {
    const auto finite = clean_number(number);
    if (!finite) return write_blank(to);
    check(worksheet_write_number(to.sheet, to.row, to.column, *finite, to.format));
}

void write(const Place& to, text::Date date) {
    write(to, static_cast<double>((date - excel_epoch).count()));
}

// A formula that is too long for Excel is written as its result.
void write(const Place& to, const Formula& formula) {
    if (text::code_points(formula.expression) >= longest_formula)
        return std::visit([&](const auto& result) { write(to, result); }, formula.result);
    const std::string expression = "=" + formula.expression;
    if (const auto* number = std::get_if<double>(&formula.result))
        check(worksheet_write_formula_num(to.sheet, to.row, to.column, expression.c_str(), to.format,
                                          clean_number(*number).value_or(0)));
    else
        check(worksheet_write_formula_str(to.sheet, to.row, to.column, expression.c_str(), to.format,
                                          clean_text(std::get<std::string>(formula.result)).c_str()));
}

// The links of one sheet; beyond Excel's limit they become plain text.
class Links {
public:
    explicit Links(const std::filesystem::path& directory) : directory_(directory) {}

    // Empty if the cell is not a link.
    std::string of(const Cell& cell) {
        const auto* text = std::get_if<std::string>(&cell.value);
        const bool shows = std::holds_alternative<double>(cell.value) || (text != nullptr && !text->empty());
        if (cell.link.empty() || !shows || count_ == most_links) return {};
        std::string link = link_to(cell.link, directory_);
        if (!link.empty()) ++count_;
        return link;
    }

private:
    const std::filesystem::path& directory_;
    int count_ = 0;
};

void write_link(const Place& to, const Value& value, const std::string& link) {
    const auto* text = std::get_if<std::string>(&value);
    check(worksheet_write_url_opt(to.sheet, to.row, to.column, link.c_str(), to.format,
                                  text == nullptr ? nullptr : clean_text(*text).c_str(), nullptr));
    if (const auto* number = std::get_if<double>(&value)) write(to, *number);  // replaces the text of the link
}

void write_cell(lxw_worksheet* worksheet, const Cell& cell, Formats& formats, Links& links) {
    const std::string link = links.of(cell);
    const bool plain = cell.style.link && link.empty();
    const Place to{worksheet, row_of(cell.at), column_of(cell.at),
                   plain ? formats.of(without_link(cell.style)) : formats.of(cell.style)};
    if (link.empty())
        std::visit([&](const auto& value) { write(to, value); }, cell.value);
    else
        write_link(to, cell.value, link);
}

// Writes a sheet row by row, from top to bottom: for a large sheet, rows cannot be changed after the next one has
// begun.
class Rows {
public:
    Rows(lxw_worksheet* worksheet, const Sheet& sheet, Formats& formats, const std::filesystem::path& directory,
         bool large)
        : worksheet_(worksheet), sheet_(sheet), formats_(formats), links_(directory), large_(large) {
        for (const Cell& cell : sheet.cells) cells_.push_back(&cell);
        std::ranges::stable_sort(cells_, {}, &Cell::at);
        for (const Area& area : sheet.merges)
            for (int row = area.first.row; row <= area.last.row; ++row) merges_.emplace(row, &area);
    }

    void write_all() {
        auto cell = cells_.begin();
        while (const auto row = next_row(cell)) {
            row_ = *row;
            set_format();
            const auto [first, last] = merges_.equal_range(row_);
            for (auto merge = first; merge != last; ++merge) write_merge(*merge->second);
            for (; cell != cells_.end() && (*cell)->at.row == row_; ++cell)
                write_cell(worksheet_, **cell, formats_, links_);
        }
    }

private:
    using Cells = std::vector<const Cell*>;

    // The next row that has a format, a merge or a cell.
    std::optional<int> next_row(Cells::const_iterator cell) const {
        std::optional<int> next;
        const auto offer = [&](int row) { next = next ? std::min(*next, row) : row; };
        if (cell != cells_.end()) offer((*cell)->at.row);
        if (const auto found = merges_.upper_bound(row_); found != merges_.end()) offer(found->first);
        if (const auto found = sheet_.rows.upper_bound(row_); found != sheet_.rows.end()) offer(found->first);
        return next;
    }

    void set_format() const {
        const auto found = sheet_.rows.find(row_);
        if (found == sheet_.rows.end()) return;
        lxw_row_col_options options{};
        options.level = static_cast<std::uint8_t>(found->second.outline);
        check(worksheet_set_row_opt(worksheet_, static_cast<lxw_row_t>(row_),
                                    found->second.height.value_or(LXW_DEF_ROW_HEIGHT), nullptr, &options));
    }

    // libxlsxwriter fills all rows of a merge with empty cells, and the value is written over them later. For a large
    // sheet it has only the current row, so the earlier ones must have been filled before.
    void write_merge(const Area& area) {
        lxw_format* format = formats_.of(style_at(area.first));
        if (row_ == (large_ ? area.last.row : area.first.row)) {
            const lxw_error code = worksheet_merge_range(worksheet_, row_of(area.first), column_of(area.first),
                                                         row_of(area.last), column_of(area.last), "", format);
            if (!large_) check(code);
        } else if (large_) {
            for (int column = area.first.column; column <= area.last.column; ++column)
                check(worksheet_write_blank(worksheet_, static_cast<lxw_row_t>(row_), static_cast<lxw_col_t>(column),
                                            format));
        }
    }

    const Style& style_at(Address at) const { return (*std::ranges::lower_bound(cells_, at, {}, &Cell::at))->style; }

    lxw_worksheet* worksheet_;
    const Sheet& sheet_;
    Formats& formats_;
    Links links_;
    bool large_;
    Cells cells_;
    std::multimap<int, const Area*> merges_;  // by every row they cover
    int row_ = -1;                            // the current row
};

void set_columns(lxw_worksheet* worksheet, const Sheet& sheet, Formats& formats) {
    for (std::size_t i = 0; i < sheet.widths.size(); ++i)
        check(worksheet_set_column(worksheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), sheet.widths[i],
                                   formats.of({})));
    worksheet_outline_settings(worksheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);  // sums are above their parts
}

void set_view(lxw_worksheet* worksheet, const Sheet& sheet) {
    worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);
    if (sheet.freeze) worksheet_freeze_panes(worksheet, row_of(*sheet.freeze), column_of(*sheet.freeze));
    if (sheet.working_paper) worksheet_set_tab_color(worksheet, working_paper_tab);
    if (!sheet.filter) return;
    const auto& [first, last] = *sheet.filter;
    check(worksheet_autofilter(worksheet, row_of(first), column_of(first), row_of(last), column_of(last)));
}

void set_page_breaks(lxw_worksheet* worksheet, const Sheet& sheet) {
    if (sheet.page_breaks.empty()) return;
    std::vector<lxw_row_t> rows;
    for (const int row : sheet.page_breaks) rows.push_back(static_cast<lxw_row_t>(row));
    rows.push_back(0);  // terminates the list
    check(worksheet_set_h_pagebreaks(worksheet, rows.data()));
}

void set_page(lxw_worksheet* worksheet, const Sheet& sheet) {
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, paper_a4);
    worksheet_set_margins(worksheet, paper::left / paper::an_inch, paper::right / paper::an_inch,
                          paper::top / paper::an_inch, paper::bottom / paper::an_inch);
    worksheet_center_horizontally(worksheet);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_set_start_page(worksheet, 1);  // each annex has its own page numbers
    set_page_breaks(worksheet, sheet);
    lxw_header_footer_options options{};
    options.margin = paper::header / paper::an_inch;
    check(worksheet_set_header_opt(worksheet, page_number, &options));
    if (sheet.repeated_rows)
        check(worksheet_repeat_rows(worksheet, static_cast<lxw_row_t>(sheet.repeated_rows->first),
                                    static_cast<lxw_row_t>(sheet.repeated_rows->second)));
    if (sheet.repeated_columns)
        check(worksheet_repeat_columns(worksheet, static_cast<lxw_col_t>(sheet.repeated_columns->first),
                                       static_cast<lxw_col_t>(sheet.repeated_columns->second)));
}

void set_properties(lxw_workbook* workbook, const Properties& properties) {
    std::string title = clean_text(properties.title);
    std::string author = clean_text(properties.author);
    lxw_doc_properties document{};
    document.title = title.data();
    document.author = author.data();
    document.created = std::chrono::system_clock::to_time_t(properties.created);
    check(workbook_set_properties(workbook, &document));
}

struct FreeWorkbook {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using WorkbookPointer = std::unique_ptr<lxw_workbook, FreeWorkbook>;

WorkbookPointer open(const std::filesystem::path& file, const TemporaryFiles& temporary_files, bool large) {
    std::string tmpdir = temporary_files.as_tmpdir();
    lxw_workbook_options options{};
    options.tmpdir = tmpdir.data();  // copied
    options.constant_memory = large ? LXW_TRUE : LXW_FALSE;
    WorkbookPointer workbook(workbook_new_opt(file.c_str(), &options));
    if (workbook == nullptr) check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    return workbook;
}

}  // namespace

struct Writer::Book {
    Book(const std::filesystem::path& temporary, std::filesystem::path will_be, bool is_large)
        : temporary_files(temporary.string() + ".parts"),
          workbook(open(temporary, temporary_files, is_large)),
          formats(workbook.get()),
          file(std::move(will_be)),
          directory(file.parent_path()),
          large(is_large) {}

    TemporaryFiles temporary_files;  // outlive the workbook
    WorkbookPointer workbook;
    Formats formats;
    std::filesystem::path file;       ///< its final name
    std::filesystem::path directory;  ///< links are relative to it
    bool large;
};

Writer::Writer(const std::filesystem::path& file, const Properties& properties, bool large)
    : book_(std::make_unique<Book>(file, properties.file, large)) {
    set_properties(book_->workbook.get(), properties);
}

Writer::~Writer() = default;

void Writer::add(const Sheet& sheet) {
    const std::string name = clean_sheet_name(sheet.name);
    lxw_worksheet* worksheet = workbook_add_worksheet(book_->workbook.get(), name.c_str());
    if (worksheet == nullptr) check(LXW_ERROR_SHEETNAME_ALREADY_USED);
    set_columns(worksheet, sheet, book_->formats);
    set_view(worksheet, sheet);  // before the rows: afterwards libxlsxwriter refuses references to rows that have been
                                 // written
    set_page(worksheet, sheet);
    Rows(worksheet, sheet, book_->formats, book_->directory, book_->large).write_all();
    for (const Chart& chart : sheet.charts) add_chart(book_->workbook.get(), worksheet, sheet, chart);
}

void Writer::close() {
    errno = 0;
    const lxw_error code = workbook_close(book_->workbook.release());  // also frees it
    book_->temporary_files.require_whole(book_->file);
    if (code != LXW_NO_ERROR && errno != 0)
        throw std::system_error(errno, std::generic_category(), book_->file.string());
    check(code);
}

}  // namespace giamsat::workbook
