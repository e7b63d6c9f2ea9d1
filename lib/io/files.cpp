// SPDX-License-Identifier: MIT
#include "io/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <set>
#include <system_error>
#include <utility>

namespace giamsat::io {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& name, int error) {
    throw fs::filesystem_error("giamsat", name, std::error_code(error, std::generic_category()));
}

class ReadDescriptor {
public:
    explicit ReadDescriptor(const std::string& name) : number_(::open(name.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (number_ < 0) fail(name, errno);
    }
    ~ReadDescriptor() { ::close(number_); }
    ReadDescriptor(const ReadDescriptor&) = delete;
    ReadDescriptor& operator=(const ReadDescriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

// The size of the first read: a regular file's size plus one byte, to detect its end.
std::size_t expected_size(const ReadDescriptor& file, const std::string& name) {
    constexpr std::size_t block = 65536;
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) fail(name, errno);
    if (S_ISDIR(status.st_mode)) fail(name, EISDIR);
    if (S_ISFIFO(status.st_mode)) return block;
    if (!S_ISREG(status.st_mode)) fail(name, EINVAL);
    return static_cast<std::size_t>(status.st_size) + 1;
}

// Whether the name is one that a plan or report may have come under.
bool looks_sent(std::string name) {
    constexpr std::array<std::string_view, 10> parts{".yaml", ".yml", ".txt", ".doc", ".xls",
                                                     ".pdf",  ".odt", ".ods", ".rtf", ".zip"};
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::any_of(parts, [&](auto part) { return name.find(part) != name.npos; });
}

// Collects the files of a run, each once.
class Finder {
public:
    void add_named(const std::string& name) {
        std::error_code error;
        const auto status = fs::status(name, error);
        if (status.type() == fs::file_type::not_found) {
            found_.missing.push_back(name);
        } else if (error) {
            throw fs::filesystem_error("giamsat", name, error);
        } else if (fs::is_directory(status)) {
            directories_.push_back(name);
        } else {
            // The name of a fifo (`<(…)`) means nothing.
            add({.name = name,
                 .bytes = {},
                 .named = true,
                 .yaml_name = !fs::is_regular_file(status) || has_yaml_name(name)});
        }
    }

    FoundFiles take() {
        for (const auto& directory : directories_) add_directory(directory);
        std::ranges::sort(found_.passed_over);
        std::ranges::sort(found_.inputs,
                          [](const intake::Input& a, const intake::Input& b) { return a.name < b.name; });
        return std::move(found_);
    }

private:
    void add(intake::Input input) {
        struct stat status {};
        const bool there = ::stat(input.name.c_str(), &status) == 0;
        // If stat() fails the file is kept: reading it will report the reason.
        if (!there || seen_.emplace(status.st_dev, status.st_ino).second) found_.inputs.push_back(std::move(input));
    }

    // Sorted by name, so that the choice between two names of one file does not depend on the file system.
    void add_directory(const fs::path& directory) {
        std::vector<fs::directory_entry> entries(fs::directory_iterator(directory), {});
        std::ranges::sort(entries);
        for (const auto& entry : entries)
            if (!entry.path().filename().string().starts_with('.')) add_entry(entry);
    }

    void add_entry(const fs::directory_entry& entry) {
        std::error_code ignored;
        const bool link = entry.is_symlink(ignored);
        const bool folder = entry.is_directory(ignored);
        if (folder && !link) add_directory(entry.path());
        if (folder) return;
        if (!has_yaml_name(entry.path().string())) {
            if (looks_sent(entry.path().filename().string()))
                found_.passed_over.push_back(entry.path().lexically_normal().string());
            return;
        }
        // A dangling link is kept, too: a file was meant to be there.
        if (link || entry.is_regular_file(ignored))
            add({.name = entry.path().lexically_normal().string(), .bytes = {}, .named = false, .yaml_name = true});
    }

    FoundFiles found_;
    std::vector<fs::path> directories_;  // searched after the named files, whose names take precedence
    std::set<std::pair<dev_t, ino_t>> seen_;
};

}  // namespace

std::string read_file(const std::string& name, std::size_t most) {
    const ReadDescriptor file(name);
    const std::size_t limit = most + 1;
    std::string bytes(std::min(expected_size(file, name), limit), '\0');
    std::size_t filled = 0;
    while (filled < limit) {
        if (filled == bytes.size()) bytes.resize(std::min(2 * bytes.size(), limit));
        const auto count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail(name, errno);
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

void write_file(const std::string& name, std::string_view bytes) {
    errno = 0;
    std::ofstream file(name, std::ios::binary);
    file << bytes;
    file.close();
    if (!file) fail(name, errno != 0 ? errno : EIO);
}

bool has_yaml_name(std::string_view name) {
    const auto ends_with = [&](std::string_view ending) {
        return name.size() > ending.size() &&
               std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
               });
    };
    return ends_with(".yaml") || ends_with(".yml");
}

FoundFiles find_inputs(std::span<const std::string> names) {
    Finder finder;
    for (const auto& name : names) finder.add_named(name);
    return finder.take();
}

}  // namespace giamsat::io
