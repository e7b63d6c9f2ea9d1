// SPDX-License-Identifier: MIT
#include "workbook/read_back.hpp"

#include <zip.h>
#include <pugixml.hpp>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace giamsat::workbook {

namespace {

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

[[noreturn]] void not_whole(const std::filesystem::path& file, std::string_view what) {
    throw std::runtime_error(file.string() + ": the workbook was not written whole: " + std::string(what));
}

/// The part, to its end: there its checksum is checked.
std::string read_part(zip_t* archive, zip_uint64_t index, const std::filesystem::path& file) {
    zip_stat_t status;
    if (zip_stat_index(archive, index, 0, &status) != 0) not_whole(file, zip_strerror(archive));
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry) not_whole(file, zip_strerror(archive));
    std::string part(status.size, '\0');
    if (zip_fread(entry.get(), part.data(), part.size()) != static_cast<zip_int64_t>(part.size()))
        not_whole(file, status.name);
    char beyond = 0;
    if (zip_fread(entry.get(), &beyond, 1) != 0) not_whole(file, status.name);
    return part;
}

std::size_t filled_cells(const pugi::xml_document& sheet) {
    std::size_t count = 0;
    for (const pugi::xml_node row : sheet.child("worksheet").child("sheetData"))
        for (const pugi::xml_node cell : row)
            if (cell.first_child()) ++count;
    return count;
}

}  // namespace

std::vector<std::size_t> filled_cells(const std::filesystem::path& file) {
    int code = 0;
    const Archive archive(zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive) not_whole(file, "zip error " + std::to_string(code));
    std::vector<std::size_t> counts;
    const auto parts = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    for (zip_uint64_t i = 0; i < parts; ++i) {
        const std::string_view name = zip_get_name(archive.get(), i, 0);
        const std::string part = read_part(archive.get(), i, file);
        pugi::xml_document document;
        if (!document.load_buffer(part.data(), part.size())) not_whole(file, name);
        if (name.starts_with("xl/worksheets/sheet")) counts.push_back(filled_cells(document));
    }
    return counts;
}

}  // namespace giamsat::workbook
