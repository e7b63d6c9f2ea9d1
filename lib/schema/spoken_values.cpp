// SPDX-License-Identifier: MIT
#include "schema/spoken_values.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace giamsat::schema {
namespace {

struct Word {
    std::string_view begins;  // without marks; the words may go on
    std::string_view value;
};

// Longer beginnings first.
constexpr std::array words{
    Word{"chu tri", "lead"},
    Word{"phoi hop", "joint"},
    Word{"tham gia", "joint"},
    Word{"hang thang", "month"},
    Word{"hang quy", "quarter"},
    Word{"hang nam", "year"},
    Word{"moi thang", "month"},
    Word{"moi quy", "quarter"},
    Word{"moi nam", "year"},
    Word{"6 thang", "half"},
    Word{"sau thang", "half"},
    Word{"nua nam", "half"},
    Word{"thang", "month"},
    Word{"quy", "quarter"},
    Word{"nam", "year"},
    Word{"ca nam", "year"},
    Word{"bat buoc", "required"},
    Word{"can co", "expected"},
    Word{"can", "expected"},
    Word{"phan dau", "aspire"},
    Word{"du kien", "indicative"},
    Word{"khuyen khich", "encouraged"},
    Word{"neu co", "if-any"},
    Word{"ke hoach", "plan"},
    Word{"bao cao", "report"},
    Word{"truc tiep", "visit"},
    Word{"ho so", "records"},
    Word{"qua ho so", "records"},
    Word{"thong qua ho so", "records"},
    Word{"duong lich", "calendar"},
    Word{"luy ke", "sum"},
    Word{"cong don", "sum"},
    Word{"so moi nhat", "latest"},
    Word{"moi nhat", "latest"},
};

}  // namespace

std::string spoken_value(std::string_view written, const std::vector<std::string>& choices) {
    const auto plain = text::without_marks(text::fold(written));
    for (const auto& word : words) {
        const bool begins =
            plain.starts_with(word.begins) && (plain.size() == word.begins.size() || plain[word.begins.size()] == ' ');
        if (begins && std::ranges::find(choices, word.value) != choices.end()) return std::string(word.value);
    }
    return {};
}

}  // namespace giamsat::schema
