// SPDX-License-Identifier: MIT
// The baseline of `make bench`: libyaml's events over every file of a directory, and nothing else.
//   event_scan THREADS DIRECTORY
#include <yaml.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

std::vector<std::string> yaml_files(const char* directory) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory))
        if (entry.path().extension() == ".yaml" || entry.path().extension() == ".yml")
            names.push_back(entry.path().string());
    return names;
}

std::string bytes_of(const std::string& name) {
    std::string bytes(std::filesystem::file_size(name), '\0');
    std::ifstream(name, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// The number of events; the scan ends at the first error.
long events_in(const std::string& bytes) {
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    long events = 0;
    for (bool more = true; more; ++events) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) break;
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return events;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: event_scan THREADS DIRECTORY\n", stderr);
        return 2;
    }
    const std::vector<std::string> names = yaml_files(argv[2]);
    std::atomic<std::size_t> next = 0;
    std::atomic<long> events = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::atoi(argv[1]); ++i)
            threads.emplace_back([&] {
                for (std::size_t n = next++; n < names.size(); n = next++) events += events_in(bytes_of(names[n]));
            });
    }
    std::printf("%zu files, %ld events\n", names.size(), events.load());
}
