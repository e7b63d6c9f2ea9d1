# SPDX-License-Identifier: MIT
"""What a target measures: activities, figures, shares (spec 3, the table of measures)."""

from decimal import ROUND_HALF_UP, Decimal

from contract import kind_of
from figures import stated_in, value_over_time
from periods import Days


def plain_percent(part, whole):
    """A percentage with at most two decimals, rounded from the integers."""
    return float((Decimal(part * 100) / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP))


def as_list(value):
    return value if isinstance(value, list) else [value]


class Counting:
    """Counts, sums, subjects and partners of the unit's own activities that it leads. None is an unknown amount."""

    days_of = "calendar_days"

    def __init__(self, judge, unit, target):
        self.judge, self.unit, self.target, self.measure = judge, unit, target, target["measure"]
        self.sources = judge.sources
        self.done_ones = [each for each in self.sources.activities(unit)
                          if self._matches(each) and each.days.last <= judge.calendar_end]
        self.planned_ones = [each for each in self.sources.planned(unit)
                             if self._matches(each) and each.days.last <= judge.calendar_end]

    def _matches(self, activity):
        measure = self.measure
        return (activity.kind == kind_of(self.target) and activity.lead
                and ("form" not in measure or activity.form in as_list(measure["form"]))
                and ("topic" not in measure or activity.topic in as_list(measure["topic"]))
                and ("policy" not in measure or activity.policy) and ("adopted" not in measure or activity.adopted))

    def amount(self, days):
        return self._measured([each for each in self.done_ones if days.contains(each.days)])

    def total(self, windows, is_met):
        """Over the year to its end, inside the windows; none if it is not enough and a part of it is unknown."""
        inside = self._inside(windows)
        unknown = not is_met and any(self._silent(each) for each in inside)
        return None if unknown else self._measured(inside)

    def done(self, windows):
        return self._measured(self._inside(windows)) or 0

    def _inside(self, windows):
        """From the first to the last of them: a few days over the end of a month are in no month, but in the year."""
        days = Days(windows[0].first, windows[-1].last)
        return [each for each in self.done_ones if days.contains(each.days)]

    def _silent(self, activity):
        return "sum" in self.measure and self._size(activity) is None

    def planned(self):
        windows = self.judge.windows(self.unit, self.target)
        return self._measured([each for each in self.planned_ones
                               if any(days.contains(each.days) for days in windows)]) or 0

    def _measured(self, activities):
        if "count" in self.measure:
            return sum(each.count for each in activities)
        if "sum" in self.measure:
            known = [size for each in activities if (size := self._size(each)) is not None]
            return sum(known) if known or not activities else None
        if "partners" in self.measure:
            named = {name.lower() for each in activities for name in each.partners}
            return sum(wanted.lower() in named for wanted in self.target["expect"]["include"])
        return self._subjects(activities)

    def _size(self, activity):
        return activity.participants if self.measure["of"] == "participants" else activity.length

    def _subjects(self, activities):
        found, contract = self._found(activities), self.sources.contract
        if contract.subject_kinds[self.measure["subject"]]:
            return sum(count for _, count in found)
        return len({unit for unit, _ in found})

    def _found(self, activities):
        """The subjects that are asked for: (unit, count)."""
        contract, inside = self.sources.contract, self.target["expect"].get("inside")
        allowed = {each for unit in inside or [contract.root] for each in contract.subtree(unit)}
        return [(unit, count) for each in activities for unit, kind, count in each.subjects
                if kind == self.measure["subject"] and self.measure["level"] == contract.units[unit].level
                and unit in allowed]

    def holds(self, days, needed):
        amount = self.amount(days)
        return amount is not None and amount >= needed and self._is_spread(days)

    def _is_spread(self, days):
        """Whether there is one under each unit of the level, or of those inside which they count."""
        level, contract = self.target["expect"].get("spread"), self.sources.contract
        if not level:
            return True
        over = [each for each in self.target["expect"].get("inside") or contract.units
                if contract.units[each].level == level]
        found = {unit for unit, _ in self._found(self._inside([days]))}
        return all(found & set(contract.subtree(each)) for each in over)

    def none_arose(self):
        if self.target["need"] != "if-any":
            return False
        told = [self.sources.statement(self.unit, period) for period in self.sources.periods(self.unit)
                if period.last <= self.judge.end]
        return any(entry and kind_of(self.target) in entry.none_arose for entry in told)

    def has_gap(self, days):
        """A source report that is not there, or an activity that does not say what is summed."""
        if any(days.overlaps(gap) for gap in self.sources.gaps(self.unit, self.judge.end)):
            return True
        return any(self._silent(each) for each in self.done_ones if days.contains(each.days))


class Figure:
    """A figure over the subtree. A figure belongs to the period that its report names, also where months are cut."""

    days_of = "report_days"

    def __init__(self, judge, unit, target):
        self.judge, self.unit, self.target, self.sources = judge, unit, target, judge.sources
        contract = judge.contract
        self.field = next(each for each in contract.fields if each.path == target["measure"]["figure"])
        self.units = [each for each in contract.subtree(unit) if contract.units[each].level in self.field.levels
                      and (not self.field.latest or contract.units[each].open_on(judge.end))]

    def amount(self, days):
        known = [value for each in self.units if (value := self._own(each, days)) is not None]
        return sum(known) if known else None

    def _own(self, unit, days):
        return value_over_time(self.field, self._stated(unit, days))

    def _stated(self, unit, days):
        numbers = stated_in(self.sources, unit, self.field, self.judge.year_to_end)
        return {period: number for period, number in numbers.items() if period.overlaps(days)}

    def total(self, windows, is_met):
        return self.amount(self.judge.year_to_end)

    def done(self, windows):
        return 0

    def planned(self):
        return 0

    def holds(self, days, needed):
        amount = self.amount(days)
        return amount is not None and amount >= needed

    def none_arose(self):
        return False

    def has_gap(self, days):
        """A source report of a unit that states it in which it is not; also where nobody states anything."""
        if self.amount(days) is None:
            return True
        for unit in self.units:
            numbers = self._stated(unit, days)
            owed = [period for period in self.sources.owed(unit)
                    if period.last <= self.judge.end and days.overlaps(period)]
            if any(period not in numbers for period in (owed[-1:] if self.field.latest else owed)):
                return True
        return False


class Share:
    def __init__(self, judge, unit, target):
        self.judge, self.sources, self.unit, self.target = judge, judge.sources, unit, target
        contract, share = judge.contract, target["measure"]["share"]
        self.part, self.whole = (next(each for each in contract.fields if each.path == share[key])
                                 for key in ("part", "whole"))
        self.life = contract.units[unit].life
        self.below = [each for each in contract.subtree(unit) if contract.units[each].level in self.part.levels]

    def _units(self, days):
        """Whose figures it sums: of a stock those open at the end of the days."""
        last, units = min(days.last, self.judge.end, self.life.last), self.sources.contract.units
        return [each for each in self.below if not self.part.latest or units[each].open_on(last)]

    def _pairs(self, unit, days):
        """By report: the whole and the part, where both are stated."""
        upto = Days(days.first, min(days.last, self.judge.end))
        columns = [{period: number for period, number in
                    stated_in(self.sources, unit, each, self.judge.year_to_end).items() if period.overlaps(upto)}
                   for each in (self.whole, self.part)]
        return {period: (columns[0][period], columns[1][period]) for period in columns[0] if period in columns[1]}

    def sums(self, days):
        """The whole and the part, over the units."""
        whole = part = 0
        for unit in self._units(days):
            pairs = list(self._pairs(unit, days).values())
            for one in (pairs[-1:] if self.whole.latest else pairs):
                whole, part = whole + one[0], part + one[1]
        return whole, part

    def states(self, days):
        return any(self._pairs(unit, days) for unit in self._units(days))

    def fails(self, part, whole):
        needed = int(self.target["expect"]["at_least"].removesuffix("%"))
        return part * 100 < whole * needed

    def has_gap(self, days):
        """A stock over the year has one only in its last report."""
        for unit in self._units(days):
            owed = [period for period in self.sources.owed(unit)
                    if period.last <= self.judge.end and days.overlaps(period)]
            only_last = self.whole.latest and self.target["expect"].get("per", "year") == "year"
            pairs = self._pairs(unit, days)
            if only_last and any(period >= owed[-1] for period in pairs if owed):
                continue
            if any(period not in pairs for period in (owed[-1:] if only_last else owed)):
                return True
        return False

    def is_awaited(self):
        """Whether a report about any of the units is still to come."""
        windows = self.judge.windows(self.unit, self.target, "report_days")
        return any(days.overlaps(period) for days in windows for unit in self.below
                   for period in self.sources.periods(unit) if period.last > self.judge.end)
