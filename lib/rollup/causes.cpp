// SPDX-License-Identifier: MIT
#include "rollup/causes.hpp"

#include "data/enum_table.hpp"

#include <algorithm>

namespace giamsat::rollup {
namespace {

constexpr data::EnumTable<Cause::Kind::name, std::string_view> kind_ids({
    {Cause::Kind::not_reported, "not-reported"},
    {Cause::Kind::late, "late"},
    {Cause::Kind::no_first, "no-first"},
    {Cause::Kind::window, "window"},
    {Cause::Kind::share, "share"},
    {Cause::Kind::target, "target"},
    {Cause::Kind::unit, "unit"},
    {Cause::Kind::name, "name"},
});

}  // namespace

std::span<const Cause> causes_of_row(std::span<const Cause> causes, std::size_t row) {
    const auto first = std::ranges::partition_point(causes, [&](const Cause& c) { return c.row < row; });
    const auto last = std::partition_point(first, causes.end(), [&](const Cause& c) { return c.row == row; });
    return {first, last};
}

std::string_view id_of(Cause::Kind kind) {
    return kind_ids[kind];
}

}  // namespace giamsat::rollup
