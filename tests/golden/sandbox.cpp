// SPDX-License-Identifier: MIT
#include "golden/sandbox.hpp"

#include "project_directory.hpp"
#include "temporary_directory.hpp"

#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace giamsat::golden {
namespace {

namespace fs = std::filesystem;

// In memory if possible: creating and removing thousands of small files takes seconds on a busy disk.
fs::path place_of_copies() {
    const auto* memory = "/dev/shm";
    return ::access(memory, W_OK) == 0 ? fs::path(memory) : fs::temp_directory_path();
}

bool is_shared(const fs::path& file) {
    const auto extension = file.extension();
    return extension == ".yaml" || extension == ".csv" || extension == ".json";
}

void copy_shared(const fs::path& from, const fs::path& to) {
    for (const auto& entry : fs::recursive_directory_iterator(from)) {
        const auto copy = to / fs::relative(entry.path(), from);
        if (entry.is_directory())
            fs::create_directories(copy);
        else if (is_shared(entry.path()))
            fs::copy_file(entry.path(), copy);
    }
}

// The parts of the project that the cases name, copied once, so that a case cannot write to the project.
const fs::path& copy_of_project() {
    static const test::TemporaryDirectory copy(place_of_copies());
    static const bool made = [] {
        const fs::path project = tests::project_directory;
        const auto golden = fs::path("tests") / "golden";
        fs::create_directories(copy.path() / golden);
        copy_shared(project / golden, copy.path() / golden);
        fs::create_directory_symlink(project / "examples", copy.path() / "examples");
        return true;
    }();
    static_cast<void>(made);
    return copy.path();
}

void write_inputs(const CaseFile& contents, const fs::path& directory) {
    for (const auto& section : contents.sections) {
        const auto path = directory / section.name;
        if (is_input_directory(section.name)) fs::create_directories(path);
        if (!is_input_file(section.name)) continue;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << content_of(contents, section.name);
    }
}

}  // namespace

UnpackedCase::UnpackedCase(const CaseFile& contents, const fs::path& file)
    : directory_(copy_of_project() / fs::relative(file, tests::project_directory).replace_extension()) {
    fs::create_directories(directory_.parent_path());
    if (!fs::create_directory(directory_))
        throw std::runtime_error("there is a folder with the name of the case beside it");
    write_inputs(contents, directory_);
}

UnpackedCase::~UnpackedCase() {
    std::error_code ignored;
    fs::remove_all(directory_, ignored);
}

}  // namespace giamsat::golden
