// SPDX-License-Identifier: MIT
#include "report/findings/artifact_path.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <string_view>

namespace giamsat::report {
namespace {

constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

}  // namespace

std::string artifact_path(const std::string& file) {
    return std::filesystem::path(file).lexically_normal().string();
}

std::string artifact_uri(const std::string& file) {
    const auto path = artifact_path(file);
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (unreserved.find(c) != unreserved.npos)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

}  // namespace giamsat::report
