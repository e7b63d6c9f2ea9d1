// SPDX-License-Identifier: MIT
// Reads the tables that people keep, by the names of their columns; and the messages about faulty ones.
#pragma once

#include "programme/csv.hpp"
#include "text/message.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

inline constexpr text::Message save_as_csv{
    "lưu lại dưới dạng CSV UTF-8; giá trị có dấu ngăn cách hay dấu nháy đặt trong dấu \"",
    "save it as CSV UTF-8; put values that contain separators or quotes in \""};
inline constexpr text::Message header_row{"dòng đầu phải là: {0}", "the first line must be: {0}"};
inline constexpr text::Message check_commas{"kiểm tra số dấu ngăn cách; giá trị có dấu ngăn cách đặt trong dấu \"",
                                            "check the number of separators; put values that contain one in \""};

/// Finds the columns with these names, in any order. Keeps a reference to the names.
class CsvColumns {
public:
    explicit CsvColumns(std::span<const std::string_view> names) : names_(names), places_(names.size()) {}

    /// Finds the columns; returns the names missing from the header.
    std::vector<std::string_view> find(const CsvRow& header);
    /// Whether the row is long enough to have a value in the column with the name at `index`. Only after all were
    /// found.
    bool reaches(const CsvRow& row, std::size_t index) const { return places_[index] < row.fields.size(); }
    /// That value, if the row reaches it.
    const CsvField& field(const CsvRow& row, std::size_t index) const { return row.fields[places_[index]]; }
    /// "unit,submission,period".
    std::string header() const;

private:
    std::span<const std::string_view> names_;
    std::vector<std::size_t> places_;
};

/// The message for a row with more or fewer values than the header.
text::Bilingual wrong_field_count(const CsvRow& row, std::size_t width);

}  // namespace giamsat::programme
