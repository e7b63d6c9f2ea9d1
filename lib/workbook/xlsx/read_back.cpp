// SPDX-License-Identifier: MIT
#include "workbook/xlsx/read_back.hpp"

#include <expat.h>
#include <zip.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace giamsat::workbook {

namespace {

constexpr int chunk = 1 << 16;  // bytes; a nationwide sheet has many megabytes

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

[[noreturn]] void not_whole(const std::filesystem::path& file, std::string_view what) {
    throw NotWhole(file.string() + ": " + std::string(what));
}

// Counts the cells that are not empty.
struct Cells {
    std::size_t filled = 0;
    bool is_empty = false;  ///< the last start tag was that of a cell
};

void begin_element(void* data, const XML_Char* name, const XML_Char** /*attributes*/) {
    auto& cells = *static_cast<Cells*>(data);
    if (cells.is_empty) ++cells.filled;
    cells.is_empty = name == std::string_view("c");
}

void end_element(void* data, const XML_Char* /*name*/) {
    static_cast<Cells*>(data)->is_empty = false;
}

// Reads the part to its end, so that its checksum is verified.
std::size_t filled_cells(zip_t* archive, zip_uint64_t index, const std::filesystem::path& file) {
    const std::string name = zip_get_name(archive, index, 0);
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry) not_whole(file, zip_strerror(archive));
    const Parser parser(XML_ParserCreate(nullptr));
    if (!parser) throw std::bad_alloc();
    Cells cells;
    XML_SetUserData(parser.get(), &cells);
    XML_SetElementHandler(parser.get(), begin_element, end_element);
    for (zip_int64_t size = 1; size > 0;) {
        void* buffer = XML_GetBuffer(parser.get(), chunk);
        if (buffer == nullptr) throw std::bad_alloc();
        size = zip_fread(entry.get(), buffer, chunk);
        if (size < 0) not_whole(file, name);
        if (XML_ParseBuffer(parser.get(), static_cast<int>(size), size == 0 ? 1 : 0) != XML_STATUS_OK)
            not_whole(file, name);
    }
    return cells.filled;
}

}  // namespace

std::vector<std::size_t> filled_cells(const std::filesystem::path& file) {
    int code = 0;
    const Archive archive(zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive) not_whole(file, "zip error " + std::to_string(code));
    std::vector<std::size_t> counts;
    const auto parts = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    for (zip_uint64_t i = 0; i < parts; ++i) {
        const std::size_t filled = filled_cells(archive.get(), i, file);
        if (std::string_view(zip_get_name(archive.get(), i, 0)).starts_with("xl/worksheets/sheet"))
            counts.push_back(filled);
    }
    return counts;
}

}  // namespace giamsat::workbook
