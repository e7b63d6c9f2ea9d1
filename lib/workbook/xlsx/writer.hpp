// SPDX-License-Identifier: MIT
// Sheets into a file.
#pragma once

#include "text/date.hpp"
#include "workbook/page/sheet.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace giamsat::workbook {

/// What a workbook says of itself.
struct Properties {
    std::string title;
    std::string author;
    text::Date created;          ///< the same sheets with the same date give the same bytes
    std::filesystem::path file;  ///< what it will be: links begin in its directory, and faults name it
};

/// Writes sheets into a file, one after the other. Temporary files are in a directory beside it, "FILE.parts", which is
/// removed in the end; one that a killed process has left behind is removed before. Throws std::system_error or
/// std::runtime_error where libxlsxwriter reports a fault; that it reports none does not mean that the file is whole.
class Writer {
public:
    /// `large`: what has been written of a sheet is kept on disk only, texts in the cells themselves. The file is
    /// larger then, and the memory that it takes does not grow with the sheets.
    Writer(const std::filesystem::path& file, const Properties& properties, bool large);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// The sheet need not live on.
    void add(const Sheet& sheet);
    /// The file is not complete before.
    void close();

private:
    struct Book;
    std::unique_ptr<Book> book_;
};

}  // namespace giamsat::workbook
