// SPDX-License-Identifier: MIT
#include "cli/command_line/arguments.hpp"

#include "cli/command_line/usage_error.hpp"
#include "text/number.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace giamsat::cli {

void Arguments::add(const Option& option, std::string value) {
    values_[option.id].push_back({std::move(value), option.spelling(), Origin::command_line});
}

void Arguments::add_environment(const std::vector<Option>& options, const Environment& environment) {
    for (const auto& option : options) {
        if (!option.from_environment || values_.contains(option.id)) continue;
        auto value = environment.variable(option.variable());
        if (value && !value->empty())
            values_[option.id].push_back({std::move(*value), option.variable(), Origin::environment});
    }
}

void Arguments::add_default(OptionId option, Given value) {
    if (!values_.contains(option)) values_[option].push_back(std::move(value));
}

const std::vector<Given>& Arguments::all(OptionId option) const {
    static const std::vector<Given> none;
    const auto found = values_.find(option);
    return found == values_.end() ? none : found->second;
}

std::optional<Given> Arguments::last(OptionId option) const {
    const auto& values = all(option);
    return values.empty() ? std::nullopt : std::optional<Given>(values.back());
}

std::vector<Given> Arguments::listed(OptionId option) const {
    std::vector<Given> result;
    for (const auto& given : all(option)) {
        std::string_view rest = given.text;
        while (true) {
            const auto comma = rest.find(',');
            result.push_back({std::string(rest.substr(0, comma)), given.source, given.origin});
            if (comma == rest.npos) break;
            rest.remove_prefix(comma + 1);
        }
    }
    return result;
}

bool Arguments::flag(OptionId option) const {
    const auto given = last(option);
    if (!given) return false;
    const std::vector<std::string_view> yes{"true", "1", "yes", "on"};
    const std::vector<std::string_view> words{"true", "false", "1", "0", "yes", "no", "on", "off"};
    return std::ranges::find(yes, words[read_choice(*given, words)]) != yes.end();
}

void refuse_operands(const Arguments& arguments) {
    if (arguments.operands.empty()) return;
    throw UsageError(
        text::say({"lệnh này không nhận `{0}`", "this command does not take `{0}`"}, arguments.operands.front()));
}

std::size_t read_choice(const Given& given, const std::vector<std::string_view>& choices) {
    const auto found = std::ranges::find(choices, given.text);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    throw UsageError(text::say({"{0}: không có lựa chọn `{1}` (chọn một trong: {2})",
                                "{0}: unknown value `{1}` (choose one of: {2})"},
                               given.source, given.text, fmt::format("{}", fmt::join(choices, ", "))),
                     did_you_mean(given.text, choices));
}

std::size_t only_operand(const Arguments& arguments, std::string_view command,
                         const std::vector<std::string_view>& choices) {
    const auto& operands = arguments.operands;
    if (operands.empty())
        throw UsageError(
            text::say({"{0}: chưa cho biết loại nào (chọn một trong: {1})", "{0}: no kind given (choose one of: {1})"},
                      command, fmt::format("{}", fmt::join(choices, ", "))));
    const auto choice = read_choice({operands.front(), std::string(command)}, choices);
    if (operands.size() == 1) return choice;
    throw UsageError(text::say(
        {"{0}: chỉ nhận một trong các loại, không nhận thêm `{1}`", "{0}: takes one kind only, not also `{1}`"},
        command, operands[1]));
}

unsigned read_number(const Given& given, unsigned most) {
    const auto number = text::parse_digits(given.text, most);
    if (number && number.value > 0) return static_cast<unsigned>(number.value);
    throw UsageError(text::say({"{0}: `{1}` không phải là số từ 1 đến {2}", "{0}: `{1}` is not a number from 1 to {2}"},
                               given.source, given.text, most));
}

text::Date read_day(const Given& given) {
    const auto date = text::parse_date(given.text);
    if (date) return date.value;
    throw UsageError(
        date.outcome == text::Parse::out_of_range
            ? text::say({"{0}: không có ngày `{1}` trên lịch", "{0}: there is no date `{1}` in the calendar"},
                        given.source, given.text)
            : text::say({"{0}: `{1}` không phải là ngày", "{0}: `{1}` is not a date"}, given.source, given.text),
        {"viết như 2023-02-15 hoặc 15/02/2023", "write it as 2023-02-15 or 15/02/2023"});
}

}  // namespace giamsat::cli
