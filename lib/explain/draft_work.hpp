// SPDX-License-Identifier: MIT
// The activities or figures with which a unit would meet a target, or just miss it.
#pragma once

#include "author/draft.hpp"
#include "explain/scene.hpp"

namespace giamsat::explain {

enum class Outcome { passes, fails };

/// Adds to the entry of the scene's unit what the target measures: for targets on activities or figures. Does nothing
/// for others.
void put_work(const Scene& scene, author::EntryDraft& entry, Outcome outcome);

/// The parts of it; each does nothing for the targets of the other.
void put_activities(const Scene& scene, author::EntryDraft& entry, Outcome outcome);
void put_figures(const Scene& scene, author::EntryDraft& entry, Outcome outcome);

}  // namespace giamsat::explain
