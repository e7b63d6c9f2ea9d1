// SPDX-License-Identifier: MIT
#include "io/atomic_file.hpp"

#include "io/files.hpp"

#include <cerrno>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace giamsat::io {

namespace {

namespace fs = std::filesystem;

constexpr mode_t permission_bits = 07777;
constexpr mode_t new_file_mode = 0666;  // minus the umask
constexpr mode_t private_mode = 0600;

[[noreturn]] void fail(const fs::path& file) {
    throw std::system_error(errno, std::generic_category(), file.string());
}

[[noreturn]] void fail(std::errc why, const fs::path& file) {
    throw std::system_error(std::make_error_code(why), file.string());
}

class Descriptor {
public:
    Descriptor(const fs::path& file, int flags, mode_t mode = 0) : fd_(::open(file.c_str(), flags | O_CLOEXEC, mode)) {
        if (fd_ < 0) fail(file);
    }
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }

private:
    int fd_;
};

void permit(const fs::path& file, mode_t permissions) {
    if (::chmod(file.c_str(), permissions) != 0) fail(file);
}

void flush_to_disk(const fs::path& file, int flags) {
    const Descriptor opened(file, flags);
    if (::fsync(opened.get()) != 0) fail(file);
}

int process_named_in(const Descriptor& file) {
    char text[16] = {};
    const ssize_t length = ::pread(file.get(), text, sizeof text, 0);
    int process = 0;
    if (length > 0) std::from_chars(text, text + length, process);
    return process;
}

/// Held by one process from construction to destruction; the kernel releases it if the process dies.
class OutputLock {
public:
    OutputLock(const fs::path& target, fs::path lock_file, IfBusy if_busy)
        : path_(std::move(lock_file)), file_(acquire(target, path_, if_busy)) {
        const std::string process = std::to_string(::getpid());
        // The process id is only information for people, so failing to write it (disk full) is not an error.
        if (::ftruncate(file_.get(), 0) == 0) [[maybe_unused]]
            const ssize_t written = ::pwrite(file_.get(), process.data(), process.size(), 0);
    }
    OutputLock(const OutputLock&) = delete;
    OutputLock& operator=(const OutputLock&) = delete;
    ~OutputLock() { ::unlink(path_.c_str()); }  // before the descriptor is closed, while nobody else can hold it

private:
    static Descriptor acquire(const fs::path& target, const fs::path& path, IfBusy if_busy) {
        while (true) {
            Descriptor file(path, O_RDWR | O_CREAT | O_NOFOLLOW, new_file_mode);
            lock(target, path, file, if_busy);
            if (is_still_at(path, file)) return file;  // otherwise the previous holder removed it: try again
        }
    }

    static void lock(const fs::path& target, const fs::path& path, const Descriptor& file, IfBusy if_busy) {
        const int operation = if_busy == IfBusy::wait ? LOCK_EX : LOCK_EX | LOCK_NB;
        while (::flock(file.get(), operation) != 0) {
            if (errno == EWOULDBLOCK) throw FileBusy(target, process_named_in(file));
            if (errno != EINTR) fail(path);
        }
    }

    static bool is_still_at(const fs::path& path, const Descriptor& file) {
        struct stat held {};
        struct stat found {};
        if (::fstat(file.get(), &held) != 0) fail(path);
        return ::stat(path.c_str(), &found) == 0 && held.st_dev == found.st_dev && held.st_ino == found.st_ino;
    }

    fs::path path_;
    Descriptor file_;
};

/// A temporary file, empty at first, that is removed in the end unless it has replaced another.
class Temporary {
public:
    Temporary(fs::path path, mode_t mode) : path_(std::move(path)) {
        if (::unlink(path_.c_str()) != 0 && errno != ENOENT) fail(path_);  // left behind by a killed process
        const Descriptor created(path_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }

    const fs::path& path() const { return path_; }

    void replace(const fs::path& target) {
        if (::rename(path_.c_str(), target.c_str()) != 0) fail(target);
        path_.clear();
    }

private:
    fs::path path_;
};

/// None if there is no file yet.
std::optional<mode_t> permissions_of(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT) return std::nullopt;
        fail(file);
    }
    if (S_ISDIR(status.st_mode)) fail(std::errc::is_a_directory, file);
    if (!S_ISREG(status.st_mode)) fail(std::errc::invalid_argument, file);
    return status.st_mode & permission_bits;
}

// Checked first, so that the error names the directory and not our lock file, which users do not know.
void require_writable(const fs::path& directory) {
    if (::access((directory / ".").c_str(), W_OK | X_OK) != 0) fail(directory);
}

fs::path beside(const fs::path& target, std::string_view ending) {
    return target.parent_path() / ("." + target.filename().string() + std::string(ending));
}

void replace_locked(const fs::path& file, const FileStep& write, const FileStep& verify) {
    const std::optional<mode_t> permissions = permissions_of(file);
    // Until the new file has the old one's permissions, nobody else may read it.
    Temporary temporary(beside(file, ".tmp"), permissions ? private_mode : new_file_mode);
    write(temporary.path());
    if (verify) verify(temporary.path());
    flush_to_disk(temporary.path(), O_RDONLY);
    if (permissions) permit(temporary.path(), *permissions);
    temporary.replace(file);
    flush_to_disk(file.parent_path(), O_RDONLY | O_DIRECTORY);
}

}  // namespace

FileBusy::FileBusy(std::filesystem::path file, int holder)
    : std::runtime_error(file.string() + " is being written by " +
                         (holder == 0 ? "another process" : "process " + std::to_string(holder))),
      file_(std::move(file)),
      holder_(holder) {}

void replace_file(const fs::path& target, const FileStep& write, const FileStep& verify, IfBusy if_busy) {
    const fs::path file = fs::weakly_canonical(fs::absolute(target));
    if (!target.has_filename()) fail(std::errc::is_a_directory, target);
    require_writable(file.parent_path());
    try {
        const OutputLock lock(file, beside(file, ".lock"), if_busy);
        replace_locked(file, write, verify);
    } catch (const std::system_error& error) {
        throw std::system_error(error.code(), target.string());  // nobody has heard of the files beside it
    }
}

void replace_text(const fs::path& target, std::string_view text, IfBusy if_busy) {
    replace_file(
        target, [&](const auto& name) { write_file(name, text); }, {}, if_busy);
}

}  // namespace giamsat::io
