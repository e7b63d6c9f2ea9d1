# SPDX-License-Identifier: MIT
"""The status of each target for each unit: value, threshold, status (spec 3, A target; spec 4, Statuses)."""

from fractions import Fraction
from typing import NamedTuple

from measures import Counting, Figure, Share, plain_percent
from periods import Days
from submissions import owed, state_of

WORST_LAST = ["met", "none-arose", "pending", "behind", "unknown", "missed"]


class Result(NamedTuple):
    value: object
    threshold: object
    status: str


NOT_ASKED = Result(None, None, "none-arose")  # of a unit that does not exist when it is asked


class Judge:
    """Everything that is asked of one roll-up."""

    def __init__(self, sources, period):
        self.sources, self.contract = sources, sources.contract
        self.year_to_end = Days(self.contract.year.days.first, period.last)
        self.end = period.last                                       # of reports
        self.calendar_end = self.contract.year.calendar_end(period)  # of activities
        self.by_id = {target["id"]: target for target in self.contract.targets}
        self._known = {}

    def result(self, unit, target):
        key = unit, target["id"]
        if key not in self._known:
            self._known[key] = self._judge(unit, target)
        return self._known[key]

    def _judge(self, unit, target):
        measure = target["measure"]
        if "share" in measure:
            return self._share(unit, target)
        if "units" in measure:
            return self._units(unit, target)
        if "submitted" in measure:
            return self._submitted(unit, measure["submitted"])
        if "header" in measure:
            return self._header(unit, target)
        return self._amount(unit, target)

    # Windows --------------------------------------------------------------------------------------------------------

    def windows(self, unit, target, days_of="calendar_days"):
        """The days in which it is asked, on which the unit exists."""
        year, expect, life = self.contract.year, target["expect"], self.contract.units[unit].life
        if "within" in expect:
            asked = [year.parse(expect["within"], days_of)]
        else:
            asked = [year.part(days_of, *months) for months in year.months_of(expect.get("per", "year"))]
        if "from" in expect:
            start = Days(year.parse(expect["from"], days_of).first, year.days.last)
            asked = [days.cut(start) for days in asked if days.cut(start)]
        return [days.cut(life) for days in asked if days.cut(life)]

    def is_closed(self, unit, days):
        """Not before the source report that tells of its last day has ended, too."""
        day = Days(days.last, days.last)
        telling = [period for period in self.sources.periods(unit) if period.contains(day)]
        return days.last <= self.calendar_end and all(period.last <= self.end for period in telling)

    # A count, sum, figure or set ------------------------------------------------------------------------------------

    def _amount(self, unit, target):
        counting = (Figure if "figure" in target["measure"] else Counting)(self, unit, target)
        windows = self.windows(unit, target, counting.days_of)
        if not windows:
            return NOT_ASKED
        needed = threshold_of(unit, target)
        holds = [counting.holds(days, needed) for days in windows]
        status = self._status(counting, windows, holds)
        closed = sum(self.is_closed(unit, days) for days in windows)
        if "count" in target["measure"] and target["expect"].get("per", "year") != "year":
            return Result(sum(holds), closed, status)
        return Result(counting.total(windows, status == "met"), needed, status)

    def _status(self, counting, windows, holds):
        """The first line that applies."""
        if counting.none_arose():
            return "none-arose"
        failed = [days for days, held in zip(windows, holds) if self.is_closed(counting.unit, days) and not held]
        if any(not counting.has_gap(days) for days in failed):
            return "missed"
        if failed:
            return "unknown"
        if any(holds):
            return "met"
        if counting.planned() > counting.done(windows):
            return "unknown" if any(map(counting.has_gap, windows)) else "behind"
        return "pending"

    # A share --------------------------------------------------------------------------------------------------------

    def _share(self, unit, target):
        share = Share(self, unit, target)
        windows = [days for days in self.windows(unit, target, "report_days") if days.first <= self.end]
        whole, part = share.sums(self.year_to_end)
        value = plain_percent(part, whole) if whole else None
        return Result(value, threshold_of(unit, target), self._share_status(share, windows, whole))

    def _share_status(self, share, windows, whole):
        sums = [(days, *share.sums(days)) for days in windows]
        if not any(share.states(days) for days in windows):
            if any(share.has_gap(days) for days in windows):
                return "unknown"
            return "pending" if share.is_awaited() else "none-arose"
        failing = [days for days, all_of_it, part in sums if share.fails(part, all_of_it)]
        if any(all(self.is_closed(unit, days) for unit in share.below) for days in failing):
            return "missed"
        if failing:
            return "behind"
        if any(share.has_gap(days) for days in windows):
            return "unknown"
        return "met" if whole else "none-arose"

    # Units, headers, dates ------------------------------------------------------------------------------------------

    def _units(self, unit, target):
        level, ids = target["measure"]["units"]["level"], target["measure"]["units"]["meeting"]
        asked = [each for each in self.contract.subtree(unit)
                 if self.contract.units[each].level == level and self.contract.units[each].open_on(self.end)]
        statuses = [worst(self.result(each, self.by_id[id]).status for id in ids) for each in asked]
        meeting = sum(status in ("met", "none-arose") for status in statuses)
        value = plain_percent(meeting, len(asked)) if asked else None
        needed = threshold_of(unit, target)
        if asked and Fraction(meeting * 100, len(asked)) >= needed:
            return Result(value, needed, "met")
        return Result(value, needed, worst(statuses) if statuses else "none-arose")

    def _submitted(self, unit, name):
        duty = next(duty for duty in self.contract.duties if duty.id == name)
        if not owed(self.contract, duty, duty.periods[0], unit):
            return NOT_ASKED
        state, _ = state_of(self.sources.files, duty, duty.periods[0], unit)
        first = self.sources.files.first_date(unit, duty, duty.periods[0])
        last = duty.last_day_in_time(duty.periods[0])
        if first and state != "invalid":
            return Result(first, None, "met" if first <= last else "missed")
        if state == "received":
            return Result(None, None, "unknown")
        return Result(None, None, "pending" if self.sources.files.as_of <= last else "missed")

    def _header(self, unit, target):
        plan = self.sources.files.of("plan", unit, self.contract.year.days).counted
        include, key = target["expect"].get("include"), target["measure"]["header"]
        needed = len(include) if include else threshold_of(unit, target)
        if not plan:
            plans = [duty for duty in self.contract.duties if duty.kind == "plan"]
            due = any(owed(self.contract, duty, duty.periods[0], unit) for duty in plans)
            return Result(None, needed, "unknown" if due else "none-arose")
        found = plan.header.get(key) or []
        value = sum(any(text in each for each in found) for text in include) if include else len(found)
        return Result(value, needed, "met" if value >= needed else "missed")


def threshold_of(unit, target):
    expect = target["expect"]
    if "include" in expect:
        return len(expect["include"])
    return int((expect.get("by_unit") or {}).get(unit, expect.get("at_least", "1")).removesuffix("%"))


def worst(statuses):
    return max(statuses, key=WORST_LAST.index)


def rows(judge, unit):
    """(unit, target) -> Result."""
    contract = judge.contract
    return {(below, target["id"]): judge.result(below, target) for below in contract.living(unit, judge.calendar_end)
            for target in contract.targets if contract.units[below].level in target["levels"]}
