// SPDX-License-Identifier: MIT
// What a target measures: a type of its own for each measure. Whoever has to tell them apart visits all of them, so
// that the compiler names each place that a new one has to be thought of.
#pragma once

#include "programme/indices.hpp"

#include <concepts>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace giamsat::programme {

/// Functions that together visit every alternative of a variant.
template <class... Visits>
struct Overloaded : Visits... {
    using Visits::operator()...;
};
template <class... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;  // Clang 14 does not find it by itself

}  // namespace giamsat::programme

// Each measure has the key by which a programme file names it, says whether it comes out in per cent, and has in `of`
// what it is taken from, if that is activities or figures.
namespace giamsat::programme::measure {

/// Which of the activities that a unit leads.
struct Selection {
    KindIndex kind;
    std::vector<FormIndex> forms;    ///< any of these; empty: any
    std::vector<TopicIndex> topics;  ///< any of these; empty: any
    bool policy = false;             ///< only activities that name a policy
    bool adopted = false;            ///< only proposals that were adopted
};

/// A figure, or a part and its whole.
struct Figures {
    FieldIndex part;
    FieldIndex whole;  ///< none for a figure
};

/// How many activities.
struct Count {
    static constexpr std::string_view key = "count";
    static constexpr bool in_percent = false;
    Selection of;
};

/// The participants of activities, or the days that they took.
struct Sum {
    static constexpr std::string_view key = "sum";
    static constexpr bool in_percent = false;
    enum class Amount { participants, days };
    Selection of;
    Amount amount = Amount::participants;
};

/// The units of a level that were subject to activities.
struct Subjects {
    static constexpr std::string_view key = "subjects";
    static constexpr bool in_percent = false;
    Selection of;
    SubjectKindIndex subject;
    LevelIndex level;
};

/// Whom activities were done with.
struct Partners {
    static constexpr std::string_view key = "partners";
    static constexpr bool in_percent = false;
    Selection of;
};

struct Figure {
    static constexpr std::string_view key = "figure";
    static constexpr bool in_percent = false;
    Figures of;
};

struct Share {
    static constexpr std::string_view key = "share";
    static constexpr bool in_percent = true;
    Figures of;
};

/// The units of a level that meet targets.
struct Units {
    static constexpr std::string_view key = "units";
    static constexpr bool in_percent = true;
    LevelIndex level;
    std::vector<TargetIndex> meeting;
};

/// What the header of a plan states.
struct Header {
    static constexpr std::string_view key = "header";
    static constexpr bool in_percent = false;
    enum class Part { in_charge, basis, funding };
    Part part = Part::in_charge;
};

/// The day on which a submission was sent.
struct Submitted {
    static constexpr std::string_view key = "submitted";
    static constexpr bool in_percent = false;
    DutyIndex duty;
};

template <class M>
concept OfActivities = requires(const M& measure) {
    { measure.of } -> std::same_as<const Selection&>;
};
template <class M>
concept OfFigures = requires(const M& measure) {
    { measure.of } -> std::same_as<const Figures&>;
};

}  // namespace giamsat::programme::measure

namespace giamsat::programme {

using Measure = std::variant<measure::Count, measure::Sum, measure::Subjects, measure::Partners, measure::Figure,
                             measure::Share, measure::Units, measure::Header, measure::Submitted>;

/// The activities that it is taken from; null if it is not taken from activities.
inline const measure::Selection* activities_of(const Measure& measure) {
    return std::visit(
        []<class M>(const M& one) -> const measure::Selection* {
            if constexpr (measure::OfActivities<M>) return &one.of;
            return nullptr;
        },
        measure);
}

/// The figures that it is taken from; null if it is not taken from figures.
inline const measure::Figures* figures_of(const Measure& measure) {
    return std::visit(
        []<class M>(const M& one) -> const measure::Figures* {
            if constexpr (measure::OfFigures<M>) return &one.of;
            return nullptr;
        },
        measure);
}

inline std::string_view key_of(const Measure& measure) {
    return std::visit([](const auto& one) { return one.key; }, measure);
}

inline bool is_in_percent(const Measure& measure) {
    return std::visit([](const auto& one) { return one.in_percent; }, measure);
}

}  // namespace giamsat::programme
