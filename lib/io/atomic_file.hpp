// SPDX-License-Identifier: MIT
// Files that are there whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string_view>

namespace giamsat::io {

/// What to do while another run writes the same file.
enum class IfBusy {
    wait,    ///< until it has ended
    refuse,  ///< throw FileBusy
};

/// Another run is writing the file.
class FileBusy : public std::runtime_error {
public:
    FileBusy(std::filesystem::path file, int holder);

    const std::filesystem::path& file() const { return file_; }
    /// The id of the process that writes it; 0 where that is not known.
    int holder() const { return holder_; }

private:
    std::filesystem::path file_;
    int holder_;
};

/// Works on the file of that name; throws where it fails.
using FileStep = std::function<void(const std::filesystem::path& file)>;

/// Puts a new file in the place of `target`: `write` fills a file in the same directory, `verify` (if any) reads it,
/// then it is flushed to disk and renamed. At any moment there is the old file or the new one.
/// 1. Whatever fails, the old file stays and nothing of the new one is left behind.
/// 2. The new file has the old one's permissions; a symbolic link stays, and what it points to is replaced.
/// 3. Two runs on one target follow each other (a lock file beside it, removed at the end; one that a killed process
///    left behind holds nobody up).
/// Throws std::system_error with the name `target` (also where it is there and not a regular file; with its directory's
/// name if that cannot be written), FileBusy, and what the steps throw: a std::system_error with the name `target`,
/// too.
void replace_file(const std::filesystem::path& target, const FileStep& write, const FileStep& verify = {},
                  IfBusy if_busy = IfBusy::wait);
/// The same with a file that holds the text.
void replace_text(const std::filesystem::path& target, std::string_view text, IfBusy if_busy = IfBusy::wait);

}  // namespace giamsat::io
