# SPDX-License-Identifier: MIT
"""Where a unit's numbers for a period come from: one source, and what is a gap (spec 4, Statuses; spec 5)."""

from collections import Counter
from dataclasses import replace

from papers import Entry


class Sources:
    def __init__(self, files):
        self.files, self.contract = files, files.contract
        self._statements, self._activities = {}, {}

    def periods(self, unit):
        """The days of every source report that tells of the unit, in order."""
        duties = [duty for duty in self.contract.duties if duty.source and self._concerns(duty, unit)]
        return sorted({period for duty in duties for period in duty.periods
                       if self.contract.units[unit].exists_in(period)})

    def owed(self, unit):
        """Those that it owes, or that a superior owes with an entry for it."""
        return [period for period in self.periods(unit) if self.contract.units[unit].open_on(period.last)]

    def _concerns(self, duty, unit):
        above = [self.contract.units[each].level for each in self.contract.superiors(unit)]
        level = self.contract.units[unit].level
        return level in duty.levels or (level == duty.entries and any(each in duty.levels for each in above))

    def statement(self, unit, period, kind="report"):
        """The entry that states the unit's part of a period; none is a gap."""
        key = unit, period, kind
        if key not in self._statements:
            self._statements[key] = self._find(unit, period, kind)
        return self._statements[key]

    def _find(self, unit, period, kind):
        line = self.contract.superiors(unit) + [unit]
        for depth, above in enumerate(line):
            paper = self.files.of(kind, above, period).counted
            entry = inside(paper, line[depth + 1:], self.contract) if paper else None
            if entry and (entry.states or above == unit):
                return entry
        return None

    def gaps(self, unit, until):
        """The source reports owed whose period ends by then and that are not there."""
        return [period for period in self.owed(unit) if period.last <= until and not self.statement(unit, period)]

    # Activities -----------------------------------------------------------------------------------------------------

    def activities(self, unit):
        """The unit's own, told in any source report; one that is told in two reports counts once."""
        if unit not in self._activities:
            told = [self.statement(unit, period) for period in self.periods(unit)]
            self._activities[unit] = once([entry.activities for entry in told if entry])
        return self._activities[unit]

    def planned(self, unit):
        """What its plan, or its superior's, has for it; one in each month means those in which it exists."""
        entry, life = self.statement(unit, self.contract.year.days, "plan"), self.contract.units[unit].life
        planned = [(each, each.days.cut(life) if each.written.startswith("every ") else each.days)
                   for each in (entry.activities if entry else [])]
        return [replace(each, days=days) for each, days in planned if days]


def inside(paper, line, contract):
    """The entry at the end of a line of subordinates; in a plan with what each direct subordinate will do."""
    entry = paper.root
    for unit in line:
        above, entry = entry, entry.units.get(unit)
        if paper.kind == "plan" and unit == line[0] and above.each:
            entry = with_each(entry or Entry(unit), above.each, contract)
        if not entry:
            return None
    return entry


def with_each(entry, each, contract):
    """The entry and the activities of `each_unit`, but for those in whose place it lists its own."""
    def replaces(activity):
        return (activity.kind, *(getattr(activity, key) for key in contract.kinds[activity.kind]))
    added = [activity for activity in each if replaces(activity) not in entry.listed]
    return replace(entry, states=True, activities=entry.activities + added)


def alike(activity):
    return activity.kind, activity.form, activity.topic, activity.days, activity.title


def once(reports):
    """All activities of the reports: alike ones as often as the report has them that has most, an event once."""
    most, events, kept = Counter(), set(), []
    for activities in reports:
        here = Counter()
        for activity in activities:
            if activity.event:
                event = activity.event, activity.kind, activity.days
                if event not in events:
                    kept.append(activity)
                events.add(event)
                continue
            here[alike(activity)] += 1
            if here[alike(activity)] > most[alike(activity)]:
                kept.append(activity)
        most |= here
    return kept
