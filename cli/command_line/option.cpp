// SPDX-License-Identifier: MIT
#include "cli/command_line/option.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::cli {

std::string Option::variable() const {
    std::string result = "GIAMSAT_" + name;
    std::ranges::transform(result, result.begin(), [](char c) {
        if (c == '-') return '_';
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

std::vector<Option> common_options() {
    return {
        {"programme",
         0,
         "FILE",
         {"bộ chỉ tiêu (mặc định: bộ chỉ tiêu có sẵn)", "the programme (default: the built-in one)"}},
        {"lang", 0, "vi|en", {"ngôn ngữ (mặc định: vi)", "language (default: vi)"}},
        {"as-of",
         0,
         "DATE",
         {"tính đến ngày (mặc định: hôm nay theo múi giờ của bộ chỉ tiêu)",
          "the date to judge by (default: today in the programme's time zone)"}},
        {"color",
         0,
         "auto|always|never",
         {"tô màu (mặc định: auto, chỉ khi ra màn hình)", "colours (default: auto, on a terminal only)"}},
        {"jobs", 'j', "N", {"số luồng chạy song song (mặc định: mọi lõi)", "threads to use (default: all cores)"}},
        {"quiet",
         'q',
         "",
         {"không in gì khi không có lỗi hay cảnh báo", "print nothing when there is no error or warning"}},
        {"directory", 'C', "DIR", {"chuyển vào thư mục này trước khi chạy", "change to this directory first"}},
        {"help", 'h', "", {"in hướng dẫn này", "print this help"}, false},
        {"version", 0, "", {"in phiên bản", "print the version"}, false},
    };
}

std::vector<Option> options_of(const Command& command) {
    auto options = command.options();
    for (auto& option : common_options()) options.push_back(std::move(option));
    return options;
}

}  // namespace giamsat::cli
