// SPDX-License-Identifier: MIT
#include "cli/system_fault.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace giamsat::cli {
namespace {

struct Reason {
    std::errc code{};
    text::Message text;
};

constexpr std::array reasons{
    Reason{std::errc::no_such_file_or_directory, {"không có tệp hoặc thư mục này", "no such file or directory"}},
    Reason{std::errc::permission_denied, {"không có quyền đọc hoặc ghi", "no permission to read or write"}},
    Reason{std::errc::operation_not_permitted, {"không được phép", "not permitted"}},
    Reason{std::errc::is_a_directory, {"đây là thư mục", "it is a directory"}},
    Reason{std::errc::not_a_directory,
           {"một phần của đường dẫn không phải là thư mục", "a part of the path is not a directory"}},
    Reason{std::errc::invalid_argument, {"không phải là tệp thường", "not a regular file"}},
    Reason{std::errc::no_space_on_device, {"ổ đĩa đã đầy", "the disk is full"}},
    Reason{std::errc::read_only_file_system, {"ổ đĩa chỉ cho đọc", "the disk is read-only"}},
    Reason{std::errc::file_too_large, {"tệp quá lớn", "the file is too large"}},
    Reason{std::errc::too_many_files_open, {"mở quá nhiều tệp cùng lúc", "too many open files"}},
    Reason{std::errc::too_many_symbolic_link_levels, {"liên kết vòng quanh", "too many levels of symbolic links"}},
    Reason{std::errc::bad_file_descriptor, {"đã bị đóng", "it is closed"}},
    Reason{std::errc::io_error, {"lỗi đọc ghi của thiết bị", "input/output error on the device"}},
    Reason{std::errc::interrupted, {"bị ngắt giữa chừng", "interrupted"}},
    Reason{std::errc::not_enough_memory, {"hết bộ nhớ", "out of memory"}},
};

text::Bilingual reason_of(const std::error_code& code) {
    const auto found = std::ranges::find_if(reasons, [&](const Reason& reason) { return code == reason.code; });
    if (found != reasons.end()) return text::say(found->text);
    return text::say({"lỗi hệ thống {0}", "system error {0}"}, code.value());
}

struct Stream {
    std::string_view name;
    text::Message text;
};

constexpr std::array streams{
    Stream{"stdin", {"đầu vào chuẩn", "standard input"}},
    Stream{"stdout", {"đầu ra chuẩn", "standard output"}},
};

// The text that the error was created with: what() without the ": " and the English reason that the library adds.
std::string subject_of(const std::system_error& error) {
    if (const auto* file_error = dynamic_cast<const std::filesystem::filesystem_error*>(&error))
        return file_error->path1().string();
    std::string_view text = error.what();
    const auto added = ": " + error.code().message();
    if (text.ends_with(added)) text.remove_suffix(added.size());
    return std::string(text);
}

}  // namespace

text::Bilingual system_fault(const std::system_error& error) {
    const auto subject = subject_of(error);
    const auto stream = std::ranges::find_if(streams, [&](const Stream& s) { return s.name == subject; });
    return text::say({"{0}: {1}", "{0}: {1}"}, stream != streams.end() ? text::say(stream->text) : text::same(subject),
                     reason_of(error.code()));
}

text::Bilingual remedy(const std::system_error& error) {
    const auto is_its_name = [&](const Stream& stream) { return stream.name == subject_of(error); };
    if (std::ranges::any_of(streams, is_its_name)) return {};
    if (error.code() == std::errc::no_space_on_device)
        return text::say({"xóa bớt tệp rồi chạy lại", "remove some files and run it again"});
    if (error.code() == std::errc::interrupted) return text::say({"chạy lại", "run it again"});
    return {};
}

}  // namespace giamsat::cli
