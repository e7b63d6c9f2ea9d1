// SPDX-License-Identifier: MIT
#include "programme/builtin.hpp"

#include "data/embedded.hpp"
#include "text/lines.hpp"

#include <stdexcept>
#include <string>
#include <utility>

namespace giamsat::programme {
namespace {

std::string file_in(std::string_view directory) {
    return "programmes/" + std::string(directory) + "/programme.yaml";
}

std::string_view builtin_directory() {
    return text::first_line(data::embedded("programmes/default"));
}

}  // namespace

std::string builtin_file() {
    return file_in(builtin_directory());
}

LoadedProgramme load_embedded(std::string_view directory, Structure structure) {
    const auto file = file_in(directory);
    const auto read = [](const std::string& name) { return std::string(data::embedded(name)); };
    return load_programme(file, data::embedded(file), read, structure);
}

Programme load_builtin() {
    auto loaded = load_embedded(builtin_directory());
    if (!loaded.programme) throw std::logic_error("built-in programme: " + loaded.findings.front().message.en);
    return std::move(*loaded.programme);
}

}  // namespace giamsat::programme
