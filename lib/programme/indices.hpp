// SPDX-License-Identifier: MIT
// What there are indices of: the vectors of Programme, and the units of its roster.
#pragma once

#include "programme/index.hpp"

namespace giamsat::programme {

/// A unit's place in the roster's order; every report and sheet keeps that order.
using UnitIndex = Index<struct Unit>;
inline constexpr UnitIndex no_unit;

using LevelIndex = Index<struct Level>;  ///< from the top of the tree downwards
using FormIndex = Index<struct Form>;
using TopicIndex = Index<struct Topic>;
using DutyIndex = Index<struct Duty>;
using SubjectKindIndex = Index<struct SubjectKind>;
using KindIndex = Index<struct ActivityKind>;
using GroupIndex = Index<struct FigureGroup>;
using FieldIndex = Index<struct FigureField>;
using TargetIndex = Index<struct Target>;
using ClauseIndex = Index<struct ClauseNote>;

}  // namespace giamsat::programme
