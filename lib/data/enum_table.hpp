// SPDX-License-Identifier: MIT
// Tables with one row for each value of an enumeration, whose order the compiler checks.
#pragma once

#include <array>
#include <cstddef>

namespace giamsat::data {

/// Whether row i has the value i as its key.
template <class Rows, class Row, class Key>
constexpr bool in_order_of_keys(const Rows& rows, Key Row::*key) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].*key != static_cast<Key>(i)) return false;
    return true;
}

/// What goes with each value of an enumeration of which `last` is the last.
template <auto last, class Value>
class EnumTable {
public:
    using Key = decltype(last);
    static constexpr std::size_t size = static_cast<std::size_t>(last) + 1;

    struct Row {
        Key key;
        Value value;
    };

    /// Does not compile if a row is absent or out of order.
    consteval explicit EnumTable(const Row (&rows)[size]) : rows_(std::to_array(rows)) {
        if (!in_order_of_keys(rows_, &Row::key)) throw "a row is absent or out of order";
    }

    constexpr const Value& operator[](Key key) const { return rows_.at(static_cast<std::size_t>(key)).value; }
    constexpr const std::array<Row, size>& rows() const { return rows_; }

private:
    std::array<Row, size> rows_;
};

}  // namespace giamsat::data
