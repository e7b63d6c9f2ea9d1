// SPDX-License-Identifier: MIT
#include "workbook/xlsx/formula.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

using namespace giamsat::workbook;

namespace {

// The sum, which is a formula unless there is nothing to add up.
Formula formula_of(const std::vector<Operand>& operands) {
    return std::get<Formula>(sum_of(operands));
}

std::string shown(const Formula& formula) {
    if (const auto* number = std::get_if<double>(&formula.result))
        return formula.expression + " -> " + std::to_string(*number);
    return formula.expression + " -> \"" + std::get<std::string>(formula.result) + '"';
}

}  // namespace

TEST_CASE("cells are named as in a spreadsheet") {
    CHECK(a1({0, 0}) == "A1");
    CHECK(a1({9, 25}) == "Z10");
    CHECK(a1({0, 26}) == "AA1");
    CHECK(a1({1048575, 16383}) == "XFD1048576");
    CHECK(a1("Nhà Bè's", {2, 1}) == "'Nhà Bè''s'!B3");
}

TEST_CASE("a sum distinguishes unknown from 0") {
    CHECK(shown(formula_of(std::vector<Operand>{{{0, 2}, 0}, {{1, 2}, std::nullopt}})) ==
          "IF(COUNT(C1:C2)=0,\"\",SUM(C1:C2)) -> 0.000000");
    CHECK(shown(formula_of(std::vector<Operand>{{{0, 2}, {}}, {{1, 2}, {}}})) ==
          "IF(COUNT(C1:C2)=0,\"\",SUM(C1:C2)) -> \"\"");
    CHECK(shown(formula_of(std::vector<Operand>{{{0, 0}, 1}, {{2, 0}, 2}, {{3, 0}, 4}})) ==
          "IF(COUNT(A1,A3:A4)=0,\"\",SUM(A1,A3:A4)) -> 7.000000");
}

TEST_CASE("where there is nothing to add up there is no formula") {
    CHECK(std::holds_alternative<std::monostate>(sum_of(std::vector<Operand>{})));
}

TEST_CASE("a quotient is rounded in decimal digits, as by hand, not as its binary fraction would be") {
    const auto result = [](double part, double whole) {
        return std::get<double>(share_of({0, 1}, part, {0, 0}, whole).result);
    };
    CHECK(result(57, 800) == 0.0713);      // 0.07125
    CHECK(result(0.9302, 0.8) == 1.1628);  // 1.16275
    CHECK(result(0.7999, 0.8) == 0.9999);
    CHECK(std::get<double>(change_share_of({{0, 1}, 743}, {{0, 0}, 800}).result) == -0.0713);
}

TEST_CASE("a sum of more cells than a function accepts is nested") {
    std::vector<Operand> operands;
    for (int i = 0; i < 251; ++i) operands.push_back({{2 * i, 0}, 1});
    const Formula formula = formula_of(operands);
    CHECK(std::get<double>(formula.result) == 251);
    CHECK(formula.expression.starts_with("IF((COUNT(A1,A3,"));
    CHECK(formula.expression.ends_with(",A497,A499)+SUM(A501)))"));
}

TEST_CASE("a share is rounded but never up to 100%, and handles unknown numbers and a whole of 0") {
    const std::string expression =
        "IF(COUNT(B1,A1)<2,\"\",IF(A1=0,\"–\",IF(B1<A1,MIN(ROUND(B1/A1,4),0.9999),ROUND(B1/A1,4)))) -> ";
    const auto share = [](std::optional<std::int64_t> part, std::optional<std::int64_t> whole) {
        return shown(share_of(Operand{{0, 1}, part}, Operand{{0, 0}, whole}));
    };
    CHECK(share(1423, 1424) == expression + "0.999300");
    CHECK(share(13, 14) == expression + "0.928600");
    CHECK(share(99999, 100000) == expression + "0.999900");
    CHECK(share(3, 2) == expression + "1.500000");
    CHECK(share(19999, 20000) == expression + "0.999900");
    CHECK(share(2857, 10000) == expression + "0.285700");
    CHECK(share(2, 2) == expression + "1.000000");
    CHECK(share(0, 3) == expression + "0.000000");
    CHECK(share(0, 0) == expression + "\"–\"");
    CHECK(share({}, 3) == expression + "\"\"");
    CHECK(share(3, {}) == expression + "\"\"");
}
