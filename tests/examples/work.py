# SPDX-License-Identifier: MIT
"""Something that a unit plans and does: one value for both, so that plans and reports are consistent."""

import calendar
from dataclasses import dataclass, field
from datetime import date

YEAR = 2023
TET = range(date(YEAR, 1, 19).toordinal(), date(YEAR, 1, 27).toordinal() + 1)
HOLIDAYS = {date(YEAR, 1, 2), date(YEAR, 4, 29), date(YEAR, 5, 1), date(YEAR, 5, 2), date(YEAR, 9, 1), date(YEAR, 9, 2)}


def working_day(day):
    return day.weekday() < 6 and day not in HOLIDAYS and day.toordinal() not in TET


def a_day(chance, month, earliest=3, latest=27):
    """A working day in that month (including Saturdays, when many Union events take place)."""
    days = [date(YEAR, month, number) for number in range(earliest, latest + 1)]
    return chance.one_of([day for day in days if working_day(day)])


def month_end(month):
    return date(YEAR, month, calendar.monthrange(YEAR, month)[1])


@dataclass
class Done:
    """One time the work was done. `when`: a date, the first and last of several days, or a month (1 … 12) if the day
    does not matter."""
    when: object
    facts: dict = field(default_factory=dict)   # only in the report: participants, recommendations …
    reported: int = 0                           # the month whose report contains it; 0: the month in which it was done

    @property
    def first_day(self):
        return self.when[0] if isinstance(self.when, tuple) else self.when

    @property
    def month(self):
        return self.when if isinstance(self.when, int) else self.first_day.month

    @property
    def report_month(self):
        return self.reported or self.month


@dataclass
class Work:
    what: dict                 # kind, form, topic, title, policy …: the same in plan and report
    planned: object = None     # a month, "Q3", "H1", "year"; "every month", "every quarter"; None: not planned
    done: list = field(default_factory=list)
    plan_facts: dict = field(default_factory=dict)   # only in the plan: count, expected participants …


ORDER = ("kind", "form", "topic", "title", "policy", "when", "every", "count", "role", "event", "document", "subjects",
         "partners", "chairs", "audience", "sent_to", "days", "participants", "recommendations", "adopted", "note")


def _ordered(mapping):
    return {key: mapping[key] for key in ORDER if key in mapping}


def _period(planned, hand):
    if isinstance(planned, int):
        return hand.month(YEAR, planned)
    return str(YEAR) if planned == "year" else f"{YEAR}-{planned}"


def _time(when, hand):
    if isinstance(when, int):
        return hand.month(YEAR, when)
    return "/".join(day.isoformat() for day in when) if isinstance(when, tuple) else hand.date(when)


def planned_activity(work, hand):
    """The activity in the plan."""
    time = {"every": work.planned[6:]} if str(work.planned).startswith("every ") else {
        "when": _period(work.planned, hand)}
    return hand.activity(_ordered(work.what | time | work.plan_facts))


def done_activity(work, done, hand):
    """The activity in the month's report."""
    facts = dict(done.facts)
    if "document" in facts:
        facts["document"] = hand.small(facts["document"] | {"date": hand.date(facts["document"]["date"])})
    if "adopted" in facts:
        facts["adopted"] = hand.small(facts["adopted"] | {"date": hand.date(facts["adopted"]["date"])})
    return hand.activity(_ordered(work.what | {"when": _time(done.when, hand)} | facts))


def plan_activities(works, hand):
    return [planned_activity(work, hand) for work in works if work.planned]


def report_activities(works, month, hand):
    """The activities in the report of that month, in order of time."""
    told = [(done.month, 31 if isinstance(done.when, int) else done.first_day.day, number, work, done)
            for number, work in enumerate(works) for done in work.done if done.report_month == month]
    return [done_activity(work, done, hand) for *_, work, done in sorted(told, key=lambda entry: entry[:3])]
