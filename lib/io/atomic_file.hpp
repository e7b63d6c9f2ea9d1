// SPDX-License-Identifier: MIT
// Writes files completely or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string_view>

namespace giamsat::io {

/// What to do if another run is writing the same file.
enum class IfBusy {
    wait,    ///< until it has ended
    refuse,  ///< throw FileBusy
};

/// Another run is writing the file.
class FileBusy : public std::runtime_error {
public:
    FileBusy(std::filesystem::path file, int holder);

    const std::filesystem::path& file() const { return file_; }
    /// The id of the process that is writing it; 0 if unknown.
    int holder() const { return holder_; }

private:
    std::filesystem::path file_;
    int holder_;
};

/// Works on the file of that name; throws if it fails.
using FileStep = std::function<void(const std::filesystem::path& file)>;

/// Replaces `target` by a new file: `write` fills a file in the same directory, `verify` (if any) reads it, then it is
/// flushed to disk and renamed. At any moment either the old file or the new one exists.
/// 1. If anything fails, the old file stays and nothing of the new one is left behind.
/// 2. The new file has the old one's permissions; a symbolic link is kept, and the file it points to is replaced.
/// 3. Two runs on one target take turns (a lock file beside it, removed at the end; one left behind by a killed process
///    does not block).
/// Throws std::system_error with the name `target` (also where it is there and not a regular file; with its directory's
/// name if that cannot be written), FileBusy, and what the steps throw: a std::system_error with the name `target`,
/// too.
void replace_file(const std::filesystem::path& target, const FileStep& write, const FileStep& verify = {},
                  IfBusy if_busy = IfBusy::wait);
/// The same for a file with the given text.
void replace_text(const std::filesystem::path& target, std::string_view text, IfBusy if_busy = IfBusy::wait);

}  // namespace giamsat::io
