// SPDX-License-Identifier: MIT
// The keys beside a target's measure and those of `expect`, and which measures they go with.
#pragma once

#include "programme/programme.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace giamsat::programme::loading {

/// A set of the types of measure.
class MeasureKinds {
public:
    /// Those for which `test`, called with std::type_identity of each, is true.
    template <class Test>
    static constexpr MeasureKinds those(Test test) {
        return [&]<std::size_t... i>(std::index_sequence<i...>) {
            MeasureKinds kinds;
            ((kinds.has_.at(i) = test(std::type_identity<std::variant_alternative_t<i, Measure>>{})), ...);
            return kinds;
        }
        (std::make_index_sequence<std::variant_size_v<Measure>>{});
    }
    constexpr bool has(const Measure& measure) const { return has_.at(measure.index()); }
    friend constexpr MeasureKinds operator|(MeasureKinds one, const MeasureKinds& other) {
        for (std::size_t i = 0; i < one.has_.size(); ++i) one.has_.at(i) = one.has_.at(i) || other.has_.at(i);
        return one;
    }

private:
    std::array<bool, std::variant_size_v<Measure>> has_{};
};

template <class... Measures>
inline constexpr MeasureKinds only = MeasureKinds::those([]<class M>(std::type_identity<M>) {
    return (std::same_as<M, Measures> || ...);
});
inline constexpr MeasureKinds of_activities =
    MeasureKinds::those([]<class M>(std::type_identity<M>) { return measure::OfActivities<M>; });
inline constexpr MeasureKinds of_figures =
    MeasureKinds::those([]<class M>(std::type_identity<M>) { return measure::OfFigures<M>; });

/// A key beside the one that names the measure: with which measures it makes sense.
struct SelectionKey {
    std::string_view key;
    MeasureKinds with;
    bool needed = false;  ///< required with these kinds; the schema does not check that
};

/// A key of `expect`.
struct ExpectKey {
    std::string_view key;
    MeasureKinds with;
    bool asks = false;  ///< a requirement by itself; the other keys only say where or when
};

inline constexpr std::array selection_keys{
    SelectionKey{"form", of_activities},
    SelectionKey{"topic", of_activities},
    SelectionKey{"policy", of_activities},
    SelectionKey{"adopted", of_activities},
    SelectionKey{"of", only<measure::Sum>},
    SelectionKey{"subject", only<measure::Subjects>},
    SelectionKey{"level", only<measure::Subjects>, true},
};

inline constexpr std::array expect_keys{
    ExpectKey{"at_least", of_activities | of_figures | only<measure::Units, measure::Header>, true},
    ExpectKey{"per", of_activities | of_figures},
    ExpectKey{"from", of_activities | of_figures},
    ExpectKey{"by_unit", of_activities | only<measure::Figure>},
    ExpectKey{"within", of_activities},
    ExpectKey{"include", only<measure::Subjects, measure::Partners, measure::Header>, true},
    ExpectKey{"inside", only<measure::Subjects>},
    ExpectKey{"spread", only<measure::Subjects>, true},
    ExpectKey{"each", only<measure::Sum, measure::Subjects>, true},
    ExpectKey{"due", only<measure::Submitted>, true},
};

}  // namespace giamsat::programme::loading
