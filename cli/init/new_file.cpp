// SPDX-License-Identifier: MIT
#include "cli/init/new_file.hpp"

#include "cli/command_line/usage_error.hpp"
#include "io/files.hpp"

#include <filesystem>
#include <utility>

namespace giamsat::cli {

namespace {

void require_file_name(const Given& given) {
    if (given.text.empty() || given.text == "-")
        throw UsageError(text::say({"{0}: `{1}` không phải là tên tệp", "{0}: `{1}` is not the name of a file"},
                                   given.source, given.text),
                         text::say({"bỏ `{0}` thì kết quả ra đầu ra chuẩn",
                                    "leave out `{0}` to write the result to standard output"},
                                   given.source));
    if (std::filesystem::is_directory(given.text))
        throw UsageError(text::say({"{0}: `{1}` là thư mục, không phải tệp", "{0}: `{1}` is a directory, not a file"},
                                   given.source, given.text),
                         {"ghi cả tên tệp", "give the file name as well"});
}

}  // namespace

Option new_file_option(std::string ending) {
    return {OptionId::out,
            'o',
            a_file(std::move(ending)),
            {"ghi ra tệp này (mặc định: đầu ra chuẩn)", "write to this file (default: standard output)"}};
}

Option force_option() {
    return {OptionId::force, 0, nothing(), {"cho phép ghi đè tệp đã có", "replace an existing file"}, false};
}

std::string new_file(const Given& given, bool may_replace) {
    require_file_name(given);
    if (!may_replace && std::filesystem::exists(given.text))
        throw UsageError(
            text::say({"{0}: đã có tệp `{1}`, không ghi đè", "{0}: the file `{1}` exists; not overwritten"},
                      given.source, given.text),
            {"chọn tên khác, hoặc thêm `--force` để ghi đè", "choose another name, or add `--force` to replace it"});
    return given.text;
}

std::string new_yaml_file(const Given& given, bool may_replace) {
    if (!io::has_yaml_name(given.text))
        throw UsageError(text::say({"{0}: tên tệp `{1}` phải kết thúc bằng .yaml hoặc .yml",
                                    "{0}: the file name `{1}` must end in .yaml or .yml"},
                                   given.source, given.text));
    return new_file(given, may_replace);
}

}  // namespace giamsat::cli
