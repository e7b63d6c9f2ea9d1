// SPDX-License-Identifier: MIT
#include "workbook/xlsx/temporary_files.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <cerrno>
#include <new>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkostemp is no part of <cstdlib>
#include <unistd.h>

namespace giamsat::workbook {

namespace {

/// Calls again whatever a signal has interrupted.
template <typename Call>
auto uninterrupted(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

}  // namespace

/// One file, as a stream of the C library sees it. After a fault everything is taken and dropped: the workbook is lost.
class TemporaryFiles::File {
public:
    File(const std::filesystem::path& directory, std::shared_ptr<int> fault) : fault_(std::move(fault)) {
        std::string name = directory / "XXXXXX";
        number_ = uninterrupted([&] { return ::mkostemp(name.data(), O_CLOEXEC); });
        if (number_ < 0)
            fail(errno);
        else
            ::unlink(name.c_str());
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        // Some file systems say only now that there was no room. An interrupted close has closed.
        if (number_ >= 0 && ::close(number_) != 0 && errno != EINTR) fail(errno);
    }

    std::size_t write(const char* bytes, std::size_t size) {
        for (std::size_t written = 0; written < size && *fault_ == 0;) {
            const auto count = uninterrupted([&] { return ::write(number_, bytes + written, size - written); });
            if (count <= 0)
                fail(count < 0 ? errno : EIO);
            else
                written += static_cast<std::size_t>(count);
        }
        return size;
    }

    std::size_t read(char* bytes, std::size_t size) {
        if (*fault_ != 0) return 0;
        const auto count = uninterrupted([&] { return ::read(number_, bytes, size); });
        if (count < 0) fail(errno);
        return count < 0 ? 0 : static_cast<std::size_t>(count);
    }

    void seek(off64_t& offset, int from) {
        if (*fault_ != 0) return;
        const auto reached = ::lseek64(number_, offset, from);
        if (reached < 0) return fail(errno);
        offset = reached;
    }

private:
    void fail(int why) {
        if (*fault_ == 0) *fault_ = why;
    }

    std::shared_ptr<int> fault_;
    int number_ = -1;
};

TemporaryFiles::TemporaryFiles(std::filesystem::path directory)
    : directory_(std::move(directory)), fault_(std::make_shared<int>(0)) {
    std::filesystem::remove_all(directory_);
    std::filesystem::create_directory(directory_);
}

TemporaryFiles::~TemporaryFiles() {
    std::error_code ignored;
    std::filesystem::remove_all(directory_, ignored);
}

std::string TemporaryFiles::as_tmpdir() const {
    return fmt::format("{}", fmt::ptr(this));
}

std::FILE* TemporaryFiles::open() noexcept try {
    const cookie_io_functions_t functions{
        .read = [](void* file, char* bytes, std::size_t size) -> ssize_t {
            return static_cast<ssize_t>(static_cast<File*>(file)->read(bytes, size));
        },
        .write = [](void* file, const char* bytes, std::size_t size) -> ssize_t {
            return static_cast<ssize_t>(static_cast<File*>(file)->write(bytes, size));
        },
        .seek = [](void* file, off64_t* offset, int from) -> int {
            static_cast<File*>(file)->seek(*offset, from);
            return 0;
        },
        .close = [](void* file) -> int {
            delete static_cast<File*>(file);
            return 0;
        },
    };
    auto file = std::make_unique<File>(directory_, fault_);
    std::FILE* stream = ::fopencookie(file.get(), "w+", functions);
    if (stream != nullptr) static_cast<void>(file.release());  // the stream's, until it is closed
    ++opened_;
    return stream;
} catch (const std::bad_alloc&) {
    return nullptr;
}

void TemporaryFiles::require_whole(const std::filesystem::path& name) const {
    if (*fault_ != 0) throw std::system_error(*fault_, std::generic_category(), name.string());
    if (opened_ == 0) throw std::logic_error("libxlsxwriter has opened its temporary files itself");
}

}  // namespace giamsat::workbook

/// In place of libxlsxwriter's own, which it allows: "so it can be over-ridden with a user defined version if required
/// for safety". The linker binds the library's calls to this one, as it binds those of malloc to a program's.
/// `tmpdir` is not looked at by anybody else, and comes as the workbook's options had it.
std::FILE* lxw_tmpfile(char* tmpdir) {
    void* files = nullptr;
    if (tmpdir == nullptr || std::sscanf(tmpdir, "%p", &files) != 1) return nullptr;
    return static_cast<giamsat::workbook::TemporaryFiles*>(files)->open();
}
