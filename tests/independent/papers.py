# SPDX-License-Identifier: MIT
"""Plans and reports read into structs, without whatever an error-severity finding makes untrusted (spec 4 and 5)."""

import unicodedata
from dataclasses import dataclass, field

import yaml

from contract import load_text
from periods import Days, parse_date


@dataclass
class Activity:
    kind: str
    form: str
    topic: str
    days: Days
    written: str      # `when` as it is written, or `every`
    count: int
    lead: bool
    title: str
    event: str
    participants: object   # a number, or none where unknown
    length: object         # `days`
    policy: bool
    adopted: bool
    subjects: list         # of (unit, kind, count)
    partners: list


@dataclass
class Entry:
    unit: str
    states: bool = False
    activities: list = field(default_factory=list)
    figures: dict = field(default_factory=dict)    # path -> number, of trusted groups
    none_arose: list = field(default_factory=list)
    units: dict = field(default_factory=dict)      # unit -> Entry, the trusted ones
    each: list = field(default_factory=list)       # of `each_unit`
    listed: set = field(default_factory=set)       # what `each_unit` does not add: also activities with errors


@dataclass
class Paper:
    path: str
    kind: str
    unit: str
    period: Days
    duty: object           # the Duty that it answers, or none
    revision: int
    written_date: object   # `submitted`
    header: dict
    root: Entry
    submitted: object = None


def text_of(content):
    """What makes two files the same text; none if the bytes are not UTF-8."""
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    lines = [line.rstrip(" \t") for line in unicodedata.normalize("NFC", text).split("\n")]
    return "\n".join(lines).rstrip("\n")


class Reader:
    def __init__(self, contract):
        self.contract = contract

    def read(self, path, content):
        """The paper in a file; none if its header cannot be read or it is another programme's."""
        text = text_of(content)
        try:
            data = load_text(text) if text is not None else None
        except yaml.YAMLError:
            return None
        if not isinstance(data, dict) or data.get("programme") != self.contract.id:
            return None
        kind = str(data.get("giamsat", "")).removesuffix("/1")
        unit = self.contract.find(data.get("unit") or "")
        if kind not in ("plan", "report") or not unit:
            return None
        period = self.contract.year.days if kind == "plan" else self.contract.year.period(data["period"])
        duty = self._duty(kind, unit, period, data.get("submission"))
        root = self._entry(data, unit, kind, period)
        return Paper(str(path), kind, unit, period, duty, int(data.get("revision") or 1),
                     parse_date(data.get("submitted") or ""), data, root)

    def _duty(self, kind, unit, period, named):
        """What it answers: the one that the file names, else the recurring one, else an ad hoc one for these days."""
        level = self.contract.units[unit].level
        fit = [duty for duty in self.contract.duties
               if duty.kind == kind and level in duty.levels and period in duty.periods]
        if named:
            return next((duty for duty in fit if duty.id == named), None)
        return next((duty for duty in fit if duty.per), fit[0] if fit else None)

    # Entries --------------------------------------------------------------------------------------------------------

    def _entry(self, data, unit, kind, period):
        entry = Entry(unit)
        entry.activities = self._activities(data, kind, period)
        entry.none_arose = self._none_arose(data)
        entry.figures = self._figures(data, unit, entry.none_arose)
        entry.states = any(stated(data.get(key)) for key in ("activities", "figures", "none_arose"))
        entry.each = self._activities(data.get("each_unit") or {}, kind, period)
        entry.listed = {self.replaces(row.get) for row in data.get("activities") or []}
        entry.units = self._units(data, unit, kind, period)
        return entry

    def replaces(self, get):
        """What an activity of an entry replaces: one of its kind, form and topic as far as the kind requires them."""
        return (get("kind"), *(get(key) for key in self.contract.kinds.get(get("kind"), [])))

    def _units(self, data, above, kind, period):
        """The entries whose unit is right: a direct subordinate that exists in the period, and there once."""
        found = {}
        for inner in data.get("units") or []:
            unit = self.contract.find(inner.get("unit") or "")
            if unit and self.contract.units[unit].parent == above and self.contract.units[unit].exists_in(period):
                found.setdefault(unit, []).append(inner)
        return {unit: self._entry(inner[0], unit, kind, period) for unit, inner in found.items() if len(inner) == 1}

    def _none_arose(self, data):
        """What is said not to have arisen, unless its opposite stands beside it."""
        opposites = {row.get("kind") for row in data.get("activities") or []}
        said = {row.get("what") for row in data.get("none_arose") or []} - opposites
        return [what for what in said if what in self.contract.if_any
                or self.contract.groups.get(what, {}).get("may_not_arise") == "true"]

    # Figures --------------------------------------------------------------------------------------------------------

    def _figures(self, data, unit, none_arose):
        figures = {}
        for group, written in (data.get("figures") or {}).items():
            figures |= self._group(group, written or {}, unit)
        for group in none_arose:
            for each in self.contract.fields_of(group):
                figures[each.path] = 0
        return figures

    def _group(self, group, written, unit):
        """The group's numbers; none where it, or any part of it, is wrong."""
        fields = {each.path.split(".")[1]: each for each in self.contract.fields_of(group)}
        stated_ones = {name: text for name, text in written.items() if text != ""}
        right = (fields and self.contract.units[unit].level in self.contract.groups[group]["levels"]
                 and all(name in fields for name in written)
                 and all(text.isascii() and text.isdigit() for text in stated_ones.values())
                 and all(each.optional or name in stated_ones for name, each in fields.items()))
        numbers = {name: int(text) for name, text in stated_ones.items()} if right else {}
        if any(exceeds(fields[name], numbers) for name in numbers):
            return {}
        return {f"{group}.{name}": number for name, number in numbers.items()}

    # Activities -----------------------------------------------------------------------------------------------------

    def _activities(self, data, kind, period):
        read = []
        for row in data.get("activities") or []:
            read += self._planned(row) if row.get("every") else self._dated(row, kind, period)
        return read

    def _planned(self, row):
        """One in each month or quarter of the year."""
        year = self.contract.year
        return [self._activity(row, year.calendar_days(*months), "every " + row["every"])
                for months in year.months_of(row["every"])] if self._known(row) else []

    def _dated(self, row, kind, period):
        days = self.contract.year.when(row["when"])
        in_time = self.contract.year.days.contains(days) and (kind == "plan" or days.last <= period.last)
        return [self._activity(row, days, row["when"])] if in_time and self._known(row) else []

    def _known(self, row):
        """Whether no finding of error severity is about the activity."""
        contract, requires = self.contract, self.contract.kinds.get(row.get("kind"))
        made, accepted, resolved = (int((row.get("recommendations") or {}).get(key) or 0)
                                    for key in ("made", "accepted", "resolved"))
        return (requires is not None and all(row.get(key) for key in requires)
                and row.get("form", "") in ["", *contract.forms] and row.get("topic", "") in ["", *contract.topics]
                and (not row.get("recommendations") or made >= accepted >= resolved)
                and all(contract.find(subject["unit"]) and subject["kind"] in contract.subject_kinds
                        for subject in row.get("subjects") or []))

    def _activity(self, row, days, written):
        subjects = [(self.contract.find(subject["unit"]), subject["kind"], int(subject.get("count") or 1))
                    for subject in row.get("subjects") or []]
        return Activity(row["kind"], row.get("form", ""), row.get("topic", ""), days, written,
                        int(row.get("count") or 1), (row.get("role") or "lead") == "lead", row.get("title", ""),
                        row.get("event", ""), number_of(row.get("participants")), number_of(row.get("days")),
                        bool(row.get("policy")), bool(row.get("adopted")), subjects, row.get("partners") or [])


def stated(value):
    """Whether anything is written in it: a blank, or a list of nothing, is no statement."""
    if isinstance(value, dict):
        return any(stated(inner) for inner in value.values())
    return bool(value)


def number_of(text):
    return int(text) if text else None


def exceeds(each, numbers):
    """Whether the field is over its `at_most` in one report, which is no error where that holds for the year."""
    bound = None if each.over_year else numbers.get(each.at_most)
    return bound is not None and numbers[each.path.split(".")[1]] > bound
