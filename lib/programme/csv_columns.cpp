// SPDX-License-Identifier: MIT
#include "programme/csv_columns.hpp"

#include "text/counted.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace giamsat::programme {
namespace {

constexpr text::Message field_count{"Dòng này có {0}, nhưng bảng có {1}", "This line has {0}, but the table has {1}"};
constexpr text::Noun value{"giá trị", "value", "values"};
constexpr text::Noun column{"cột", "column", "columns"};

}  // namespace

std::vector<std::string_view> CsvColumns::find(const CsvRow& header) {
    std::vector<std::string_view> lacking;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const auto found =
            std::ranges::find_if(header.fields, [&](const CsvField& field) { return field.text == names_[i]; });
        if (found == header.fields.end()) lacking.push_back(names_[i]);
        places_[i] = static_cast<std::size_t>(found - header.fields.begin());
    }
    return lacking;
}

std::string CsvColumns::header() const {
    return text::join(names_, ",");
}

text::Bilingual wrong_field_count(const CsvRow& row, std::size_t width) {
    return text::say(field_count, text::counted(row.fields.size(), value), text::counted(width, column));
}

}  // namespace giamsat::programme
