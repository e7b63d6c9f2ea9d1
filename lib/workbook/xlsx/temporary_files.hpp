// SPDX-License-Identifier: MIT
// The temporary files of libxlsxwriter. It writes each part of a workbook to one and copies it from there into the
// archive, and does not look at what its writes return: a block that finds no room would be missing without a word.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace giamsat::workbook {

/// The temporary files of one workbook, in a directory of their own that is removed in the end; one that a killed
/// process has left behind is removed before. libxlsxwriter opens them here, so that no write or read goes unwatched.
/// The constructor throws std::system_error.
class TemporaryFiles {
public:
    explicit TemporaryFiles(std::filesystem::path directory);
    TemporaryFiles(const TemporaryFiles&) = delete;
    TemporaryFiles& operator=(const TemporaryFiles&) = delete;
    ~TemporaryFiles();

    /// What `lxw_workbook_options::tmpdir` must be, so that a workbook's temporary files are these.
    std::string as_tmpdir() const;
    /// An empty file without a name, to be written and read. It never fails for its user, who would not look; what
    /// failed is kept here. Null only if there is no memory.
    std::FILE* open() noexcept;

    /// Throws std::system_error with that name if anything that was written or read was lost; std::logic_error if
    /// libxlsxwriter has opened none of its files here.
    void require_whole(const std::filesystem::path& name) const;

private:
    class File;

    std::filesystem::path directory_;
    /// The number of the first system error, or 0. Shared with the files: after a fault libxlsxwriter leaves some open,
    /// and the C library comes back to them when the program ends.
    std::shared_ptr<int> fault_;
    int opened_ = 0;
};

}  // namespace giamsat::workbook
