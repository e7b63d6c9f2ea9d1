// SPDX-License-Identifier: MIT
#include "cli/command_line/option.hpp"

#include "data/enum_table.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::cli {
namespace {

constexpr data::EnumTable<OptionId::write, std::string_view> option_names({
    {OptionId::programme, "programme"}, {OptionId::lang, "lang"},         {OptionId::as_of, "as-of"},
    {OptionId::color, "color"},         {OptionId::jobs, "jobs"},         {OptionId::quiet, "quiet"},
    {OptionId::directory, "directory"}, {OptionId::help, "help"},         {OptionId::version, "version"},
    {OptionId::period, "period"},       {OptionId::unit, "unit"},         {OptionId::level, "level"},
    {OptionId::format, "format"},       {OptionId::output, "output"},     {OptionId::out, "out"},
    {OptionId::emit, "emit"},           {OptionId::strict, "strict"},     {OptionId::force, "force"},
    {OptionId::rule, "rule"},           {OptionId::ignore, "ignore"},     {OptionId::received, "received"},
    {OptionId::year, "year"},           {OptionId::from, "from"},         {OptionId::explain, "explain"},
    {OptionId::annex, "annex"},         {OptionId::no_wait, "no-wait"},   {OptionId::fail_on, "fail-on"},
    {OptionId::compare, "compare"},     {OptionId::previous, "previous"}, {OptionId::stdin_name, "stdin-name"},
    {OptionId::write, "write"},
});

}  // namespace

std::string_view name_of(OptionId id) {
    return option_names[id];
}

std::string Option::variable() const {
    std::string result = "GIAMSAT_" + name();
    std::ranges::transform(result, result.begin(), [](char c) {
        if (c == '-') return '_';
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

std::vector<Option> common_options() {
    return {
        {OptionId::programme,
         0,
         a_file(),
         {"bộ chỉ tiêu (mặc định: bộ chỉ tiêu có sẵn)", "the programme (default: the built-in one)"}},
        {OptionId::lang, 0, one_of({"vi", "en"}), {"ngôn ngữ (mặc định: vi)", "language (default: vi)"}},
        {OptionId::as_of,
         0,
         a_date(),
         {"tính đến ngày (mặc định: hôm nay theo múi giờ của bộ chỉ tiêu)",
          "the date to judge by (default: today in the programme's time zone)"}},
        {OptionId::color,
         0,
         one_of({"auto", "always", "never"}),
         {"tô màu (mặc định: auto, chỉ khi ra màn hình)", "use colours (default: auto, on a terminal only)"}},
        {OptionId::jobs,
         'j',
         a_number(),
         {"số luồng chạy song song (mặc định: mọi lõi)", "threads to use (default: all cores)"}},
        {OptionId::quiet,
         'q',
         nothing(),
         {"không in gì khi không có lỗi hay cảnh báo", "print nothing when there is no error or warning"}},
        {OptionId::directory,
         'C',
         a_directory(),
         {"chuyển vào thư mục này trước khi chạy", "change to this directory first"}},
        {OptionId::help, 'h', nothing(), {"in hướng dẫn này", "print this help"}, false},
        {OptionId::version, 0, nothing(), {"in phiên bản", "print the version"}, false},
    };
}

std::vector<Option> options_of(const Command& command) {
    auto options = command.options();
    for (auto& option : common_options()) options.push_back(std::move(option));
    return options;
}

}  // namespace giamsat::cli
