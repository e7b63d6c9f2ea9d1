// SPDX-License-Identifier: MIT
// Writes sheets to a file.
#pragma once

#include "text/date.hpp"
#include "workbook/page/sheet.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace giamsat::workbook {

/// The document properties of a workbook.
struct Properties {
    std::string title;
    std::string author;
    text::Date created;          ///< the same sheets with the same date give the same bytes
    std::filesystem::path file;  ///< its final name: links are relative to its directory, and errors name it
};

/// Writes sheets to a file, one by one. Temporary files are in a directory beside it, "FILE.parts", which is removed in
/// the end; one left behind by a killed process is removed first. Throws std::system_error or std::runtime_error if
/// libxlsxwriter reports an error; no error does not mean that the file is complete.
class Writer {
public:
    /// `large`: the written rows of a sheet are kept only on disk, with texts in the cells themselves. The file is
    /// larger then, but memory use does not grow with the sheets.
    Writer(const std::filesystem::path& file, const Properties& properties, bool large);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// The sheet is not needed afterwards.
    void add(const Sheet& sheet);
    /// Completes the file.
    void close();

private:
    struct Book;
    std::unique_ptr<Book> book_;
};

}  // namespace giamsat::workbook
