// SPDX-License-Identifier: MIT
#include "workbook/xlsx/formula.hpp"

#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace giamsat::workbook {

namespace {

constexpr std::size_t most_arguments = 250;
std::variant<double, std::string> shown_or_empty(std::optional<double> value) {
    if (value) return *value;
    return std::string();
}

std::optional<double> number(const Operand& operand) {
    std::optional<double> value;
    if (operand.value) value = static_cast<double>(*operand.value);
    return value;
}

// References to the cells; consecutive cells in a column become one range.
std::vector<std::string> references(std::span<const Operand> operands) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < operands.size();) {
        std::size_t last = i;
        while (last + 1 < operands.size() && operands[last + 1].at.column == operands[last].at.column &&
               operands[last + 1].at.row == operands[last].at.row + 1)
            ++last;
        found.push_back(i == last ? a1(operands[i].at) : a1(operands[i].at) + ":" + a1(operands[last].at));
        i = last + 1;
    }
    return found;
}

// FUNCTION(a,b,…), nested if there are more arguments than a spreadsheet program accepts.
std::string call(const char* function, const char* join, std::span<const std::string> arguments) {
    if (arguments.size() <= most_arguments) return fmt::format("{}({})", function, fmt::join(arguments, ","));
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < arguments.size(); i += most_arguments)
        parts.push_back(call(function, join, arguments.subspan(i, std::min(most_arguments, arguments.size() - i))));
    return fmt::format("({})", fmt::join(parts, join));
}

constexpr double hundredths_of_a_percent = 10000;

// The quotient of two numbers with at most four decimals, rounded to four like the formula: exactly, as one rounds with
// a pencil, and to 1 only if that is really reached.
double share(double part, double whole) {
    const auto scaled = [](double number) { return std::llround(number * hundredths_of_a_percent); };
    const auto percent = text::percentage(scaled(part), scaled(whole));
    return std::round(percent * 100) / hundredths_of_a_percent;
}

double change_share(std::int64_t change, std::int64_t then) {
    constexpr std::int64_t hundredths = 10000;
    const auto size = (std::abs(change) * hundredths + then / 2) / then;
    return static_cast<double>(change < 0 ? -size : size) / hundredths_of_a_percent;
}

// Empty if the condition holds, a dash if the whole is 0, otherwise the share.
Formula guarded(const std::string& unknown, const std::string& part, std::optional<double> part_value, Address whole,
                std::optional<double> whole_value) {
    Formula formula{
        fmt::format("IF({0},\"\",IF({2}=0,\"{3}\",IF({1}<{2},MIN(ROUND({1}/{2},4),0.9999),ROUND({1}/{2},4))))", unknown,
                    part, a1(whole), none_arose_mark),
        std::string()};
    if (!part_value || !whole_value) return formula;
    if (*whole_value == 0)
        formula.result = std::string(none_arose_mark);
    else
        formula.result = share(*part_value, *whole_value);
    return formula;
}

}  // namespace

std::optional<std::int64_t> total(std::span<const Operand> operands) {
    std::optional<std::int64_t> sum;
    for (const Operand& operand : operands)
        if (operand.value) sum = sum.value_or(0) + *operand.value;
    return sum;
}

Value sum_of(std::span<const Operand> operands) {
    if (operands.empty()) return {};
    const std::vector<std::string> cells = references(operands);
    return Formula{fmt::format("IF({}=0,\"\",{})", call("COUNT", "+", cells), call("SUM", "+", cells)),
                   shown_or_empty(total(operands))};
}

Formula sum_over(const Area& area, std::optional<std::int64_t> sum) {
    return {fmt::format("IF(COUNT({0}:{1})=0,\"\",SUM({0}:{1}))", a1(area.first), a1(area.last)), shown_or_empty(sum)};
}

Formula sum_of(const Formula& one, const Formula& other) {
    return {one.expression + "+" + other.expression, std::get<double>(one.result) + std::get<double>(other.result)};
}

Formula difference_of(const Operand& whole, const Operand& part) {
    return {fmt::format("{}-{}", a1(whole.at), a1(part.at)),
            static_cast<double>(whole.value.value_or(0) - part.value.value_or(0))};
}

Formula change_of(const Operand& now, const Operand& then) {
    Formula formula{fmt::format("IF(COUNT({0},{1})<2,\"\",{0}-{1})", a1(now.at), a1(then.at)), std::string()};
    if (now.value && then.value) formula.result = static_cast<double>(*now.value - *then.value);
    return formula;
}

Formula change_share_of(const Operand& now, const Operand& then) {
    Formula formula{fmt::format("IF(COUNT({0},{1})<2,\"\",IF({1}=0,\"{2}\",ROUND(({0}-{1})/{1},4)))", a1(now.at),
                                a1(then.at), none_arose_mark),
                    std::string()};
    if (!now.value || !then.value) return formula;
    if (*then.value == 0)
        formula.result = std::string(none_arose_mark);
    else
        formula.result = change_share(*now.value - *then.value, *then.value);
    return formula;
}

Formula share_of(const Operand& part, const Operand& whole) {
    return share_of(part.at, number(part), whole.at, number(whole));
}

Formula share_of(Address part, std::optional<double> part_value, Address whole, std::optional<double> whole_value) {
    return guarded(fmt::format("COUNT({},{})<2", a1(part), a1(whole)), a1(part), part_value, whole, whole_value);
}

Formula share_of_sum(const Area& parts, std::int64_t sum, const Operand& whole) {
    const std::string area = a1(parts.first) + ":" + a1(parts.last);
    return guarded(fmt::format("COUNT({})=0", a1(whole.at)), "SUM(" + area + ")", static_cast<double>(sum), whole.at,
                   number(whole));
}

Formula known_in(const Operand& operand) {
    return {fmt::format("COUNT({})", a1(operand.at)), operand.value ? 1.0 : 0.0};
}

Formula number_of(const std::string& sheet, Address at, std::optional<double> value) {
    const std::string cell = a1(sheet, at);
    return {fmt::format("IF(COUNT({0})=0,\"\",{0})", cell), shown_or_empty(value)};
}

Formula count_of(const Area& area, const std::string& text, int count) {
    return {fmt::format("COUNTIF({}:{},\"{}\")", a1(area.first), a1(area.last), text), static_cast<double>(count)};
}

Formula count_of(const std::string& sheet, const Area& area, const std::string& text, int count) {
    return {fmt::format("COUNTIF({}:{},\"{}\")", a1(sheet, area.first), a1(area.last), text),
            static_cast<double>(count)};
}

}  // namespace giamsat::workbook
