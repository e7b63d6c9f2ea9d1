// SPDX-License-Identifier: MIT
// The keys of a target's `measure` and `expect`, and which of them go together.
#pragma once

#include "programme/programme.hpp"

#include <array>
#include <initializer_list>
#include <string_view>

namespace giamsat::programme::loading {

/// A set of kinds of measure.
class MeasureKinds {
public:
    constexpr MeasureKinds(std::initializer_list<Measure::Kind> kinds) {
        for (const auto kind : kinds) bits_ |= 1U << static_cast<unsigned>(kind);
    }
    constexpr bool has(Measure::Kind kind) const { return (bits_ >> static_cast<unsigned>(kind) & 1U) != 0; }

private:
    unsigned bits_ = 0;
};

/// The key that says what is measured; a measure has exactly one of them.
struct MeasureKey {
    std::string_view key;
    Measure::Kind kind;
};

/// A key beside it, or a key of `expect`: with which kinds of measure it makes sense.
struct TargetKey {
    std::string_view key;
    MeasureKinds with;
    bool needed = false;  ///< such a measure cannot do without it, and the schema does not say so
};

/// A key of `expect`.
struct ExpectKey {
    std::string_view key;
    MeasureKinds with;
    bool asks = false;  ///< by itself it asks for something; the others only say where or when
};

using enum Measure::Kind;

inline constexpr std::array measure_keys{
    MeasureKey{"count", count},       MeasureKey{"sum", sum},       MeasureKey{"subjects", subjects},
    MeasureKey{"partners", partners}, MeasureKey{"figure", figure}, MeasureKey{"share", share},
    MeasureKey{"units", units},       MeasureKey{"header", header}, MeasureKey{"submitted", submitted},
};

inline constexpr std::array selection_keys{
    TargetKey{"form", {count, sum, subjects, partners}},
    TargetKey{"topic", {count, sum, subjects, partners}},
    TargetKey{"policy", {count, sum, subjects, partners}},
    TargetKey{"adopted", {count, sum, subjects, partners}},
    TargetKey{"of", {sum}},
    TargetKey{"subject", {subjects}},
    TargetKey{"level", {subjects}, true},
};

inline constexpr std::array expect_keys{
    ExpectKey{"at_least", {count, sum, subjects, partners, figure, share, units, header}, true},
    ExpectKey{"per", {count, sum, subjects, partners, figure, share}},
    ExpectKey{"from", {count, sum, subjects, partners, figure, share}},
    ExpectKey{"by_unit", {count, sum, subjects, partners, figure}},
    ExpectKey{"within", {count, sum, subjects, partners}},
    ExpectKey{"include", {subjects, partners, header}, true},
    ExpectKey{"inside", {subjects}},
    ExpectKey{"spread", {subjects}, true},
    ExpectKey{"each", {sum, subjects}, true},
    ExpectKey{"due", {submitted}, true},
};

}  // namespace giamsat::programme::loading
